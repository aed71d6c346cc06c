import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StandingsDocument } from "@/lib/api/schemas/standingsSchemas";
import { STANDINGS } from "@/lib/domain/standing";
import { filterParsers } from "@/lib/filters/parsers";
import { countsOf, satOn, standingsOf, statementsOf, tables } from "../../browser/countsFromTables";
import { ask, askJson, release } from "../../fixtures/release";

const standings = (query: string) => askJson<StandingsDocument>(`/standings.json${query}`);

describe("standings are those of the tables", () => {
  test.each([
    ["", {}],
    ["?topic=any", { topic: "any" }],
    ["?topic=hong_kong", { topic: "hong_kong" }],
    [
      "?forum=UNGA3C&from=2020-01-01&to=2022-12-31",
      { forum: "UNGA3C", from: "2020-01-01", to: "2022-12-31" },
    ],
    ["?lists=complete", { completeOnly: true }],
    ["?statement=hrc51-2022-10-06-vote", { statement: ["hrc51-2022-10-06-vote"] }],
  ])("%s", async (query, asked) => {
    const { standings: found, counts, statements, states } = await standings(query);
    const expected = standingsOf(asked);
    expect(Object.fromEntries(found.map(({ iso3, standing }) => [iso3, standing]))).toEqual(
      Object.fromEntries(expected),
    );
    const shown = counts.filter(({ count }) => count > 0);
    expect(Object.fromEntries(shown.map(({ standing, count }) => [standing, count]))).toEqual(
      countsOf(expected),
    );
    const ineligible = [...expected.values()].filter((standing) => standing === "ineligible").length;
    for (const { standing, of } of counts)
      expect(of).toBe(standing === "ineligible" ? 195 : 195 - ineligible);
    expect(statements.list.map(({ id }) => id).sort()).toEqual(
      statementsOf(asked)
        .map(({ id }) => id)
        .sort(),
    );
    expect([statements.count, statements.of, states.of]).toEqual([statementsOf(asked).length, 34, 195]);
  });
});

test("an answer says the rule, the filters and the version it stands under", async () => {
  const found = await standings("?rule=latest&region=WEOG,African&states=fra,ZAF&view=tiles");
  expect(found).toMatchObject({
    version: release.dataset.version,
    rule: "latest",
    query: "region=WEOG,African&states=FRA,ZAF&rule=latest&view=tiles",
    states: { count: 2, of: 195 },
  });
  expect(found.filters).toMatchObject({
    topic: "xinjiang",
    forum: null,
    region: ["WEOG", "African"],
    states: ["FRA", "ZAF"],
  });
  expect(found.standings.map(({ iso3 }) => iso3)).toEqual(["FRA", "ZAF"]);
});

test("numbers of entries are those of the entries table", async () => {
  const { standings: found } = await standings("");
  const sides = new Map(statementsOf({}).map((row) => [row.id!, row.side!]));
  for (const { iso3, critical, supportive, first, last } of found) {
    const mine = tables.entries.filter(({ state, statement }) => state === iso3 && sides.has(statement!));
    const on = (side: string, vote: string) =>
      mine.filter(
        ({ stance, statement }) =>
          stance === vote || (["sign", "joined_later"].includes(stance!) && sides.get(statement!) === side),
      ).length;
    expect([iso3, critical, supportive]).toEqual([iso3, on("critical", "yes"), on("supportive", "no")]);
    const dates = mine
      .filter(({ stance }) => ["sign", "joined_later", "yes", "no", "abstain"].includes(stance!))
      .map(({ statement }) => tables.statements.find(({ id }) => id === statement)!.date!)
      .sort();
    expect([first?.date, last?.date]).toEqual([dates[0], dates.at(-1)]);
  }
});

test("members of the Council are asked on the last day", async () => {
  const { standings: found, endDate } = await standings("?group=hrc&to=2022-10-06");
  expect(endDate).toBe("2022-10-06");
  expect(found.map(({ iso3 }) => iso3)).toEqual(
    tables.states.map(({ iso3 }) => iso3!).filter((iso3) => satOn(iso3, "2022-10-06")),
  );
  expect(found).toHaveLength(47);
});

