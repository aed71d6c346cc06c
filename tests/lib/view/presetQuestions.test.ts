import { describe, expect, it } from "vitest";
import { dataFolder } from "@/lib/data/dataFolder";
import { loadDataset } from "@/lib/data/loadDataset";
import { DEFAULT_FILTERS } from "@/lib/domain/filters";
import { filtersOfQuery } from "@/lib/filters/filtersOfQuery";
import { compileRecord } from "@/lib/stats/compileRecord";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";
import { dashboardView } from "@/lib/view/dashboardView";
import { oicCriticsCheck } from "@/lib/view/oicCriticsCheck";
import { presetQuestions, QUESTION_IDS, type QuestionId } from "@/lib/view/presetQuestions";
import { questionGround } from "@/lib/view/questionGround";
import { countsOf, standingsOf, statementsOf, tables } from "../../browser/countsFromTables";

const dataset = loadDataset(dataFolder());
const questions = presetQuestions(dataset);
const compiled = compileRecord(toPositionRecord(dataset));
const question = (id: QuestionId) => questions.find((candidate) => candidate.id === id)!;

const VOTE = "hrc51-2022-10-06-vote";
const statement = new Map(tables.statements.map((row) => [row.id!, row]));
const everywhere = standingsOf({});
const oic = tables.states.filter((row) => row.oic_member === "true").map((row) => row.iso3!);
const having = (standings: Map<string, string>, ...wanted: string[]) =>
  [...standings].flatMap(([iso3, standing]) => (wanted.includes(standing) ? [iso3] : []));
const statesWith = (stance: string, id?: string) =>
  tables.entries
    .filter((row) => row.stance === stance && (id === undefined || row.statement === id))
    .map((row) => row.state!);
const signedOn = (side: string) => {
  const lists = new Set(
    statementsOf({})
      .filter((row) => row.side === side)
      .map((row) => row.id),
  );
  return tables.entries.filter(
    (row) => lists.has(row.statement) && ["sign", "joined_later"].includes(row.stance!),
  );
};
const unlisted = (vote: string, side: string) => {
  const listed = new Set(signedOn(side).map((row) => row.state));
  return statesWith(vote, VOTE).filter((iso3) => !listed.has(iso3));
};

/** The answers by the plainest reading of the tables. */
const EXPECTED: Record<QuestionId, string[]> = {
  oicCritical: having(everywhere, "critical", "both").filter((iso3) => oic.includes(iso3)),
  oicNeither: having(everywhere, "abstained", "silent", "unknown", "withdrew").filter((iso3) =>
    oic.includes(iso3),
  ),
  switched: having(everywhere, "both"),
  withdrew: statesWith("withdrew"),
  abstainedThenSigned: statesWith("abstain", VOTE).filter((iso3) =>
    signedOn("critical").some((row) => row.state === iso3),
  ),
  votedNoUnlisted: unlisted("no", "supportive"),
  votedYesUnlisted: unlisted("yes", "critical"),
  hongKongOnly: tables.entries
    .filter((row) => statement.get(row.statement!)!.topics === "hong_kong" && row.stance === "sign")
    .map((row) => row.state!)
    .filter((iso3) => ["silent", "unknown"].includes(everywhere.get(iso3)!)),
  briCritical: having(everywhere, "critical", "both").filter(
    (iso3) => tables.states.find((row) => row.iso3 === iso3)!.bri_member === "true",
  ),
  never: having(standingsOf({ topic: "any" }), "silent", "unknown"),
  seeds: tables.states.map((row) => row.iso3!),
};

describe("the questions", () => {
  it("are all asked", () => {
    expect(questions.map(({ id }) => id)).toEqual([...QUESTION_IDS]);
  });

  it.each(QUESTION_IDS)("answers %s as the tables do", (id) => {
    const { states, numbers } = question(id);
    expect([...states].sort()).toEqual([...new Set(EXPECTED[id])].sort());
    expect(numbers.count).toBe(states.length);
  });

  it.each(QUESTION_IDS)("links %s to a view of its states and no others", (id) => {
    const { query, states } = question(id);
    const filters = filtersOfQuery(query);
    expect(filters).not.toEqual(DEFAULT_FILTERS);
    const { inView } = dashboardView(compiled, filters);
    expect(compiled.record.states.flatMap(({ iso3 }, i) => (inView[i] ? [iso3] : []))).toEqual(states);
  });
});

