import type { Fact } from "@/lib/domain/fact";
import type { Iso3 } from "@/lib/domain/state";
import type { Forum, IsoDate } from "@/lib/domain/statement";
import type { DatedStatement, QuestionGround } from "./questionGround";
import { xinjiangEntries } from "./questionGround";

/** A state's first entry on the critical side. */
export interface FirstCritical {
  readonly state: Iso3;
  readonly first: DatedStatement;
}

/** ASPI's sentence on the OIC's critics beside the record. */
export interface OicCriticsCheck {
  readonly fact: Fact;
  /** The day ASPI wrote it. */
  readonly writtenOn: IsoDate;
  readonly claimed: readonly Iso3[];
  /** Members of the OIC in the record. */
  readonly total: number;
  /** OIC members on the critical side of the record up to that day, and those that came after it, by date. */
  readonly before: readonly FirstCritical[];
  readonly after: readonly FirstCritical[];
  /** Whether the record up to that day has exactly the states claimed. */
  readonly agrees: boolean;
  /** Critics of the record that are named in one forum only. */
  readonly oneForum: readonly OneForumCritic[];
}

export interface OneForumCritic {
  readonly state: Iso3;
  readonly forum: Forum;
  readonly statements: readonly DatedStatement[];
  /** Critical lists of the other forum, and how many of them are not known in full. */
  readonly otherLists: number;
  readonly otherIncomplete: number;
}

const CLAIM = "aspi-oic-critics";

/** Compares ASPI's count with the record; null where the data do not hold the claim or its day. */
export function oicCriticsCheck(ground: QuestionGround): OicCriticsCheck | null {
  const fact = ground.dataset.facts.find(({ id }) => id === CLAIM);
  const writtenOn = fact?.sources[0]?.date;
  if (fact === undefined || !writtenOn || !isCodes(fact.value)) return null;
  const claimed = fact.value;
  const critics = criticsOf(ground);
  const first = critics
    .map(({ state, statements }) => ({ state, first: statements[0]! }))
    .sort((a, b) => (a.first.date < b.first.date ? -1 : 1));
  const before = first.filter((critic) => critic.first.date <= writtenOn);
  return {
    fact,
    writtenOn,
    claimed,
    total: ground.record.states.filter(({ oic }) => oic).length,
    before,
    after: first.filter((critic) => critic.first.date > writtenOn),
    agrees: before.length === claimed.length && before.every(({ state }) => claimed.includes(state)),
    oneForum: critics.flatMap((critic) => oneForum(ground, critic)),
  };
}

interface Critic {
  readonly state: Iso3;
  readonly statements: readonly (DatedStatement & { readonly forum: Forum })[];
}

function criticsOf({ record }: QuestionGround): Critic[] {
  return record.states.flatMap(({ iso3, oic }, i) => {
    if (!oic) return [];
    const statements = xinjiangEntries(record, i)
      .filter(({ side }) => side === "critical")
      .map(({ statement: { id, date, forum } }) => ({ id, date, forum }));
    return statements.length === 0 ? [] : [{ state: iso3, statements }];
  });
}

function oneForum({ record }: QuestionGround, { state, statements }: Critic): OneForumCritic[] {
  const { forum } = statements[0]!;
  if (statements.some((statement) => statement.forum !== forum)) return [];
  const others = record.statements.filter(
    (statement) =>
      statement.counted &&
      statement.side === "critical" &&
      statement.topics.includes("xinjiang") &&
      statement.forum !== forum,
  );
  return [
    {
      state,
      forum,
      statements,
      otherLists: others.length,
      otherIncomplete: others.filter(({ complete }) => !complete).length,
    },
  ];
}

function isCodes(value: unknown): value is Iso3[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
