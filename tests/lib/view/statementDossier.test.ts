import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { contradictionsInRecord } from "@/lib/view/contradictionsInRecord";
import { statementDossier } from "@/lib/view/statementDossier";
import { voteBackground } from "@/lib/view/voteBackground";
import { knownOfDeclared } from "../../browser/countsFromTables";
import { readRows } from "../../data/readRows";

const dataset = loadDataset("data");
const rows = {
  statements: readRows("data/statements.csv"),
  entries: readRows("data/entries.csv"),
  sources: readRows("data/sources.csv"),
  states: readRows("data/states.csv"),
  sponsors: readRows("data/sponsors.csv"),
};
const dossierOf = (id: string) => statementDossier(dataset, "en", id)!;
const VOTE = "hrc51-2022-10-06-vote";

describe.each(rows.statements.map((row) => [row.id!, row] as const))("the dossier of %s", (id, row) => {
  const dossier = dossierOf(id);
  const entries = rows.entries.filter((entry) => entry.statement === id);
  const sources = rows.sources.filter((source) => source.statement === id);

  it("lists every entry once, in its regional group, with its own sources", () => {
    const listed = dossier.list.groups.flatMap(({ region, states }) =>
      states.map((state) => ({ region, state })),
    );
    expect(listed.map(({ state }) => state.iso3).sort()).toEqual(entries.map(({ state }) => state).sort());
    for (const { region, state } of listed) {
      const entry = entries.find(({ state: iso3 }) => iso3 === state.iso3)!;
      const group = rows.states.find(({ iso3 }) => iso3 === state.iso3)!.un_regional_group;
      expect(region ?? "", state.iso3).toBe(group);
      const urls = (state.sources ?? dossier.list.usualSources).map((n) => dossier.sources[n - 1]!.url);
      const expected = entry
        .sources!.split(";")
        .map((source) => sources.find((each) => each.id === source)!.url);
      expect([...urls].sort(), state.iso3).toEqual(expected.sort());
      expect(state.stance).toBe(entry.stance);
    }
  });

  it("numbers its sources as the notes do", () => {
    expect(dossier.sources.map(({ url }) => url)).toEqual(sources.map(({ url }) => url));
    sources.forEach((source, i) => expect(source.id).toBe(`${id}.s${i + 1}`));
  });

  it("parts the declared number into names, withdrawals and names not known", () => {
    const { named, withdrawn, unpublished } = dossier.parts;
    expect(named).toBe(Number(row.named_count));
    const knownThatStand = row.list_complete === "true" ? named : knownOfDeclared(row);
    if (row.declared_count === "") expect(unpublished).toBeNull();
    else expect(withdrawn + unpublished!).toBe(Number(row.declared_count) - knownThatStand);
    if (row.list_complete === "true") expect(unpublished).toBe(0);
    expect(withdrawn).toBeLessThanOrEqual(entries.filter(({ stance }) => stance === "withdrew").length);
    expect(withdrawn).toBeGreaterThanOrEqual(0);
  });
});

describe("single dossiers", () => {
  it("tells the days between declared numbers, and a month where no day is known", () => {
    expect(dossierOf("hrc47-2021-06-22-critical").declared).toEqual([
      { count: 41, date: "2021-06-22", daysLater: null },
      { count: 44, date: "2021-06-25", daysLater: 3 },
    ]);
    expect(dossierOf("unga3c75-2020-10-06-supportive").declared.at(-1)).toEqual({
      count: 48,
      date: "2020-10",
      daysLater: null,
    });
  });

  it("leads from a symbol to the source that shows it", () => {
    const { sources, symbolSource } = dossierOf("hrc41-2019-07-12-supportive");
    expect(sources[symbolSource! - 1]!.title).toContain("A/HRC/41/G/17");
  });

  it("says beside each contradiction what the record holds", () => {
    const tonga = contradictionsInRecord(dataset, "en", "hrc50-2022-06-14-supportive");
    expect(tonga.find(({ state }) => state?.iso3 === "TON")).toMatchObject({
      stance: "declined",
      counted: false,
    });
    const pakistan = contradictionsInRecord(dataset, "en", "hrc51-2022-09-13-supportive");
    expect(pakistan.find(({ state }) => state?.iso3 === "PAK")).toMatchObject({
      stance: null,
      counted: false,
    });
  });

  it("is null for an id of no statement", () => {
    expect(statementDossier(dataset, "en", "none")).toBeNull();
  });
});

describe("the background of the vote", () => {
  const { voters, crossTab } = voteBackground(dataset, "en", VOTE);
  const onXinjiang = rows.statements.filter(
    ({ topics, status }) => topics!.split(";").includes("xinjiang") && status === "confirmed",
  );
  const date = rows.statements.find(({ id }) => id === VOTE)!.date!;
  const acts = (iso3: string, wanted: (day: string) => boolean) =>
    onXinjiang.filter(
      ({ id, date: day, side }) =>
        side !== "" &&
        wanted(day!) &&
        rows.entries.some(
          (entry) =>
            entry.statement === id &&
            entry.state === iso3 &&
            ["sign", "joined_later", "withdrew"].includes(entry.stance!),
        ),
    );

  it("has each voter once with the vote of the tables", () => {
    const votes = rows.entries.filter(({ statement }) => statement === VOTE);
    expect(voters).toHaveLength(47);
    expect(Object.fromEntries(voters.map(({ iso3, vote }) => [iso3, vote]))).toEqual(
      Object.fromEntries(votes.map(({ state, stance }) => [state, stance])),
    );
  });

  it("lists what each had signed before and what each signed later", () => {
    for (const { iso3, earlier, later } of voters) {
      expect(
        earlier.map(({ statement }) => statement.id),
        iso3,
      ).toEqual(acts(iso3, (day) => day < date).map(({ id }) => id));
      expect(
        later.map(({ statement }) => statement.id),
        iso3,
      ).toEqual(acts(iso3, (day) => day > date).map(({ id }) => id));
    }
    expect(voters.find(({ iso3 }) => iso3 === "UKR")!.later.length).toBeGreaterThan(0);
  });

  it("crosses the vote with the sides signed before", () => {
    const signed = (iso3: string, side: string) =>
      acts(iso3, (day) => day < date).some(
        (row) =>
          row.side === side &&
          rows.entries.some(
            (e) => e.statement === row.id && e.state === iso3 && ["sign", "joined_later"].includes(e.stance!),
          ),
      );
    const expected: Record<string, Record<string, number>> = {};
    for (const { iso3, vote } of voters) {
      const [critical, supportive] = [signed(iso3, "critical"), signed(iso3, "supportive")];
      const withdrew = rows.entries.some(
        (e) =>
          e.state === iso3 &&
          e.stance === "withdrew" &&
          onXinjiang.some(({ id, date: day }) => id === e.statement && day! < date),
      );
      const standing =
        iso3 === "CHN"
          ? "subject"
          : critical && supportive
            ? "both"
            : critical
              ? "critical"
              : supportive
                ? "supportive"
                : withdrew
                  ? "withdrew"
                  : "unknown";
      expected[standing] ??= { yes: 0, abstain: 0, no: 0 };
      expected[standing][vote]! += 1;
    }
    expect(Object.fromEntries(crossTab.map(({ standing, counts }) => [standing, counts]))).toEqual(expected);
    expect(crossTab.reduce((sum, { counts }) => sum + counts.yes + counts.abstain + counts.no, 0)).toBe(47);
  });

  it("names the ten that tabled the text", () => {
    expect(dossierOf(VOTE).sponsors.map(({ iso3 }) => iso3)).toEqual(rows.sponsors.map(({ state }) => state));
  });
});
