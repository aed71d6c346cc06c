import { describe, expect, it, test } from "vitest";
import { satOn, standingsOf, statementsOf, tables } from "../../browser/countsFromTables";
import { loadDataset } from "@/lib/data/loadDataset";
import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import { LOCALES } from "@/lib/domain/state";
import { compileRecord } from "@/lib/stats/compileRecord";
import { stateDossier } from "@/lib/view/stateDossier";
import { stateView } from "@/lib/view/stateView";

const dataset = loadDataset("data");
const dossierOf = (iso3: string) => stateDossier(dataset, "en", iso3)!;
function viewOf(iso3: string, filters: Partial<Filters> = {}) {
  const { model } = dossierOf(iso3);
  const compiled = compileRecord(model.record);
  return stateView(compiled, compiled.stateIndex.get(iso3)!, { ...DEFAULT_FILTERS, ...filters });
}

/** What a state did on a statement, by the plainest reading of the tables. */
function actInTables(iso3: string, row: Record<string, string>): string {
  const entry = tables.entries.find((line) => line.state === iso3 && line.statement === row.id);
  if (entry !== undefined) return entry.stance!;
  if (row.kind === "recorded_vote" && !satOn(iso3, row.date!)) return "ineligible";
  if (iso3 === "CHN" && row.side !== "supportive") return "subject";
  return row.list_complete === "true" ? "silent" : "unpublished";
}

const STATES = ["TUR", "UKR", "QAT", "FJI", "NRU", "VAT", "PSE", "CHN", "TON", "BRA"];

describe.each(STATES)("the record of %s", (iso3) => {
  test("says of every statement what the tables say", () => {
    const acts = dossierOf(iso3).acts.map(({ statement, act }) => [statement.id, act]);
    expect(new Map(acts as [string, string][])).toEqual(
      new Map(tables.statements.map((row) => [row.id!, actInTables(iso3, row)])),
    );
  });

  test("counts its entries, its lists and its standing as the tables do", () => {
    const rows = statementsOf({});
    const acts = rows.map((row) => ({ row, act: actInTables(iso3, row) }));
    const could = acts.filter(({ act }) => act !== "ineligible" && act !== "subject");
    const named = (side: string) =>
      could.filter(({ row, act }) => row.side === side && ["sign", "joined_later"].includes(act)).length;
    const onSide = (side: string) => could.filter(({ row }) => row.side === side).length;
    const dates = could
      .filter(({ act }) => ["sign", "joined_later", "yes", "no", "abstain"].includes(act))
      .map(({ row }) => row.date!)
      .sort();
    const { findings, standing } = viewOf(iso3);
    expect(findings).toMatchObject({
      critical: { named: named("critical"), of: onSide("critical") },
      supportive: { named: named("supportive"), of: onSide("supportive") },
      entries: dates.length,
      first: dates[0] ?? null,
      last: dates.at(-1) ?? null,
      eligible: could.length,
      complete: could.filter(({ row }) => row.list_complete === "true").length,
    });
    expect(standing).toBe(standingsOf({}).get(iso3));
  });

  test("counts its peers by standing without itself and China", () => {
    const standings = standingsOf({ to: "2021-12-31" });
    const own = tables.states.find((row) => row.iso3 === iso3)!;
    const expected = (belongs: (row: Record<string, string>) => boolean) => {
      const counts: Record<string, number> = {};
      for (const row of tables.states) {
        if (row.iso3 === iso3 || row.iso3 === "CHN" || !belongs(row)) continue;
        counts[standings.get(row.iso3!)!] = (counts[standings.get(row.iso3!)!] ?? 0) + 1;
      }
      return counts;
    };
    const region = own.un_regional_group!;
    const groups = viewOf(iso3, { to: "2021-12-31" }).peers.map(({ group, parts, size }) => [
      group,
      Object.fromEntries(parts.map(({ standing, states }) => [standing, states.length])),
      size,
    ]);
    const sized = (group: string, counts: Record<string, number>) => [
      group,
      counts,
      Object.values(counts).reduce((sum, count) => sum + count, 0),
    ];
    expect(groups).toEqual([
      ...(region === "none"
        ? []
        : [
            sized(
              region,
              expected((row) => row.un_regional_group === region),
            ),
          ]),
      sized(
        "oic",
        expected((row) => row.oic_member === "true"),
      ),
    ]);
  });
});

describe("the page of a state", () => {
  it("sends its peers and no other state", () => {
    const { model, state } = dossierOf("MEX");
    const sent = model.record.states.map(({ iso3 }) => iso3);
    expect(sent).toContain("MEX");
    const due = dataset.states.filter((other) => other.oic.member || other.region === state.region);
    expect(sent).toEqual(due.map(({ iso3 }) => iso3));
    expect(model.names).toEqual(due.map(({ names }) => names.en));
    expect(new Set(model.record.stances.map((codes) => codes.length))).toEqual(new Set([due.length]));
  });

  it("gives every name once, none of them a mere search word, and not the heading's own", () => {
    const aliases = new Map<string, string[]>();
    for (const locale of LOCALES) {
      for (const { iso3, names, namesElsewhere, officialName } of dataset.states) {
        const own = stateDossier(dataset, locale, iso3)!.ownNames.map(({ name }) => name);
        expect(new Set(own).size).toBe(own.length);
        expect(own).not.toContain(names[locale]);
        const held = [officialName, ...Object.values(names), ...namesElsewhere.map(({ name }) => name)];
        const foreign = own.filter((name) => !held.includes(name));
        if (foreign.length > 0) aliases.set(iso3, foreign);
      }
    }
    expect(aliases).toEqual(new Map());
  });

  it("leads from each state to the next by alphabet, through all 195 and through its region", () => {
    const walk = (first: string, next: (iso3: string) => string | undefined) => {
      const seen = [first];
      for (let at = next(first); at !== undefined; at = next(at)) seen.push(at);
      return seen;
    };
    const all = walk("AFG", (iso3) => dossierOf(iso3).byName.next?.iso3);
    expect(all).toHaveLength(195);
    expect(new Set(all).size).toBe(195);
    expect(dossierOf(all[0]!).byName.previous).toBeNull();
    const african = dataset.states.filter(({ region }) => region === "African").length;
    expect(walk("DZA", (iso3) => dossierOf(iso3).inRegion?.next?.iso3)).toHaveLength(african);
    expect(dossierOf("VAT").inRegion).toBeNull();
  });

  it("is null for a code that is no state", () => {
    expect(stateDossier(dataset, "en", "XYZ")).toBeNull();
  });

  it("names the contradictions about the state alone", () => {
    expect(dossierOf("TON").contradictions.map(({ kind }) => kind)).toEqual(["declined"]);
    expect(dossierOf("ISL").contradictions).toEqual([]);
  });
});

describe("the filters of the page", () => {
  it("counts under one statement what that statement alone says", () => {
    const view = viewOf("UKR", { statement: ["hrc51-2022-10-06-vote"] });
    expect(view.standing).toBe("abstained");
    expect(view.rules.map(({ standing }) => standing)).toEqual(["abstained", "abstained", "abstained"]);
    expect(view.findings).toMatchObject({ statements: 1, eligible: 1, entries: 1 });
  });

  it("gives a state that withdrew the colour of the side it left", () => {
    const [any] = viewOf("FJI").rules;
    expect(any).toEqual({ rule: "any", standing: "withdrew", hue: "critical" });
  });
});
