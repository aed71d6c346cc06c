import type { Filters } from "@/lib/domain/filters";
import { SUBJECT, type Iso3 } from "@/lib/domain/state";
import { whatOf } from "@/lib/domain/whatOf";
import { formatDate } from "@/lib/format/formatDate";
import { activeClauses } from "@/lib/filters/clauses";
import type { StateAct } from "./stateActs";
import type { StateFindings } from "./stateFindings";

/** A sentence of the catalogue with the values it takes. */
export interface Sentence {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

interface Subject {
  readonly iso3: Iso3;
  readonly name: string;
  readonly language: string;
}

/** Says in whole sentences what a state did on the statements in view: keys of `stateViews.lead`. */
export function stateLead(subject: Subject, findings: StateFindings, filters: Filters): Sentence[] {
  const { name, language } = subject;
  const ground = groundOf(filters);
  if (findings.statements === 0) return [{ key: "nothing", values: { name } }];
  const about = (key: string, acts: readonly StateAct[]) =>
    acts.map(({ act, statement }): Sentence => {
      const date = formatDate(statement.date, language);
      return { key, values: { date, what: whatOf(statement), act } };
    });
  return [
    opening(subject, findings, ground),
    ...span(findings, language),
    ...about("withdrew", findings.withdrawn),
    ...about("declined", findings.declined),
    ...about("disputed", findings.disputed),
    ...about("vote", findings.votes),
    ...lists(subject, findings),
  ];
}

function opening({ iso3, name }: Subject, findings: StateFindings, ground: string): Sentence {
  const { critical, supportive } = findings;
  const counts = {
    name,
    ground,
    critical: critical.named,
    criticalOf: critical.of,
    supportive: supportive.named,
    supportiveOf: supportive.of,
  };
  if (iso3 === SUBJECT) return { key: supportive.of === 0 ? "subjectOnly" : "subject", values: counts };
  if (findings.eligible === 0) return { key: "noSeat", values: { name } };
  const standsOn = findings.withdrawn.length > 0 ? "noneStands" : "none";
  if (findings.entries === 0) return { key: standsOn, values: { name, ground, of: findings.eligible } };
  if (supportive.of === 0 && critical.of === 0) return { key: "voteOnly", values: { name } };
  if (supportive.of === 0) return { key: "critical", values: counts };
  return { key: critical.of === 0 ? "supportive" : "sides", values: counts };
}

function span({ entries, first, last }: StateFindings, language: string): Sentence[] {
  if (first === null || last === null) return [];
  const values = { first: formatDate(first, language), last: formatDate(last, language), entries };
  return [{ key: first === last ? "day" : "span", values }];
}

/**
 * What its absences are worth; China's absence from a list about itself says nothing in either case. A state that
 * withdrew from a list is not silent there.
 */
function lists({ iso3 }: Subject, { eligible, complete, entries, withdrawn }: StateFindings): Sentence[] {
  if (eligible <= entries + withdrawn.length || iso3 === SUBJECT) return [];
  return [{ key: "lists", values: { eligible, complete, incomplete: eligible - complete } }];
}

const OF_STATEMENTS: readonly string[] = ["forum", "kind", "from", "to", "statement", "lists"];

/** The topic where it alone bounds the statements in view; any other clause about them makes it "in view". */
function groundOf(filters: Filters): string {
  return activeClauses(filters).some(({ key }) => OF_STATEMENTS.includes(key)) ? "view" : filters.topic;
}
