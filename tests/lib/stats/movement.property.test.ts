import fc from "fast-check";
import { expect, it } from "vitest";
import { dataFolder } from "@/lib/data/dataFolder";
import { loadDataset } from "@/lib/data/loadDataset";
import { COUNTING_RULES } from "@/lib/domain/filters";
import { compileRecord } from "@/lib/stats/compileRecord";
import { movementGrounds } from "@/lib/stats/movementGround";
import { NO_ENTRY, STANCE_CODES } from "@/lib/stats/positionRecord";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";

const published = toPositionRecord(loadDataset(dataFolder()));
const codes = fc.constantFrom(...Object.values(STANCE_CODES), ...new Array<string>(6).fill(NO_ENTRY));
const anyRows = fc.array(fc.array(codes, { minLength: 195, maxLength: 195 }), {
  minLength: published.statements.length,
  maxLength: published.statements.length,
});

it("says left by complete lists of the side that was left alone, and never by a recorded vote", () => {
  fc.assert(
    fc.property(
      anyRows,
      fc.nat(published.statements.length),
      fc.constantFrom(...COUNTING_RULES),
      (rows, split, rule) => {
        const record = { ...published, stances: rows.map((row) => row.join("")) };
        const all = record.statements.map((_, s) => s);
        const span = { a: "", b: "9999" };
        const [before, after] = [all.slice(0, split), all.slice(split)];
        const grounds = movementGrounds(compileRecord(record), before, after, rule, span);
        grounds.forEach(({ movement, shownBy }, i) => {
          if (!movement.startsWith("left")) return;
          expect(shownBy.length).toBeGreaterThan(0);
          for (const s of shownBy) {
            const { complete, side, date } = record.statements[s]!;
            expect({ complete, movement }).toEqual({ complete: true, movement: `left ${side}` });
            expect((record.states[i]!.memberSince ?? "") <= date).toBe(true);
          }
        });
      },
    ),
    { numRuns: 40 },
  );
});
