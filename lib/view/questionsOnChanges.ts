import { SUBJECT } from "@/lib/domain/state";
import type { Answer } from "./presetQuestions";
import type { QuestionCase } from "./questionCase";
import { xinjiangEntries, type QuestionGround } from "./questionGround";

/** States named on both sides, with the direction their dates tell. */
export function sideChanges({ record, ask }: QuestionGround): Answer {
  const view = ask({ standing: ["both"] });
  const cases = view.states.map((state): QuestionCase => {
    const place = record.states.findIndex(({ iso3 }) => iso3 === state);
    const taken = xinjiangEntries(record, place).flatMap(({ side, statement }) =>
      side === "critical" || side === "supportive" ? [{ side, statement }] : [],
    );
    const turn = taken.findIndex(({ side }) => side !== taken[0]!.side);
    const after = taken.slice(turn);
    return {
      kind: "switched",
      state,
      to: after.every(({ side }) => side === after[0]!.side) ? after[0]!.side : "back",
      last: taken[turn - 1]!.statement,
      next: after[0]!.statement,
    };
  });
  return { view, cases };
}

/** States that took a signature back, from whichever statement. */
export function withdrawals({ dataset, ask }: QuestionGround): Answer | null {
  const cases = dataset.entries.flatMap(({ state, statement, stance, changedOn, changedPrecision }) => {
    const from = dataset.statementById.get(statement)!;
    if (stance !== "withdrew" || from.side === null || state === SUBJECT) return [];
    return [
      {
        kind: "withdrew" as const,
        state,
        statement: { id: from.id, date: from.date },
        side: from.side,
        on: changedOn,
        precision: changedPrecision ?? "on",
      },
    ];
  });
  if (cases.length === 0) return null;
  const view = ask({ states: [...new Set(cases.map(({ state }) => state))] });
  return { view, cases: cases.sort((a, b) => (a.statement.date < b.statement.date ? -1 : 1)) };
}
