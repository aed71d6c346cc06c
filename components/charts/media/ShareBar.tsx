import styles from "./shareBar.module.css";

export interface ShareSegment {
  readonly key: string;
  /** Of the whole, 0 to 1. */
  readonly size: number;
  /** What is left over is no number anyone published, and is drawn open. */
  readonly fill: "first" | "second" | "open";
  readonly muted: boolean;
}

/** Parts of one whole, side by side; their words stand in a list of their own, by the same fills. */
export function ShareBar({
  label,
  segments,
}: {
  readonly label: string;
  readonly segments: readonly ShareSegment[];
}) {
  return (
    <div className={styles.bar} role="img" aria-label={label} data-share-bar>
      {segments.map(({ key, size, fill, muted }) => (
        <span
          key={key}
          style={{ inlineSize: `${size * 100}%` }}
          data-share={key}
          data-fill={fill}
          data-muted={muted || undefined}
        />
      ))}
    </div>
  );
}

/** The fill of a segment beside its words. */
export function ShareSwatch({ fill }: { readonly fill: ShareSegment["fill"] }) {
  return <span className={styles.swatch} data-fill={fill} aria-hidden="true" />;
}
