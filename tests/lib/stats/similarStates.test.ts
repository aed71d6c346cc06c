import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { DEFAULT_FILTERS } from "@/lib/domain/filters";
import { selectStatements } from "@/lib/filters/selectStatements";
import { agreement } from "@/lib/stats/agreement";
import { similarStates } from "@/lib/stats/similarStates";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";

const record = toPositionRecord(loadDataset("data"));
const selected = selectStatements(record, DEFAULT_FILTERS);
const order = record.states.map((_, i) => i);
const place = (iso3: string) => record.states.findIndex((state) => state.iso3 === iso3);

describe("the most and the least similar states", () => {
  it.each(["TUR", "GBR", "VAT", "UKR", "NRU"])("no state left out agrees with %s more or less", (iso3) => {
    const self = place(iso3);
    const shares = new Map(
      order
        .filter((i) => i !== self && i !== place("CHN"))
        .map((i) => [i, agreement(record, self, i, selected)] as const)
        .map(([i, { same, of }]) => [i, same / of]),
    );
    const { most, least } = similarStates(record, self, selected, order);
    for (const [end, isFurther] of [
      [most, (a: number, b: number) => a > b],
      [least, (a: number, b: number) => a < b],
    ] as const) {
      expect(end.states).toHaveLength(5);
      const listed = new Set(end.states.map(({ state }) => state));
      const cut = shares.get(end.states[4]!.state)!;
      const left = [...shares].filter(([i]) => !listed.has(i));
      expect(left.some(([, share]) => isFurther(share, cut))).toBe(false);
      expect(end.tied).toBe(left.filter(([, share]) => share === cut).length);
      expect(listed.has(self)).toBe(false);
      expect(listed.has(place("CHN"))).toBe(false);
    }
  });

  it("takes equal shares in the order given", () => {
    const { most } = similarStates(record, place("VAT"), selected, order.toReversed());
    const codes = most.states.map(({ state }) => record.states[state]!.iso3);
    expect(codes).toEqual(codes.toSorted().reverse());
  });
});
