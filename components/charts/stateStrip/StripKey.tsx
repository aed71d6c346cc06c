import type { Side } from "@/lib/domain/statement";
import type { Act } from "@/lib/stats/actOn";
import type { StateAct } from "@/lib/view/stateActs";
import { stripKinds } from "@/lib/view/stripKinds";
import { StripMark } from "./StripMark";
import styles from "./stateStrip.module.css";

interface Props {
  readonly acts: readonly StateAct[];
  readonly label: string;
  readonly nameOf: (act: Act | "uncounted", side: Side | null) => string;
}

/** What the columns of a strip say, each kind once, with how many columns say it. */
export function StripKey({ acts, label, nameOf }: Props) {
  return (
    <ul className={styles.key} aria-label={label}>
      {stripKinds(acts).map(({ act, side, counted, count }) => (
        <li key={`${act} ${side} ${counted}`} data-key-act={counted ? act : "uncounted"} data-count={count}>
          <StripMark act={act} side={side} counted={counted} />
          {nameOf(counted ? act : "uncounted", side)} <b>{count}</b>
        </li>
      ))}
    </ul>
  );
}
