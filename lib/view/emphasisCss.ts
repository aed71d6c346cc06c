import type { CompiledRecord } from "@/lib/stats/compileRecord";
import { STATE_GROUPS, type RegionalGroup, type StateGroup } from "@/lib/domain/state";
import type { IsoDate } from "@/lib/domain/statement";
import { isInGroup } from "@/lib/filters/selectStates";
import { NO_ENTRY, type RecordState } from "@/lib/stats/positionRecord";

type Pointed =
  | { readonly kind: "state"; readonly iso3: string }
  | { readonly kind: "statement"; readonly id: string }
  | { readonly kind: "standing"; readonly standing: string }
  | { readonly kind: "group"; readonly group: RegionalGroup | StateGroup };

const DRAWN = `:is([data-view="map"],[data-view="seats"])`;
// Bars fade, the figures beside them stay to be read.
const QUIET = "{opacity:.22}";
// On drawings the paint is made faint, not the group: an opacity on each of 195 groups is a layer each.
const FAINT = "{fill-opacity:.22;stroke-opacity:.3}";
// Names are made for the full colours; on faint ones they take the ink of the page.
const NAMES = " > text{fill:var(--ink-soft)!important;stroke:none!important}";
const RING = "{outline:2px solid var(--ink);outline-offset:-1px}";

/**
 * The style rules that show, in every chart at once, what the reader points at: the state's own marks
 * and the statements it stands on; the states on a statement; the members of a standing or a group.
 * @param endDate the day on which Council membership is asked
 */
export function emphasisCss(
  { record, stateIndex, statementIndex }: CompiledRecord,
  pointed: Pointed,
  endDate: IsoDate,
): string {
  switch (pointed.kind) {
    case "state": {
      const column = stateIndex.get(pointed.iso3);
      const on = record.statements.filter(
        (_, s) => column !== undefined && record.stances[s]![column] !== NO_ENTRY,
      );
      return (
        `[data-view="tiles"] [data-iso3="${pointed.iso3}"],tr[data-iso3="${pointed.iso3}"]${RING}` +
        `[data-statement]${except(
          "data-statement",
          on.map((statement) => statement.id),
        )} [data-bar]${QUIET}`
      );
    }
    case "statement": {
      const row = statementIndex.get(pointed.id);
      const codes = row === undefined ? "" : record.stances[row]!;
      const named = record.states.filter((_, i) => codes[i] !== NO_ENTRY).map((state) => state.iso3);
      const marks = `[data-statement="${pointed.id}"]:not(:hover,:focus-visible),tr[data-ledger="${pointed.id}"]${RING}`;
      return marks + quietStates(except("data-iso3", named));
    }
    case "standing":
      return quietStates(`:not([data-standing="${pointed.standing}"])`);
    case "group": {
      const members = record.states.filter((state) => belongs(state, pointed.group, endDate));
      return quietStates(
        except(
          "data-iso3",
          members.map((state) => state.iso3),
        ),
      );
    }
  }
}

function quietStates(others: string): string {
  return (
    `${DRAWN} [data-iso3]${others}${FAINT}` +
    `${DRAWN} [data-iso3]${others}${NAMES}` +
    `[data-view="tiles"] [data-iso3]${others}${QUIET}`
  );
}

function belongs(state: RecordState, group: RegionalGroup | StateGroup, date: IsoDate): boolean {
  return isOneOf(STATE_GROUPS, group) ? isInGroup(state, group, date) : state.region === group;
}

function isOneOf<T extends string>(list: readonly T[], text: string): text is T {
  return (list as readonly string[]).includes(text);
}

function except(attribute: string, values: readonly string[]): string {
  return values.length === 0 ? "" : `:not(${values.map((value) => `[${attribute}="${value}"]`).join(",")})`;
}
