import { expect, it } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import { compileRecord } from "@/lib/stats/compileRecord";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";
import { dashboardView } from "@/lib/view/dashboardView";
import { mapMarks } from "@/lib/view/mapMarks";
import { receiptGlance } from "@/lib/view/receiptGlance";
import { stateReceipt } from "@/lib/view/stateReceipt";

const dataset = loadDataset("data");
const record = toPositionRecord(dataset);
const compiled = compileRecord(record);
const model = { record, names: dataset.states.map((state) => state.names.en) };
const viewOf = (filters: Partial<Filters> = {}) =>
  dashboardView(compiled, { ...DEFAULT_FILTERS, ...filters });

it("agrees with the tables for every state: all entries, newest first, and the counts by side", () => {
  for (const { iso3 } of dataset.states) {
    const receipt = stateReceipt(model, viewOf(), iso3)!;
    expect(receipt.entries).toHaveLength(dataset.entriesByState.get(iso3)?.length ?? 0);
    const dates = receipt.entries.map(({ statement }) => statement.date);
    expect(dates).toEqual([...dates].sort().reverse());
    const critical = receipt.entries.filter(
      ({ inView, stance, statement: { side } }) =>
        inView &&
        (stance === "yes" || (side === "critical" && (stance === "sign" || stance === "joined_later"))),
    );
    expect(critical, iso3).toHaveLength(receipt.critical);
  }
});

it("leaves out of a glance as many entries in view as the sentence above it counts beyond those shown", () => {
  const receipt = stateReceipt(model, viewOf(), "SAU")!;
  expect([receipt.critical, receipt.supportive]).toEqual([0, 6]);
  const { shown, more, outside } = receiptGlance(receipt);
  expect(shown).toEqual(receipt.entries.filter(({ inView }) => inView).slice(0, 2));
  expect({ more, outside }).toEqual({ more: 7, outside: 3 });
  for (const { iso3 } of dataset.states) {
    const { entries } = stateReceipt(model, viewOf({ to: "2020-12-31" }), iso3)!;
    const glance = receiptGlance({ entries });
    expect(glance.shown.length + glance.more).toBe(entries.length);
    expect(glance.shown.length + glance.more - glance.outside).toBe(
      entries.filter(({ inView }) => inView).length,
    );
  }
});

it("keeps entries outside the filters and marks them", () => {
  const receipt = stateReceipt(model, viewOf({ to: "2019-12-31" }), "FRA")!;
  expect(
    receipt.entries.filter(({ inView }) => inView).every(({ statement }) => statement.date <= "2019-12-31"),
  ).toBe(true);
  expect(receipt.entries.some(({ inView }) => !inView)).toBe(true);
  expect(stateReceipt(model, viewOf(), "XKX")).toBeNull();
});

it("marks each state once, with the side that a withdrawn state left", () => {
  const marks = mapMarks(
    record,
    model.names,
    viewOf({ from: "2019-07-01", to: "2019-07-31", region: ["Asia-Pacific"] }),
  );
  expect(marks.map(({ iso3 }) => iso3)).toEqual(dataset.states.map(({ iso3 }) => iso3));
  const qatar = marks.find(({ iso3 }) => iso3 === "QAT")!;
  expect(qatar).toMatchObject({ standing: "withdrew", side: "supportive", muted: false });
  const france = marks.find(({ iso3 }) => iso3 === "FRA")!;
  expect(france).toMatchObject({ standing: "critical", side: null, muted: true });
});
