import { STANDING_OF_VOTE } from "@/lib/domain/sideOf";
import type { Vote } from "@/lib/domain/stance";
import type { Iso3 } from "@/lib/domain/state";
import type { Side } from "@/lib/domain/statement";
import { newestVote } from "@/lib/stats/newestVote";
import type { RecordStatement } from "@/lib/stats/positionRecord";
import type { Answer } from "./presetQuestions";
import type { QuestionCase } from "./questionCase";
import { entriesOf } from "./stateEntries";
import { xinjiangEntries, type QuestionGround } from "./questionGround";

type Signed = Extract<QuestionCase, { kind: "signed" }>;

/** Members that abstained in the recorded vote and signed a critical statement before or after it. */
export function abstainedThenSigned(ground: QuestionGround): Answer | null {
  const vote = voteOf(ground);
  if (vote === null) return null;
  const abstained = votersOf(ground, vote, "abstain");
  const cases = abstained.flatMap((state) => signaturesAround(ground, vote, state));
  if (cases.length === 0) return null;
  const having = (when: "before" | "after") =>
    cases.filter((signed) => signed.when === when).map(({ state }) => state);
  return {
    view: ground.ask({ states: [...new Set(cases.map(({ state }) => state))] }),
    numbers: { abstained: abstained.length, before: having("before").length, after: having("after").length },
    named: { before: having("before"), after: having("after") },
    cases,
    statement: vote,
  };
}

/** Members that voted one way and are named on no list of the same side. */
export function unlistedVoters(ground: QuestionGround, vote: "yes" | "no"): Answer | null {
  const held = voteOf(ground);
  if (held === null) return null;
  const side = STANDING_OF_VOTE[vote];
  const voters = votersOf(ground, held, vote);
  const states = voters.filter((state) =>
    entriesOn(ground, state).every(
      ({ statement, side: taken }) => taken !== side || statement.id === held.id,
    ),
  );
  if (states.length === 0) return null;
  const lists = ground.record.statements.filter(
    (statement) => statement.counted && statement.side === side && statement.topics.includes("xinjiang"),
  );
  return {
    view: ground.ask({ states, statement: [held.id], view: "seats" }),
    numbers: {
      voters: voters.length,
      lists: lists.length,
      incomplete: lists.filter(({ complete }) => !complete).length,
    },
    named: { all: states, secondHand: states.filter((state) => isNamedSecondHand(ground, state, side)) },
    statement: held,
  };
}

/** Whether a statement known only second-hand names it on that side. */
function isNamedSecondHand({ record }: QuestionGround, state: Iso3, side: Side): boolean {
  const place = record.states.findIndex(({ iso3 }) => iso3 === state);
  return entriesOf(record, place).some(({ statement }) => !statement.counted && statement.side === side);
}

function voteOf({ record }: QuestionGround): RecordStatement | null {
  const place = newestVote(record.statements);
  return place === null ? null : record.statements[place]!;
}

function votersOf(ground: QuestionGround, { id }: RecordStatement, vote: Vote): Iso3[] {
  return ground.dataset.entries
    .filter(({ statement, stance }) => statement === id && stance === vote)
    .map(({ state }) => state)
    .sort();
}

function entriesOn({ record }: QuestionGround, state: Iso3) {
  return xinjiangEntries(
    record,
    record.states.findIndex(({ iso3 }) => iso3 === state),
  );
}

function signaturesAround(ground: QuestionGround, vote: RecordStatement, state: Iso3): Signed[] {
  const entries = entriesOn(ground, state).filter(({ statement }) => statement.side === "critical");
  const signed = entries.filter(({ side }) => side === "critical");
  const before = signed.findLast(({ statement }) => statement.date < vote.date)?.statement;
  const after = signed.find(({ statement }) => statement.date >= vote.date)?.statement;
  const left = entries.findLast(
    ({ stance, statement }) => stance === "withdrew" && statement.date < vote.date,
  );
  const withdrawn = left?.statement ?? null;
  return [
    ...(before
      ? [{ kind: "signed" as const, state, when: "before" as const, statement: before, withdrawn }]
      : []),
    ...(after
      ? [{ kind: "signed" as const, state, when: "after" as const, statement: after, withdrawn }]
      : []),
  ];
}