describe("the numbers of the answers", () => {
  it("tell OIC members that abstained from those of which nothing is known", () => {
    const lists = statementsOf({});
    const published = standingsOf({ completeOnly: true });
    expect(question("oicNeither").numbers).toMatchObject({
      total: oic.length,
      ...countsOf(everywhere, (iso3) => EXPECTED.oicNeither.includes(iso3)),
      silent: 0,
      statements: lists.length,
      incomplete: lists.filter((row) => row.list_complete !== "true").length,
      silentOnPublished: having(published, "silent").filter((iso3) => oic.includes(iso3)).length,
    });
  });

  it("count the seeds' window by side", () => {
    const window = standingsOf({ forum: "HRC", from: "2019-01-01", to: "2021-12-31" });
    const { critical, supportive, both = 0 } = countsOf(window);
    expect(question("seeds").numbers).toMatchObject({ critical, supportive, both, statements: 8 });
  });

  it("count the votes and the lists not known in full beside them", () => {
    const of = (side: string) => statementsOf({}).filter((row) => row.side === side);
    const open = (side: string) => of(side).filter((row) => row.list_complete !== "true").length;
    const no = { voters: 19, lists: of("supportive").length, incomplete: open("supportive") };
    const yes = { voters: 17, lists: of("critical").length, incomplete: open("critical") };
    expect(question("votedNoUnlisted").numbers).toMatchObject(no);
    expect(question("votedYesUnlisted").numbers).toMatchObject(yes);
    expect(question("votedNoUnlisted").named.secondHand).toEqual(["QAT"]);
  });
});

describe("what happened to single states", () => {
  it("dates each withdrawal and names the statement it is from", () => {
    const cases = question("withdrew").cases.map((single) =>
      single.kind === "withdrew" ? [single.state, single.statement.id, single.on] : [],
    );
    const rows = tables.entries.filter((row) => row.stance === "withdrew");
    expect(cases.sort()).toEqual(rows.map((row) => [row.state, row.statement, row.changed_on]).sort());
  });

  it("tells the direction of a switch by the dates of its entries", () => {
    expect(question("switched").cases).toMatchObject([
      {
        state: "SOM",
        to: "critical",
        last: { id: "unga3c76-2021-10-21-supportive" },
        next: { id: VOTE, date: "2022-10-06" },
      },
    ]);
  });

  it("says that Ukraine signed after abstaining, and what it withdrew from before", () => {
    expect(question("abstainedThenSigned").cases).toMatchObject([
      {
        state: "UKR",
        when: "after",
        statement: { id: "unga77-2022-10-31-critical" },
        withdrawn: { id: "hrc47-2021-06-22-critical" },
      },
    ]);
    expect(question("abstainedThenSigned").numbers).toMatchObject({ abstained: 11, before: 0, after: 1 });
  });
});

describe("ASPI's sentence on the OIC", () => {
  const check = oicCriticsCheck(questionGround(dataset))!;
  const critical = (iso3: string) =>
    tables.entries
      .filter(
        (row) =>
          row.state === iso3 &&
          (row.stance === "yes" ||
            (["sign", "joined_later"].includes(row.stance!) &&
              statement.get(row.statement!)!.side === "critical")),
      )
      .map((row) => statement.get(row.statement!)!);

  it("agrees with the record up to the day it was written", () => {
    expect(check).toMatchObject({
      writtenOn: "2022-07-20",
      claimed: ["ALB", "TUR"],
      agrees: true,
      total: 57,
    });
    const before = oic.filter((iso3) => critical(iso3).some((row) => row.date! <= "2022-07-20"));
    expect(check.before.map(({ state }) => state).sort()).toEqual(before.sort());
    for (const { state, first } of [...check.before, ...check.after])
      expect(first.date).toBe(
        critical(state)
          .map((row) => row.date!)
          .sort()[0],
      );
  });

  it("lacks Somalia, which came after it", () => {
    expect(check.after.map(({ state, first }) => [state, first.date])).toEqual([["SOM", "2022-10-06"]]);
  });

  it("leaves open whether Türkiye is on the Council's list that is not known in full", () => {
    expect(critical("TUR").map((row) => row.forum)).toEqual(["UNGA3C", "UNGA3C"]);
    const council = statementsOf({ forum: "HRC" }).filter((row) => row.side === "critical");
    expect(check.oneForum).toMatchObject([
      {
        state: "TUR",
        forum: "UNGA3C",
        otherLists: council.length,
        otherIncomplete: council.filter((row) => row.list_complete !== "true").length,
      },
    ]);
    expect(check.oneForum[0]!.otherIncomplete).toBe(1);
  });
});
