import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import { Swatch } from "@/components/ui/Swatch";
import { VOTES } from "@/lib/domain/stance";
import { REGIONAL_GROUPS } from "@/lib/domain/state";
import type { VoteBackground } from "@/lib/view/voteBackground";
import styles from "./vote.module.css";

/** How the groups voted, and where the voters had stood before: two tables of the same 47. */
export function VoteMeaning({ background }: { readonly background: VoteBackground }) {
  const t = useTranslations("statement.vote");
  const groups = useTranslations("groups.name");
  const standings = useTranslations("standings.name");
  const { voters, crossTab } = background;
  const total = voters.length;
  const byGroup = REGIONAL_GROUPS.map((region) => {
    const members = voters.filter((voter) => voter.region === region);
    const of = (vote: string) => members.filter((voter) => voter.vote === vote).length;
    return {
      key: region,
      name: groups(region),
      counts: { yes: of("yes"), abstain: of("abstain"), no: of("no") },
    };
  });
  const byStanding = crossTab.map(({ standing, counts }) => ({
    key: standing,
    name: (
      <span className={styles.standing}>
        <Swatch standing={standing} /> {t("before", { standing, name: standings(standing) })}
      </span>
    ),
    counts,
  }));
  return (
    <div className={styles.tables}>
      <CountTable
        id="by-group"
        caption={t("byGroup", { total })}
        head={t("group")}
        rows={byGroup}
        total={total}
      />
      <CountTable
        id="by-standing"
        caption={t("byStanding", { total })}
        head={t("stoodBefore")}
        rows={byStanding}
        total={total}
      />
      <p className={article.note}>{t("beforeNote")}</p>
    </div>
  );
}

interface TableProps {
  readonly id: string;
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly {
    readonly key: string;
    readonly name: React.ReactNode;
    readonly counts: Readonly<Record<(typeof VOTES)[number], number>>;
  }[];
  readonly total: number;
}

function CountTable({ id, caption, head, rows, total }: TableProps) {
  const t = useTranslations("statement.vote");
  const seats = useTranslations("seats.vote");
  const sum = (vote: (typeof VOTES)[number]) => rows.reduce((all, { counts }) => all + counts[vote], 0);
  return (
    <table className={styles.counts} data-table={id}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {VOTES.map((vote) => (
            <th key={vote} scope="col">
              {seats(vote)}
            </th>
          ))}
          <th scope="col">{t("all")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, counts }) => (
          <tr key={key} data-row={key}>
            <th scope="row">{name}</th>
            {VOTES.map((vote) => (
              <td key={vote} data-vote={vote}>
                {counts[vote]}
              </td>
            ))}
            <td>{t("of", { count: counts.yes + counts.abstain + counts.no, total })}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("all")}</th>
          {VOTES.map((vote) => (
            <td key={vote} data-vote={vote}>
              {sum(vote)}
            </td>
          ))}
          <td>{t("of", { count: VOTES.reduce((all, vote) => all + sum(vote), 0), total })}</td>
        </tr>
      </tfoot>
    </table>
  );
}
