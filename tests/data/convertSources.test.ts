import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { convertFolder } from "@/scripts/convert/convertFolder";
import { readRows } from "./readRows";
import { temporaryFolder } from "./temporaryFolder";

const statement = {
  id: "hrc98-2098-01-02-supportive",
  forum: "HRC",
  session: 98,
  date: "2098-01-02",
  kind: "joint_letter",
  topics: ["tibet", "xinjiang"],
  position: "supportive",
  lead: null,
  symbol: null,
  title: 'A "letter", with a comma',
  declared_count: 2,
  declared_history: [
    { date: "2098-01-02", count: 1 },
    { date: "2098-02", count: 2 },
  ],
  named_count: 1,
  list_complete: false,
  status: "confirmed",
  confidence: "low",
  notes: " First line\nsecond line",
  states: [
    { iso3: "AAA", name: "A", stance: "sign", sources: [1, 0], confidence: "medium" },
    { iso3: "BBB", name: "B", stance: "declined", sources: [1], note: "It said so." },
  ],
  sources: [
    { url: "https://example.org/1", publisher: "P", title: "One", date: null, lists_names: true },
    { url: "https://example.org/2", publisher: "Q", title: "Two", date: "2098-01", lists_names: false },
  ],
};

const fact = {
  id: "a-share",
  category: "shares",
  kind: "published_number",
  value: { eng: 35.5, zho: "more" },
  population: "articles",
  period: null,
  qualifier: "about",
  source: {
    url: null,
    title: "T",
    publisher: "P",
    date: "2098",
    locator: "lead",
    seed: [{ file: "a.txt", line: 3, col: 5, anchor: '35.5; "more"' }],
  },
  corroboration: [{ url: "https://example.org/3", title: "U", publisher: "R", date: null }],
  confidence: "high",
  passage_read_in: "public copy",
  statement: "A fact.",
};

async function convert(statements: unknown[], facts: unknown[]): Promise<string> {
  const from = temporaryFolder();
  const to = temporaryFolder();
  writeFileSync(path.join(from, "statements.json"), JSON.stringify(statements));
  writeFileSync(path.join(from, "facts.json"), JSON.stringify(facts));
  writeFileSync(path.join(from, "states.csv"), "iso3,iso2\r\nAAA,AA\r\n");
  writeFileSync(path.join(from, "hrc_membership.csv"), "iso3,note\nAAA,\n");
  await convertFolder(from, to);
  return to;
}

test("a statement becomes a row, its states entries and its pages sources", async () => {
  const to = await convert([statement], []);
  expect(readRows(path.join(to, "statements.csv"))).toEqual([
    {
      id: statement.id,
      forum: "HRC",
      session: "98",
      date: "2098-01-02",
      kind: "joint_letter",
      topics: "tibet;xinjiang",
      side: "supportive",
      lead: "",
      symbol: "",
      title: statement.title,
      declared_count: "2",
      declared_history: "2098-01-02=1;2098-02=2",
      named_count: "1",
      list_complete: "false",
      status: "confirmed",
      confidence: "low",
      outcome: "",
      tally_yes: "",
      tally_no: "",
      tally_abstain: "",
      notes: statement.notes,
    },
  ]);
  expect(readFileSync(path.join(to, "entries.csv"), "utf8").split("\n").slice(1)).toEqual([
    `${statement.id},AAA,sign,medium,,,,${statement.id}.s2;${statement.id}.s1`,
    `${statement.id},BBB,declined,,It said so.,,,${statement.id}.s2`,
    "",
  ]);
  expect(readFileSync(path.join(to, "sources.csv"), "utf8").split("\n").slice(1)).toEqual([
    `${statement.id}.s1,${statement.id},https://example.org/1,P,One,,true`,
    `${statement.id}.s2,${statement.id},https://example.org/2,Q,Two,2098-01,false`,
    "",
  ]);
});

test("a vote keeps its tally, outcome and sponsors", async () => {
  const vote = {
    ...statement,
    kind: "recorded_vote",
    position: null,
    tally: { yes: 1, no: 0, abstain: 0 },
    outcome: "adopted",
    sponsors: [{ iso3: "AAA", name: "A", sources: [0, 1] }],
  };
  const to = await convert([vote], []);
  expect(readRows(path.join(to, "statements.csv"))[0]).toMatchObject({
    side: "",
    outcome: "adopted",
    tally_yes: "1",
    tally_no: "0",
    tally_abstain: "0",
  });
  expect(readRows(path.join(to, "sponsors.csv"))).toEqual([
    { statement: vote.id, state: "AAA", sources: `${vote.id}.s1;${vote.id}.s2` },
  ]);
});

test("a fact keeps its value, its sources and where in the seed documents it stands", async () => {
  const to = await convert([], [fact]);
  const [row] = readRows(path.join(to, "facts.csv"));
  expect(row).toMatchObject({ id: "a-share", unit: "", period: "", qualifier: "about", note: "" });
  expect(JSON.parse(row?.value ?? "")).toEqual(fact.value);
  const [primary, other] = readRows(path.join(to, "fact_sources.csv"));
  expect(primary).toMatchObject({ fact: "a-share", role: "primary", url: "", locator: "lead" });
  expect(JSON.parse(primary?.seed ?? "")).toEqual(fact.source.seed);
  expect(other).toMatchObject({ role: "corroboration", url: "https://example.org/3", date: "", seed: "" });
});

test("states and terms are taken over, with the line ends of the other tables", async () => {
  const to = await convert([], []);
  expect(readFileSync(path.join(to, "states.csv"), "utf8")).toBe("iso3,iso2\nAAA,AA\n");
  expect(readFileSync(path.join(to, "hrc_terms.csv"), "utf8")).toBe("iso3,note\nAAA,\n");
});

test("a property that has no column is an error, not a loss", async () => {
  await expect(convert([{ ...statement, mood: "grave" }], [])).rejects.toThrow("mood");
  await expect(convert([], [{ ...fact, rank: 1 }])).rejects.toThrow("rank");
});

test("a change whose words are not in the notes is an error", async () => {
  const qatar = { iso3: "QAT", name: "Qatar", stance: "withdrew", sources: [0] };
  const letter = { ...statement, id: "hrc41-2019-07-12-supportive", states: [qatar] };
  await expect(convert([{ ...letter, notes: "this file lists those 50" }], [])).rejects.toThrow(
    'the notes do not hold "Qatar told the HRC President on 18 July 2019 that it withdrew"',
  );
  await expect(convert([letter], [])).rejects.toThrow('the note does not hold "this file lists those 50"');
});
