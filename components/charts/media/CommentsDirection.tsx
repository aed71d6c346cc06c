import styles from "./commentsDirection.module.css";

interface Props {
  readonly caption: string;
  readonly columns: { readonly affiliated: string; readonly others: string };
  readonly rows: {
    readonly interactions: string;
    readonly comments: string;
  };
  readonly similar: string;
  readonly fewer: string;
  readonly more: string;
  readonly fact: string;
  readonly muted: boolean;
}

/** Two kinds of posts compared by arrows alone: as many interactions, fewer comments; how many fewer nobody said. */
export function CommentsDirection({ caption, columns, rows, similar, fewer, more, fact, muted }: Props) {
  return (
    <table className={styles.table} data-chart="comments" data-fact={fact} data-muted={muted || undefined}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{columns.affiliated}</th>
          <th scope="col">{columns.others}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{rows.interactions}</th>
          <td colSpan={2} className={styles.same}>
            <span aria-hidden="true">≈</span> {similar}
          </td>
        </tr>
        <tr>
          <th scope="row">{rows.comments}</th>
          <td>
            <span aria-hidden="true">↓</span> {fewer}
          </td>
          <td>
            <span aria-hidden="true">↑</span> {more}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
