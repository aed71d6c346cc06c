import { areaOutlines, countryOutline, disputedLines } from "#country-outlines";
import type { RecordState } from "@/lib/stats/positionRecord";
import styles from "./choropleth.module.css";

/** Keeps the outlines in the page while another view is shown, so that the map can be drawn without a request. */
export function OutlineStore({ states }: { states: readonly Pick<RecordState, "iso3">[] }) {
  return (
    <svg className={styles.store} aria-hidden="true">
      {areaOutlines().map(({ id, d }) => (
        <path key={id} data-area={id} d={d} />
      ))}
      {states.map(({ iso3 }) => {
        const d = countryOutline(iso3);
        return d === undefined ? null : <path key={iso3} data-outline={iso3} d={d} />;
      })}
      <path data-disputed d={disputedLines()} />
    </svg>
  );
}