test("the CSV holds the same as the JSON", async () => {
  const query = "?topic=any&standing=both,abstained";
  const { standings: found, statements } = await standings(query);
  const rows = parse<Record<string, string>>(await ask(`/standings.csv${query}`).text(), { columns: true });
  expect(
    rows.map(({ iso3, standing, critical_entries }) => [iso3, standing, Number(critical_entries)]),
  ).toEqual(found.map(({ iso3, standing, critical }) => [iso3, standing, critical]));
  for (const row of rows) {
    expect(row).toMatchObject({
      statements_counted: String(statements.count),
      rule: "any",
      filters: query.slice(1),
      data_version: release.dataset.version,
    });
  }
});

describe("any query whatever", () => {
  const KEYS = [...Object.keys(filterParsers), "v", "bom", "__proto__", "constructor", "x"];
  const VALUES = [
    ...STANDINGS,
    "xinjiang",
    "any",
    "2020-01-01",
    "2020-13-01",
    "FRA",
    "fra,CHN",
    "HRC",
    "hrc",
    ",",
    "%",
    "\0",
    "𝛿",
  ];
  const pair = fc.tuple(
    fc.oneof(fc.constantFrom(...KEYS), fc.string()),
    fc.oneof(
      fc.constantFrom(...VALUES),
      fc.string(),
      fc.array(fc.constantFrom(...VALUES)).map((list) => list.join(",")),
    ),
  );

  test("is answered with 200 or 400, and 200 adds up", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { maxLength: 6 }), async (pairs) => {
        const query = new URLSearchParams(pairs);
        const answer = ask(`/standings.json?${query}`);
        expect([200, 400]).toContain(answer.status);
        if (answer.status === 400) {
          const { key, value, allowed } = (await answer.json()) as {
            key: string;
            value: string;
            allowed: string[];
          };
          expect(query.getAll(key).some((text) => text.includes(value))).toBe(true);
          expect(allowed.length).toBeGreaterThan(0);
          return;
        }
        const { counts, states, standings: found } = (await answer.json()) as StandingsDocument;
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(states.count);
        expect(found).toHaveLength(states.count);
      }),
      { numRuns: 600 },
    );
  });

  test("good queries are all answered", async () => {
    const each = fc.record(
      {
        topic: fc.constantFrom("xinjiang", "hong_kong", "tibet", "any"),
        forum: fc.constantFrom("HRC", "UNGA3C"),
        kind: fc.subarray(["joint_letter", "joint_statement", "recorded_vote"], { minLength: 1 }),
        from: fc.constantFrom("2019-01-01", "2021-06-30", "2030-01-01"),
        to: fc.constantFrom("2019-01-01", "2021-06-30", "2030-01-01"),
        region: fc.subarray(["African", "Asia-Pacific", "EEG", "GRULAC", "WEOG"], { minLength: 1 }),
        group: fc.subarray(["oic", "bri", "hrc"], { minLength: 1 }),
        standing: fc.subarray([...STANDINGS], { minLength: 1 }),
        states: fc.subarray(["FRA", "CHN", "VAT", "TUV"], { minLength: 1 }),
        statement: fc.subarray(["hrc51-2022-10-06-vote", "hrc41-2019-07-08-critical"], { minLength: 1 }),
        rule: fc.constantFrom("any", "latest", "majority"),
        lists: fc.constantFrom("all", "complete"),
        view: fc.constantFrom("map", "tiles", "seats"),
      },
      { requiredKeys: [] },
    );
    const good = each.filter(({ from, to }) => from === undefined || to === undefined || from <= to);
    await fc.assert(
      fc.asyncProperty(good, async (filters) => {
        const query = new URLSearchParams(
          Object.entries(filters).map(([key, value]) => [key, String(value)]),
        );
        const answer = ask(`/standings.json?${query}`);
        expect(answer.status).toBe(200);
        const { query: canonical } = (await answer.json()) as StandingsDocument;
        const again = (await ask(`/standings.json?${canonical}`).json()) as StandingsDocument;
        expect(again.query).toBe(canonical);
      }),
      { numRuns: 400 },
    );
  });
});
