import { expect, it } from "vitest";
import { FLOW_HEIGHT, flowLayout, type FlowNode } from "@/lib/chart/flowLayout";
import { loadDataset } from "@/lib/data/loadDataset";
import { STANDINGS } from "@/lib/domain/standing";
import { compileRecord } from "@/lib/stats/compileRecord";
import { tallyStandings } from "@/lib/stats/tallyStandings";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";

const compiled = compileRecord(toPositionRecord(loadDataset("data")));
const counted = compiled.record.statements.flatMap((s, i) => (s.counted ? [i] : []));
const at = (date: string) => counted.filter((s) => compiled.record.statements[s]!.date <= date);
const since = (date: string) => counted.filter((s) => compiled.record.statements[s]!.date > date);
const was = tallyStandings(compiled, at("2019-12-31"), "any").standing;
const is = tallyStandings(compiled, since("2019-12-31"), "any").standing;
const all = new Uint8Array(195).fill(1);

const sum = (items: readonly { readonly count: number }[]) =>
  items.reduce((total, { count }) => total + count, 0);

function expectApart(nodes: readonly FlowNode[], gap: number) {
  nodes.forEach((node, i) => {
    const next = nodes[i + 1];
    if (next === undefined) return;
    expect(node.y + node.height).toBeLessThan(next.y);
    expect(next.nameY - node.nameY).toBeGreaterThanOrEqual(gap - 1e-6);
  });
}

it("keeps every state on both sides and in the bands", () => {
  const { left, right, ribbons } = flowLayout(was, is, all, 195);
  expect([sum(left), sum(right), sum(ribbons)]).toEqual([195, 195, 195]);
  for (const node of left) expect(sum(ribbons.filter((band) => band.was === node.standing))).toBe(node.count);
  for (const node of right) expect(sum(ribbons.filter((band) => band.is === node.standing))).toBe(node.count);
});

it("lets no two nodes, names or bands of one end overlap, and stays inside the drawing", () => {
  const { left, right, ribbons, height } = flowLayout(was, is, all, 195);
  expectApart(left, 36);
  expectApart(right, 36);
  expect(height).toBeLessThanOrEqual(FLOW_HEIGHT + 1e-6);
  for (const node of left) {
    const bands = ribbons.filter((band) => band.was === node.standing).sort((a, b) => a.y0 - b.y0);
    bands.reduce((y, band) => {
      expect(band.y0).toBeCloseTo(y, 6);
      return band.y0 + band.height;
    }, node.y);
    expect(bands.at(-1)!.y0 + bands.at(-1)!.height).toBeCloseTo(node.y + node.height, 6);
  }
  for (const node of right) {
    const bands = ribbons.filter((band) => band.is === node.standing).sort((a, b) => a.y1 - b.y1);
    expect(bands[0]!.y1).toBeCloseTo(node.y, 6);
    expect(bands.at(-1)!.y1 + bands.at(-1)!.height).toBeCloseTo(node.y + node.height, 6);
  }
});

it("draws a state equally thick whatever is left out", () => {
  const few = Uint8Array.from(all, (_, i) => Number(i % 7 === 0));
  const thickness = (nodes: readonly FlowNode[]) => nodes.map((node) => node.height / node.count);
  const whole = thickness(flowLayout(was, is, all, 195).left);
  for (const unit of thickness(flowLayout(was, is, few, 195).left)) expect(unit).toBeCloseTo(whole[0]!, 6);
  expect(sum(flowLayout(was, is, few, 195).ribbons)).toBe(28);
});

it("draws nothing of nobody, and fits nine standings that each hold one state", () => {
  expect(flowLayout(was, is, new Uint8Array(195), 195)).toEqual({
    left: [],
    right: [],
    ribbons: [],
    height: 0,
  });
  const one = Uint8Array.from(STANDINGS, (_, i) => i);
  const back = one.toReversed();
  const { left, right, ribbons } = flowLayout(one, back, new Uint8Array(9).fill(1), 195);
  expectApart(left, 36);
  expectApart(right, 36);
  expect(ribbons).toHaveLength(9);
});
