import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { openChart } from "@/lib/export/openChart";
import type { Chart } from "@/lib/chart/charts";
import { openTypesetter } from "@/lib/typeset/typesetter";
import { satOn, standingsOf, statementsOf, tables } from "../../browser/countsFromTables";
import { movementsOf } from "../../browser/movementsFromTables";
import { dataset, flat, words } from "../scene/pictures";

async function rowsOf(chart: Chart, query: string) {
  const { csv } = openChart(dataset, { chart, locale: "en", query }, words, await openTypesetter());
  return parse<Record<string, string>>(csv(), { columns: true });
}

describe("the table of a chart", () => {
  test("of movement is what the tables say of every state", async () => {
    const query = "from=2019-12-31&to=2023-12-31";
    const rows = await rowsOf("movement", query);
    const expected = movementsOf("2019-12-31", "2023-12-31");
    const before = standingsOf({ to: "2019-12-31" });
    expect(rows).toHaveLength(195);
    for (const row of rows) {
      expect(row.movement, row.iso3).toBe(expected.get(row.iso3!));
      expect(row.standing_before, row.iso3).toBe(before.get(row.iso3!));
      expect(row).toMatchObject({ in_view: "true", filters: query, first_date: "2019-12-31" });
    }
  });

  test("of the bands counts every state once", async () => {
    const rows = await rowsOf("flow", "from=2019-12-31&to=2023-12-31&was=supportive");
    const since = statementsOf({ to: "2023-12-31" }).filter(({ date }) => date! > "2019-12-31");
    const before = standingsOf({ to: "2019-12-31" });
    const after = standingsOf({ to: "2023-12-31", statement: since.map(({ id }) => id!) });
    const bands = new Map<string, number>();
    for (const [iso3, was] of before) {
      const band = `${was} ${after.get(iso3)!}`;
      bands.set(band, (bands.get(band) ?? 0) + 1);
    }
    const shown = rows.map((row) => [`${row.standing_before} ${row.standing_since}`, Number(row.states)]);
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(bands));
    for (const row of rows) expect(row.in_view).toBe(String(row.standing_before === "supportive"));
  });

  test.each(["from=2030-01-01&to=2019-01-01", "from=2025-12-01", "states=VAT&region=WEOG"])(
    "and the picture of the bands have none under %s, where nothing can have moved",
    async (query) => {
      const chart = openChart(dataset, { chart: "flow", locale: "en", query }, words, await openTypesetter());
      const [header, ...rows] = parse(chart.csv());
      expect(rows).toEqual([]);
      expect(header).toEqual(Object.keys((await rowsOf("flow", ""))[0]!));
      const { nodes } = chart.picture("16x9", "");
      expect(flat(nodes).filter(({ kind }) => kind === "path")).toEqual([]);
      const whole = openChart(
        dataset,
        { chart: "flow", locale: "en", query: "" },
        words,
        await openTypesetter(),
      );
      expect(flat(whole.picture("16x9", "").nodes).some(({ kind }) => kind === "path")).toBe(true);
    },
  );

  test("of the Council counts the members of the chosen day as the terms and entries give them", async () => {
    const day = "2023-05-01";
    const rows = await rowsOf("council", `to=${day}`);
    const chosen = rows.filter((row) => row.day_chosen === "true");
    const members = tables.states.map(({ iso3 }) => iso3!).filter((iso3) => satOn(iso3, day));
    const standings = standingsOf({ to: day });
    for (const { standing, members_of_standing: count, members: all } of chosen) {
      expect(Number(count), standing).toBe(members.filter((iso3) => standings.get(iso3) === standing).length);
      expect(Number(all)).toBe(members.length);
    }
    expect(chosen.length).toBeGreaterThan(5);
    expect(rows[0]).toMatchObject({ standing: "", members_of_standing: "" });
  });

  test("of the ledger holds every statement once with the numbers of the table", async () => {
    const rows = await rowsOf("ledger", "forum=HRC");
    expect(rows.map(({ statement }) => statement).sort()).toEqual(
      tables.statements.map(({ id }) => id).sort(),
    );
    const inView = new Set(statementsOf({ forum: "HRC" }).map(({ id }) => id));
    for (const row of rows) {
      const { declared_count: declared, list_complete: complete } = tables.statements.find(
        ({ id }) => id === row.statement,
      )!;
      expect(row.declared, row.statement).toBe(declared);
      expect(row.list_complete, row.statement).toBe(complete);
      expect(row.in_view, row.statement).toBe(String(inView.has(row.statement)));
    }
  });
});
