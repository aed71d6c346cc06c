import { STANCES } from "@/lib/domain/stance";
import type { Side } from "@/lib/domain/statement";
import { ABSENCES, type Act } from "@/lib/stats/actOn";
import type { StateAct } from "@/lib/view/stateActs";
import { StripMark } from "./StripMark";
import styles from "./stateStrip.module.css";

interface Props {
  readonly acts: readonly StateAct[];
  readonly label: string;
  readonly nameOf: (act: Act | "uncounted", side: Side | null) => string;
}

interface Kind {
  readonly act: Act;
  readonly side: Side | null;
  readonly counted: boolean;
  readonly count: number;
}

const ORDER: readonly Act[] = [...STANCES, ...ABSENCES];

/** What the columns of a strip say, each kind once, with how many columns say it. */
export function StripKey({ acts, label, nameOf }: Props) {
  return (
    <ul className={styles.key} aria-label={label}>
      {kindsOf(acts).map(({ act, side, counted, count }) => (
        <li key={`${act} ${side} ${counted}`} data-key-act={counted ? act : "uncounted"} data-count={count}>
          <StripMark act={act} side={side} counted={counted} />
          {nameOf(counted ? act : "uncounted", side)} <b>{count}</b>
        </li>
      ))}
    </ul>
  );
}

/** Acts drawn alike are one kind: an entry differs by side, an absence does not. */
function kindsOf(acts: readonly StateAct[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const { act, statement } of acts) {
    const { counted, side } = statement;
    const absent = (ABSENCES as readonly Act[]).includes(act) || act === "declined";
    const name = counted ? `${act} ${absent ? "" : side}` : "uncounted";
    const known = kinds.get(name);
    kinds.set(
      name,
      known ? { ...known, count: known.count + 1 } : { act, side: absent ? null : side, counted, count: 1 },
    );
  }
  return [...kinds.values()].sort(
    (a, b) => Number(b.counted) - Number(a.counted) || ORDER.indexOf(a.act) - ORDER.indexOf(b.act),
  );
}
