import { createSerializer } from "nuqs/server";
import type { Dataset } from "@/lib/domain/dataset";
import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import type { Standing } from "@/lib/domain/standing";
import type { Iso3 } from "@/lib/domain/state";
import type { IsoDate, Side, StatementId } from "@/lib/domain/statement";
import { filterParsers } from "@/lib/filters/parsers";
import { compileRecord } from "@/lib/stats/compileRecord";
import type { PositionRecord } from "@/lib/stats/positionRecord";
import { sideTaken } from "@/lib/stats/sideTaken";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";
import { dashboardView, type DashboardView } from "./dashboardView";
import { entriesOf, type StateEntry } from "./stateEntries";

const serialize = createSerializer(filterParsers);

/** The dashboard under some filters: the link that opens it, and the states it shows. */
export interface AskedView {
  readonly query: string;
  readonly states: readonly Iso3[];
  /** How many states have a standing, whatever standings are chosen. */
  readonly count: (standing: Standing) => number;
  /** How many states are considered, whatever standings are chosen. */
  readonly considered: number;
  /** Of the states shown, those of a standing. */
  readonly having: (standing: Standing) => readonly Iso3[];
  /** Statements in view, and how many of their lists are not known in full. */
  readonly statements: number;
  readonly incomplete: number;
}

export interface QuestionGround {
  readonly dataset: Dataset;
  readonly record: PositionRecord;
  readonly ask: (filters: Partial<Filters>) => AskedView;
}

/** What questions are answered from: the record, and the dashboard's own views of it. */
export function questionGround(dataset: Dataset): QuestionGround {
  const record = toPositionRecord(dataset);
  const compiled = compileRecord(record);
  return {
    dataset,
    record,
    ask: (filters) =>
      askedView(
        record,
        serialize(filters as never),
        dashboardView(compiled, { ...DEFAULT_FILTERS, ...filters }),
      ),
  };
}

function askedView(record: PositionRecord, query: string, view: DashboardView): AskedView {
  const { standings, inView, tally, considered, publicity } = view;
  const order = standings.map(({ standing }) => standing);
  const shown = (passes: (i: number) => boolean) =>
    record.states.flatMap(({ iso3 }, i) => (inView[i] === 1 && passes(i) ? [iso3] : []));
  return {
    query,
    states: shown(() => true),
    count: (standing) => standings[order.indexOf(standing)]!.count,
    considered: considered.reduce((sum, bit) => sum + bit, 0),
    having: (standing) => shown((i) => tally.standing[i] === order.indexOf(standing)),
    statements: publicity.statements,
    incomplete: publicity.incomplete,
  };
}

/** An entry that counts for Xinjiang, with the side it takes. */
export interface XinjiangEntry extends StateEntry {
  readonly side: Side | "neither" | null;
}

/** A state's counted entries on statements about Xinjiang, oldest first. */
export function xinjiangEntries(record: PositionRecord, state: number): XinjiangEntry[] {
  return entriesOf(record, state)
    .filter(({ statement }) => statement.counted && statement.topics.includes("xinjiang"))
    .map((entry) => ({ ...entry, side: sideTaken(entry.stance, entry.statement.side) }));
}

/** A statement as an answer refers to it. */
export interface DatedStatement {
  readonly id: StatementId;
  readonly date: IsoDate;
}
