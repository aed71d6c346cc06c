import { standingsOf, statementsOf, tables } from "./countsFromTables";

type Row = Record<string, string>;

const SIDES: Readonly<Record<string, readonly string[]>> = {
  critical: ["critical"],
  supportive: ["supportive"],
  both: ["critical", "supportive"],
};

/** The side of a state's newest entry on the statements, which are in order of date. */
function newestSide(iso3: string, statements: readonly Row[]): string | undefined {
  return statements
    .flatMap(({ id, side }) => {
      const entry = tables.entries.find((row) => row.state === iso3 && row.statement === id);
      if (entry?.stance === "yes") return ["critical"];
      if (entry?.stance === "no") return ["supportive"];
      return ["sign", "joined_later"].includes(entry?.stance ?? "") ? [side!] : [];
    })
    .at(-1);
}

/** How each state moved between two days under the rule “any”, by the plainest reading of the definition. */
export function movementsOf(a: string, b: string): Map<string, string> {
  const until = statementsOf({ to: a });
  const since = statementsOf({ to: b }).filter((row) => row.date! > a);
  const before = standingsOf({ to: a });
  const after = standingsOf({ to: b, statement: since.map((row) => row.id!) });
  const open = [...until, ...since].filter((row) => row.list_complete !== "true");
  return new Map(
    tables.states.map((state) => {
      const iso3 = state.iso3!;
      const had = SIDES[before.get(iso3)!] ?? [];
      const has = SIDES[after.get(iso3)!] ?? [];
      const could = (row: Row) => state.un_member_since === "" || state.un_member_since! <= row.date!;
      const lacks = (row: Row, side: string) =>
        row.list_complete === "true" && row.side === side && could(row);
      const movement = () => {
        if (iso3 === "CHN") return "steady";
        if (had.length === 0 && has.length === 0) return open.some(could) ? "cannot-tell" : "steady";
        if (has.length === 0) {
          const shown = had.filter((side) => since.some((row) => lacks(row, side)));
          const newest = newestSide(iso3, until)!;
          return shown.length === 0 ? "cannot-tell" : `left-${shown.includes(newest) ? newest : shown[0]}`;
        }
        const fresh = has.filter((side) => !had.includes(side));
        if (fresh.length === 0) return "steady";
        if (fresh.length === 2) return `switched-to-${newestSide(iso3, since)}`;
        return had.length === 0 || has.length === 2 ? `joined-${fresh[0]}` : `switched-to-${fresh[0]}`;
      };
      return [iso3, movement()];
    }),
  );
}
