import type { CSSProperties, ReactNode } from "react";
import styles from "./trackChart.module.css";

export interface Track {
  readonly key: string;
  /** What the row is and its value, in words above its track. */
  readonly head: ReactNode;
  /** Both from the start of the scale, 0 to 1. */
  readonly start: number;
  readonly end: number;
  readonly muted: boolean;
}

interface Props {
  readonly name: string;
  /** A bar has a true length; a dot marks a place on a scale that has no nought. */
  readonly mark: "bar" | "dot";
  readonly tracks: readonly Track[];
  readonly ticks: readonly { readonly at: number; readonly label: ReactNode }[];
}

/** Rows on one scale, labelled where they stand. */
export function TrackChart({ name, mark, tracks, ticks }: Props) {
  return (
    <div className={styles.chart} data-tracks={name} data-mark={mark}>
      <ul>
        {tracks.map(({ key, head, start, end, muted }) => (
          <li key={key} data-track={key} data-muted={muted || undefined}>
            <p className={styles.head}>{head}</p>
            <div className={styles.plot}>
              {ticks.map(({ at }) => (
                <span key={at} className={styles.grid} style={{ insetInlineStart: percent(at) }} />
              ))}
              <span className={styles[mark]} style={extent(mark, start, end)} data-extent={key} />
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.axis}>
        {ticks.map(({ at, label }, i) => (
          <span
            key={at}
            className={styles.tick}
            style={{ insetInlineStart: percent(at) }}
            data-end={i === 0 ? "first" : at > 0.97 ? "last" : undefined}
          >
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

function extent(mark: "bar" | "dot", start: number, end: number): CSSProperties {
  return mark === "dot"
    ? { insetInlineStart: percent(end) }
    : { insetInlineStart: percent(start), inlineSize: percent(end - start) };
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 10000) / 100}%`;
}
