import { areaOutlines, countryOutline, disputedLines } from "#country-outlines";
import type { OfficialStatus } from "@/lib/domain/language";
import type { Iso3 } from "@/lib/domain/state";
import styles from "./languageMap.module.css";

export interface OfficialMark {
  readonly iso3: Iso3;
  readonly status: OfficialStatus;
  /** Where the dot of a state too small to see stands; undefined for a state with a shape. */
  readonly dot: readonly [x: number, y: number] | undefined;
}

interface Props {
  readonly label: string;
  readonly viewBox: string;
  readonly states: readonly Iso3[];
  readonly official: readonly OfficialMark[];
}

/** The land, with the states where a language is official in one neutral tint; it says nothing of tone or position. */
export function LanguageMap({ label, viewBox, states, official }: Props) {
  const statusOf = new Map(official.map(({ iso3, status }) => [iso3, status]));
  return (
    <svg className={styles.map} viewBox={viewBox} role="img" aria-label={label} data-chart="languages-map">
      <g className={styles.areas}>
        {areaOutlines().map(({ id, d }) => (
          <path key={id} data-area={id} d={d} />
        ))}
      </g>
      {states.map((iso3) => {
        const d = countryOutline(iso3);
        return d === undefined ? null : (
          <path
            key={iso3}
            className={styles.state}
            data-outline={iso3}
            data-official={statusOf.get(iso3)}
            d={d}
          />
        );
      })}
      <path className={styles.disputed} data-disputed d={disputedLines()} />
      {official.map(({ iso3, status, dot }) =>
        dot === undefined ? null : (
          <circle key={iso3} className={styles.dot} data-official={status} cx={dot[0]} cy={dot[1]} r={70} />
        ),
      )}
    </svg>
  );
}
