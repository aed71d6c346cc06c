import type { Dataset } from "@/lib/domain/dataset";
import type { Iso3 } from "@/lib/domain/state";
import { questionGround, type AskedView, type DatedStatement, type QuestionGround } from "./questionGround";
import type { QuestionCase } from "./questionCase";
import { sideChanges, withdrawals } from "./questionsOnChanges";
import { abstainedThenSigned, unlistedVoters } from "./questionsOnTheVote";

/** The questions, in the order the page asks them. */
export const QUESTION_IDS = [
  "oicCritical",
  "oicNeither",
  "switched",
  "withdrew",
  "abstainedThenSigned",
  "votedNoUnlisted",
  "votedYesUnlisted",
  "hongKongOnly",
  "briCritical",
  "never",
  "seeds",
] as const;

export type QuestionId = (typeof QUESTION_IDS)[number];

/** A reader's question, the view that shows its answer, and what the answer says. */
export interface PresetQuestion {
  readonly id: QuestionId;
  /** The dashboard's query that shows the states of the answer and no others. */
  readonly query: string;
  readonly states: readonly Iso3[];
  readonly numbers: Readonly<Record<string, number>>;
  /** Sets of states that the answer names. */
  readonly named: Readonly<Record<string, readonly Iso3[]>>;
  /** What happened to single states, each with its statements. */
  readonly cases: readonly QuestionCase[];
  /** The statement the question is about, where it is one. */
  readonly statement: DatedStatement | null;
}

export type Answer = Partial<Pick<PresetQuestion, "numbers" | "named" | "cases" | "statement">> & {
  readonly view: AskedView;
};

const answered = new WeakMap<Dataset, readonly PresetQuestion[]>();

/** Answers every question from the data, once per dataset; one without a state to show is not asked. */
export function presetQuestions(dataset: Dataset): readonly PresetQuestion[] {
  const known = answered.get(dataset) ?? answers(dataset);
  answered.set(dataset, known);
  return known;
}

function answers(dataset: Dataset): PresetQuestion[] {
  const ground = questionGround(dataset);
  return QUESTION_IDS.flatMap((id) => {
    const answer = ANSWERS[id](ground);
    if (answer === null || answer.view.states.length === 0) return [];
    const { view, numbers = {}, named = {}, cases = [], statement = null } = answer;
    const { query, states } = view;
    return [{ id, query, states, numbers: { count: states.length, ...numbers }, named, cases, statement }];
  });
}

const ANSWERS: Readonly<Record<QuestionId, (ground: QuestionGround) => Answer | null>> = {
  oicCritical: ({ ask }) => groupCritical(ask({ group: ["oic"], standing: ["critical", "both"] })),
  oicNeither,
  switched: sideChanges,
  withdrew: withdrawals,
  abstainedThenSigned,
  votedNoUnlisted: (ground) => unlistedVoters(ground, "no"),
  votedYesUnlisted: (ground) => unlistedVoters(ground, "yes"),
  hongKongOnly,
  briCritical: ({ ask }) => groupCritical(ask({ group: ["bri"], standing: ["critical", "both"] })),
  never,
  seeds: ({ ask }) => seeds(ask({ forum: "HRC", from: "2019-01-01", to: "2021-12-31" })),
};

function groupCritical(view: AskedView): Answer {
  return { view, numbers: { total: view.considered, both: view.count("both") }, named: { all: view.states } };
}

function oicNeither({ ask }: QuestionGround): Answer {
  const view = ask({ group: ["oic"], standing: ["abstained", "silent", "unknown", "withdrew"] });
  const published = ask({ group: ["oic"], lists: "complete" });
  return {
    view,
    numbers: {
      total: view.considered,
      abstained: view.count("abstained"),
      silent: view.count("silent"),
      unknown: view.count("unknown"),
      withdrew: view.count("withdrew"),
      incomplete: view.incomplete,
      statements: view.statements,
      published: published.statements,
      silentOnPublished: published.count("silent"),
    },
    named: { abstained: view.having("abstained"), unknown: view.having("unknown") },
  };
}

function hongKongOnly({ record, ask }: QuestionGround): Answer | null {
  const statement = record.statements
    .filter(({ counted, topics }) => counted && topics.every((topic) => topic === "hong_kong"))
    .map(({ id }) => id);
  if (statement.length === 0) return null;
  const there = ask({ topic: "hong_kong", statement });
  const onXinjiang = ask({});
  const nowhere = new Set([...onXinjiang.having("silent"), ...onXinjiang.having("unknown")]);
  const states = [...there.having("critical"), ...there.having("supportive"), ...there.having("both")]
    .filter((iso3) => nowhere.has(iso3))
    .sort();
  if (states.length === 0) return null;
  const view = ask({ topic: "hong_kong", statement, states });
  return {
    view,
    numbers: { statements: view.statements, incomplete: view.incomplete },
    named: { all: states },
  };
}

function never({ ask }: QuestionGround): Answer {
  const view = ask({ topic: "any", standing: ["silent", "unknown"] });
  return {
    view,
    numbers: { total: view.considered, incomplete: view.incomplete, statements: view.statements },
  };
}

function seeds(view: AskedView): Answer {
  return {
    view,
    numbers: {
      total: view.considered,
      statements: view.statements,
      critical: view.count("critical"),
      supportive: view.count("supportive"),
      both: view.count("both"),
    },
  };
}
