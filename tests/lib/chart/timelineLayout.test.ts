import { describe, expect, it } from "vitest";
import { SIDES } from "@/lib/domain/statement";
import { timelineLayout, type TimelineLayout } from "@/lib/chart/timelineLayout";
import { SIZE_RULES, TIMELINE_SIZES } from "@/lib/chart/timelineSizes";
import type { PositionRecord } from "@/lib/stats/positionRecord";
import { record } from "./timelineRecord";

const layout = timelineLayout(record);
const markOf = (id: string) => layout.marks.find((mark) => mark.id === id)!;

describe("timelineLayout of the published record", () => {
  it("draws each statement once, in the record's order, in its own lane", () => {
    expect(layout.marks.map(({ id, lane }) => [id, lane])).toEqual(
      record.statements.map(({ id, side }) => [id, side ?? "vote"]),
    );
  });

  it("keeps true dates: the ends at 0 and 1, all others in proportion to their days", () => {
    expect(layout.start).toBe(record.statements[0]!.date);
    expect(layout.end).toBe(record.statements.at(-1)!.date);
    const day = (date: string) => new Date(`${date}T00:00:00Z`).getTime() / 86_400_000;
    for (const [i, { date }] of record.statements.entries()) {
      expect(layout.marks[i]!.x).toBeCloseTo(
        (day(date) - day(layout.start)) / (day(layout.end) - day(layout.start)),
        3,
      );
    }
  });

  it.each(TIMELINE_SIZES)("lets no two targets of a track overlap when %s", (size) => {
    expect(closest(layout, size)).toBeGreaterThan(SIZE_RULES[size].gap * 0.98);
  });

  it.each(TIMELINE_SIZES)("moves no mark far from its date when %s", (size) => {
    for (const { id, x, slots } of layout.marks) {
      expect(Math.abs(slots[size].x - x), id).toBeLessThanOrEqual(
        SIZE_RULES[size].gap * SIZE_RULES[size].reach + 1e-3,
      );
      expect(slots[size].x).toBeGreaterThanOrEqual(0);
      expect(slots[size].x).toBeLessThanOrEqual(1);
    }
  });

  it("tells names not known from names withdrawn and from a number never declared", () => {
    expect(markOf("hrc50-2022-06-14-supportive")).toMatchObject({
      named: 11,
      declared: 69,
      height: 69,
      remainder: "unpublished",
    });
    expect(markOf("unga78-2023-10-18-critical")).toMatchObject({
      named: 50,
      height: 51,
      remainder: "withdrawn",
      withdrew: 1,
    });
    expect(markOf("hrc57-2024-09-24-supportive")).toMatchObject({
      declared: null,
      height: 1,
      remainder: "undeclared",
    });
    expect(markOf("hrc41-2019-07-12-supportive")).toMatchObject({
      remainder: "none",
      joinedLater: 14,
      withdrew: 1,
    });
  });

  it("counts the vote", () => {
    expect(markOf("hrc51-2022-10-06-vote").votes).toEqual({ yes: 17, no: 19, abstain: 11 });
  });

  it("annotates the turning points on a wide page, each beside its statement", () => {
    const shown = layout.notes
      .filter(({ places }) => places.wide)
      .map(({ note }) => `${note.kind} ${layout.marks[note.mark]!.id}`);
    expect(shown.sort()).toEqual([
      "fall unga79-2024-10-22-critical",
      "unpublished unga79-2024-10-22-supportive",
      "vote hrc51-2022-10-06-vote",
      "withdrawal hrc41-2019-07-12-supportive",
      "withdrawal hrc47-2021-06-22-critical",
      "withdrawal unga78-2023-10-18-critical",
    ]);
    const withdrawn = layout.notes.flatMap(({ note }) => (note.kind === "withdrawal" ? note.states : []));
    expect(withdrawn.map((state) => record.states[state]!.iso3).sort()).toEqual(["FJI", "QAT", "UKR"]);
    expect(layout.notes.find(({ note }) => note.kind === "fall")?.note).toMatchObject({
      count: 15,
      before: 51,
    });
  });

  it("annotates a phone too, with fewer", () => {
    const shown = (size: "narrow" | "wide") => layout.notes.filter(({ places }) => places[size]).length;
    expect(shown("narrow")).toBeGreaterThan(0);
    expect(shown("narrow")).toBeLessThan(shown("wide"));
  });
});

describe("timelineLayout of other records", () => {
  it("keeps a thousand statements within the axis and in order", () => {
    const many = timelineLayout(repeated(1000));
    expect(many.marks).toHaveLength(1000);
    expect(many.dense).toBe(true);
    for (const size of TIMELINE_SIZES) {
      expect(closest(many, size)).toBeGreaterThanOrEqual(0);
      for (const { slots } of many.marks) {
        expect(slots[size].x >= 0 && slots[size].x <= 1).toBe(true);
      }
    }
  });

  it("draws a record of one statement and one of none", () => {
    const one = timelineLayout(repeated(1));
    expect(one.marks[0]!.x).toBe(0.5);
    expect(timelineLayout({ ...record, statements: [], stances: [] }).marks).toEqual([]);
  });
});

/** The smallest distance between neighbours of any track; a vote stands in the first track of both lanes. */
function closest(of: TimelineLayout, size: (typeof TIMELINE_SIZES)[number]): number {
  return Math.min(
    ...SIDES.flatMap((side) =>
      Array.from({ length: of.lanes[side].tracks[size] }, (_, track) => {
        const places = of.marks
          .filter(({ lane, slots }) => (lane === side || lane === "vote") && slots[size].track === track)
          .map(({ slots }) => slots[size].x);
        return places.slice(1).map((x, i) => x - places[i]!);
      }).flat(),
    ),
  );
}

function repeated(count: number): PositionRecord {
  const from = Array.from({ length: count }, (_, i) => i % record.statements.length).sort((a, b) => a - b);
  return {
    ...record,
    statements: from.map((s, i) => ({ ...record.statements[s]!, id: `statement-${i}` })),
    stances: from.map((s) => record.stances[s]!),
  };
}
