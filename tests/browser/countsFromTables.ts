import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

type Row = Record<string, string>;

const table = (name: string): Row[] =>
  parse(readFileSync(new URL(`../../data/${name}.csv`, import.meta.url)), { columns: true, bom: true });

/** The tables as they are, read without any of the product's own code. */
export const tables = {
  statements: table("statements"),
  entries: table("entries"),
  states: table("states"),
  terms: table("hrc_terms"),
};

interface Asked {
  readonly topic?: string;
  readonly forum?: string;
  readonly from?: string;
  readonly to?: string;
  readonly statement?: readonly string[];
  readonly completeOnly?: boolean;
}

/** The statements that count under a question, straight from the table. */
export function statementsOf(asked: Asked): Row[] {
  const { topic = "xinjiang", forum, from = "0000", to = "9999", statement, completeOnly } = asked;
  return tables.statements.filter(
    (row) =>
      row.status === "confirmed" &&
      (topic === "any" || row.topics!.split(";").includes(topic)) &&
      (forum === undefined || row.forum === forum) &&
      row.date! >= from &&
      row.date! <= to &&
      (statement === undefined || statement.includes(row.id!)) &&
      (!completeOnly || row.list_complete === "true"),
  );
}

/** How many of the names declared for a statement are known: withdrawn ones are, later joiners are not among them. */
export function knownOfDeclared(row: Row): number {
  if (row.list_complete === "true") return Number(row.declared_count);
  const last = Number(row.declared_history!.split("=").at(-1) || 0);
  const joined = tables.entries.filter(
    ({ statement, stance }) => statement === row.id && stance === "joined_later",
  );
  return Number(row.named_count) - (last > Number(row.declared_count) ? joined.length : 0);
}

/** Each state's standing under the rule “any”, by the plainest possible reading of the definition. */
export function standingsOf(asked: Asked): Map<string, string> {
  const statements = statementsOf(asked);
  const sideOf = new Map(statements.map((row) => [row.id!, row.side!]));
  return new Map(
    tables.states.map(({ iso3 }) => {
      if (iso3 === "CHN") return [iso3, "subject"];
      const mine = tables.entries.filter((entry) => entry.state === iso3 && sideOf.has(entry.statement!));
      const says = (side: string, vote: string) =>
        mine.some(
          ({ stance, statement }) =>
            stance === vote ||
            (["sign", "joined_later"].includes(stance!) && sideOf.get(statement!) === side),
        );
      const critical = says("critical", "yes");
      const supportive = says("supportive", "no");
      if (critical || supportive)
        return [iso3!, critical && supportive ? "both" : critical ? "critical" : "supportive"];
      if (mine.some(({ stance }) => stance === "abstain")) return [iso3!, "abstained"];
      if (mine.some(({ stance }) => stance === "withdrew")) return [iso3!, "withdrew"];
      const could = statements.some((row) => row.kind !== "recorded_vote" || satOn(iso3!, row.date!));
      if (!could) return [iso3!, "ineligible"];
      return [iso3!, statements.every((row) => row.list_complete === "true") ? "silent" : "unknown"];
    }),
  );
}

/** How many states have each standing. */
export function countsOf(standings: Map<string, string>, only: (iso3: string) => boolean = () => true) {
  const counts: Record<string, number> = {};
  for (const [iso3, standing] of standings) if (only(iso3)) counts[standing] = (counts[standing] ?? 0) + 1;
  return counts;
}

export function satOn(iso3: string, date: string): boolean {
  return tables.terms.some(
    (term) =>
      term.iso3 === iso3 && term.term_start! <= date && date <= term.term_end! && !suspendedOn(term, date),
  );
}

function suspendedOn(term: Row, date: string): boolean {
  const { suspended_from: from = "", suspended_to: to = "" } = term;
  return from !== "" && from <= date && (to === "" || date < to);
}
