import fc from "fast-check";
import { expect, it } from "vitest";
import { dataFolder } from "@/lib/data/dataFolder";
import { loadDataset } from "@/lib/data/loadDataset";
import { COUNTING_RULES, type CountingRule } from "@/lib/domain/filters";
import { STANDINGS, type Standing } from "@/lib/domain/standing";
import { compileRecord } from "@/lib/stats/compileRecord";
import { NO_ENTRY, STANCE_CODES, type PositionRecord } from "@/lib/stats/positionRecord";
import { tallyStandings } from "@/lib/stats/tallyStandings";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";

const published = toPositionRecord(loadDataset(dataFolder()));

/** The published record with its entries thrown about at random. */
const anyRecord: fc.Arbitrary<PositionRecord> = fc
  .array(
    fc.array(fc.constantFrom(...[...Object.values(STANCE_CODES), NO_ENTRY, NO_ENTRY, NO_ENTRY]), {
      minLength: 195,
      maxLength: 195,
    }),
    { minLength: published.statements.length, maxLength: published.statements.length },
  )
  .map((rows) => ({ ...published, stances: rows.map((row) => row.join("")) }));

const anySet = fc.subarray(published.statements.map((_, i) => i));
const anyRule = fc.constantFrom(...COUNTING_RULES);

const standingsOf = (record: PositionRecord, selected: readonly number[], rule: CountingRule): Standing[] =>
  Array.from(tallyStandings(compileRecord(record), selected, rule).standing, (code) => STANDINGS[code]!);

it("gives every state exactly one standing, and the counts add up to 195", () => {
  fc.assert(
    fc.property(anyRecord, anySet, anyRule, (record, selected, rule) => {
      const standings = standingsOf(record, selected, rule);
      const counts = STANDINGS.map((name) => standings.filter((standing) => standing === name).length);
      expect(standings).toHaveLength(195);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(195);
    }),
    { numRuns: 60 },
  );
});

it("changes no side when a withdrawn entry is added", () => {
  const sideOf = (standing: Standing) =>
    ["critical", "supportive", "both"].includes(standing) ? standing : "none";
  fc.assert(
    fc.property(anyRecord, anySet, anyRule, fc.nat(), fc.nat(194), (record, selected, rule, where, state) => {
      const s = where % record.stances.length;
      fc.pre(record.stances[s]![state] === NO_ENTRY);
      const row = record.stances[s]!;
      const withdrawn = record.stances.with(
        s,
        row.slice(0, state) + STANCE_CODES.withdrew + row.slice(state + 1),
      );
      expect(standingsOf({ ...record, stances: withdrawn }, selected, rule).map(sideOf)).toEqual(
        standingsOf(record, selected, rule).map(sideOf),
      );
    }),
    { numRuns: 60 },
  );
});

it("agrees, under “latest”, with a brute-force reading of each state's newest entries", () => {
  fc.assert(
    fc.property(anyRecord, anySet, (record, selected) => {
      const standings = standingsOf(record, selected, "latest");
      record.states.forEach(({ iso3 }, i) => {
        if (iso3 === "CHN") return;
        const meant = selected
          .map((s) => ({ statement: record.statements[s]!, meaning: meaningOf(record, s, i) }))
          .filter(({ meaning }) => meaning !== null);
        if (meant.length === 0) return;
        const newestDate = meant
          .map(({ statement }) => statement.date)
          .sort()
          .at(-1);
        const newest = new Set(
          meant.filter(({ statement }) => statement.date === newestDate).map(({ meaning }) => meaning),
        );
        newest.delete(newest.size > 1 ? "abstained" : null);
        expect(standings[i]).toBe(newest.size === 2 ? "both" : [...newest][0]);
      });
    }),
    { numRuns: 40 },
  );
});

function meaningOf(record: PositionRecord, s: number, state: number): Standing | null {
  const code = record.stances[s]![state]!;
  if (code === "y") return "critical";
  if (code === "n") return "supportive";
  if (code === "a") return "abstained";
  return code === "s" || code === "j" ? record.statements[s]!.side : null;
}
