import type { TimelineMark } from "@/lib/chart/timelineMark";
import { SIDES } from "@/lib/domain/statement";
import type { DashboardView } from "@/lib/view/dashboardView";
import type { Words } from "./words";

type View = Pick<DashboardView, "timeline" | "publicity">;

/** The finding of the charts whose marks are lists of names; null where no list is in view. */
export const LISTS_HEADLINES = { timeline: lengthsOfLists, ledger: publicLists } as const;

/** How many lists each side has, and of how many states they are. */
function lengthsOfLists(t: Words, marks: readonly TimelineMark[], { timeline }: View): string | null {
  const [critical, supportive] = SIDES.map((side) => {
    const lists = marks.filter(
      ({ lane, counted }, i) => lane === side && counted && timeline.inView[i] === 1,
    );
    const lengths = lists.flatMap(({ declared }) => (declared === null ? [] : [declared]));
    return { count: lists.length, least: Math.min(...lengths), most: Math.max(...lengths) };
  }) as [Lengths, Lengths];
  if (critical.count + supportive.count === 0) return null;
  return t("picture.title.timeline", {
    critical: critical.count,
    criticalLengths: lengthsWords(t, critical),
    supportive: supportive.count,
    supportiveLengths: lengthsWords(t, supportive),
  });
}

interface Lengths {
  readonly count: number;
  readonly least: number;
  readonly most: number;
}

function lengthsWords(t: Words, { least, most }: Lengths): string {
  if (!Number.isFinite(least)) return t("picture.title.noLength");
  return t("picture.title.lengths", { span: least === most ? "one" : "more", least, most });
}

/** How many lists are known in full, and how much of the others is; counted as the sentence below the title counts. */
function publicLists(t: Words, _: readonly TimelineMark[], { publicity }: View): string | null {
  const { statements: lists, incomplete: rest, named, declared } = publicity;
  if (lists === 0) return null;
  return t("picture.title.ledger", { lists, complete: lists - rest, rest, named, declared });
}
