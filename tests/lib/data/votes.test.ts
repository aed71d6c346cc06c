import { expect, test } from "vitest";
import { lineOf, problemsAfter } from "./problemsAfter";

const VOTE = "hrc51-2022-10-06-vote";
const LETTER = "hrc41-2019-07-08-critical";

const voteLine = lineOf("statements.csv", { id: VOTE });

function voteOf(state: string) {
  return { file: "entries.csv", where: { statement: VOTE, state } };
}

test("a voter who was not a member of the Council that day is named, and the member it stands for", () => {
  const line = lineOf("entries.csv", { statement: VOTE, state: "CZE" });
  expect(problemsAfter({ ...voteOf("CZE"), set: { state: "RUS" } })).toEqual([
    `entries.csv:${line} state "RUS": the state was not a member of the Council on 2022-10-06. Correct the state, or its term in hrc_terms.csv.`,
    `statements.csv:${voteLine} id "${VOTE}": CZE was a member of the Council on 2022-10-06 and has no entry. Add its vote to entries.csv, or correct its term in hrc_terms.csv.`,
  ]);
});

test("a suspended member could not vote, and one whose suspension had ended could", () => {
  const where = { iso3: "CZE", term_start: "2022-05-10" };
  const suspended = { file: "hrc_terms.csv", where, set: { suspended_from: "2022-09-01" } };
  const restored = { ...suspended, set: { ...suspended.set, suspended_to: "2022-10-06" } };
  expect(problemsAfter(suspended)).toHaveLength(1);
  expect(problemsAfter(restored)).toEqual([]);
});

test("a tally that is not the votes counted is named", () => {
  expect(problemsAfter({ ...voteOf("CZE"), set: { stance: "abstain" } })).toEqual([
    `statements.csv:${voteLine} tally_yes "17": 16 states voted yes in entries.csv. Write 16, or correct entries.csv.`,
    `statements.csv:${voteLine} tally_abstain "11": 12 states voted abstain in entries.csv. Write 12, or correct entries.csv.`,
  ]);
});

test.each([
  ["side", "critical", "a recorded vote has no side of its own. Leave the cell empty."],
  ["outcome", "", "a recorded vote needs its outcome. Write how it ended, for example rejected."],
  ["tally_no", "", "a recorded vote needs its tally. Write the number of votes, 0 for none."],
])("a vote with %s %j is named", (column, value, said) => {
  expect(problemsAfter({ file: "statements.csv", where: { id: VOTE }, set: { [column]: value } })).toEqual([
    `statements.csv:${voteLine} ${column} "${value}": ${said}`,
  ]);
});

test.each([
  ["side", "", "a joint_letter needs a side. Write critical or supportive."],
  ["tally_yes", "3", "a joint_letter has no tally. Leave the cell empty."],
])("a letter with %s %j is named", (column, value, said) => {
  expect(problemsAfter({ file: "statements.csv", where: { id: LETTER }, set: { [column]: value } })).toEqual([
    `statements.csv:2 ${column} "${value}": ${said}`,
  ]);
});

test("a vote's stance on a letter is named", () => {
  const where = { statement: LETTER, state: "AUS" };
  expect(problemsAfter({ file: "entries.csv", where, set: { stance: "yes" } })).toEqual([
    'entries.csv:2 stance "yes": a joint_letter has no such stance. Write sign, joined_later, withdrew, disputed or declined.',
  ]);
});

test("a signature on a vote is named, and the tally with it", () => {
  const line = lineOf("entries.csv", { statement: VOTE, state: "CZE" });
  expect(problemsAfter({ ...voteOf("CZE"), set: { stance: "sign" } })).toEqual([
    `entries.csv:${line} stance "sign": a recorded_vote has no such stance. Write one of yes, abstain, no.`,
    `statements.csv:${voteLine} tally_yes "17": 16 states voted yes in entries.csv. Write 16, or correct entries.csv.`,
  ]);
});

test("a sponsor of a letter is named", () => {
  const set = { statement: LETTER, sources: `${LETTER}.s1` };
  expect(problemsAfter({ file: "sponsors.csv", where: { state: "AUS" }, set })).toEqual([
    `sponsors.csv:2 statement "${LETTER}": only a recorded vote has sponsors. Name the vote, or remove the row.`,
  ]);
});
