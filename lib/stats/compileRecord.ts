import { sideOf } from "@/lib/domain/sideOf";
import { SUBJECT } from "@/lib/domain/state";
import type { Side } from "@/lib/domain/statement";
import { satOn } from "./councilPeriods";
import { NO_ENTRY, STANCE_OF_CODE, type PositionRecord } from "./positionRecord";

/** What an entry counts as. The numbers are bits, so that a state's entries can be summed into one mask. */
export const COUNTS_AS = { nothing: 0, critical: 1, supportive: 2, abstention: 4, withdrawal: 8 } as const;

/**
 * The record as typed arrays, made once: entries lie statement by statement between `offsets`,
 * so that a tally touches only the entries of the statements it counts.
 */
export interface CompiledRecord {
  readonly record: PositionRecord;
  readonly stateIndex: ReadonlyMap<string, number>;
  readonly statementIndex: ReadonlyMap<string, number>;
  readonly offsets: Int32Array;
  readonly entryState: Uint16Array;
  readonly entryCountsAs: Uint8Array;
  /** Per recorded vote (by statement index): 1 for each state that sat on the Council that day. */
  readonly voters: ReadonlyMap<number, Uint8Array>;
  /** Index of China; -1 in a record without it. */
  readonly subject: number;
}

/** Compiles a record. Throws on a stance code it does not know, which would be a fault of ours. */
export function compileRecord(record: PositionRecord): CompiledRecord {
  const entries = record.stances.flatMap((codes, statement) =>
    [...codes].flatMap((code, state) => (code === NO_ENTRY ? [] : [{ statement, state, code }])),
  );
  const offsets = new Int32Array(record.statements.length + 1);
  for (const { statement } of entries) offsets[statement + 1]! += 1;
  for (let i = 0; i < record.statements.length; i++) offsets[i + 1]! += offsets[i]!;
  return {
    record,
    stateIndex: new Map(record.states.map((state, i) => [state.iso3, i])),
    statementIndex: new Map(record.statements.map((statement, i) => [statement.id, i])),
    offsets,
    entryState: Uint16Array.from(entries, (entry) => entry.state),
    entryCountsAs: Uint8Array.from(entries, (entry) =>
      countsAs(entry.code, record.statements[entry.statement]!.side),
    ),
    voters: votersByStatement(record),
    subject: record.states.findIndex((state) => state.iso3 === SUBJECT),
  };
}

/** What an entry counts as: a code of STANCE_CODES on a statement of the given side. */
export function countsAs(code: string, side: Side | null): number {
  const stance = STANCE_OF_CODE.get(code);
  if (stance === undefined) throw new Error(`internal: unknown stance code ${JSON.stringify(code)}`);
  const taken = sideOf(stance, side);
  if (taken !== null) return COUNTS_AS[taken];
  if (stance === "abstain") return COUNTS_AS.abstention;
  return stance === "withdrew" ? COUNTS_AS.withdrawal : COUNTS_AS.nothing;
}

function votersByStatement(record: PositionRecord): Map<number, Uint8Array> {
  return new Map(
    record.statements.flatMap((statement, i) =>
      statement.kind === "recorded_vote"
        ? [
            [
              i,
              Uint8Array.from(record.states, (state) => Number(satOn(state.council, statement.date))),
            ] as const,
          ]
        : [],
    ),
  );
}
