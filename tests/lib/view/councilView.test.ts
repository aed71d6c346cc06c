import { expect, test } from "vitest";
import { countsOf, satOn, standingsOf, tables } from "../../browser/countsFromTables";
import { loadDataset } from "@/lib/data/loadDataset";
import { STANDINGS } from "@/lib/domain/standing";
import { DEFAULT_COMPARE_FILTERS, type CompareFilters } from "@/lib/filters/compareFilters";
import { compileRecord } from "@/lib/stats/compileRecord";
import { shortStretches, statedSteps } from "@/lib/view/councilChart";
import { councilKey } from "@/lib/view/councilKey";
import { councilView } from "@/lib/view/councilView";
import { dashboardPlan } from "@/lib/view/dashboardPlan";

const { model } = dashboardPlan(loadDataset("data"), "en");
const compiled = compileRecord(model.record);
const view = (patch: Partial<CompareFilters>) =>
  councilView(compiled, model, { ...DEFAULT_COMPARE_FILTERS, ...patch });
const sitting = (date: string) => tables.states.map(({ iso3 }) => iso3!).filter((iso3) => satOn(iso3, date));
const seatsOf = (seats: ReturnType<typeof view>["seats"]) =>
  Object.fromEntries(seats.map((seat) => [model.record.states[seat.state]!.iso3, seat]));
const ofCounts = (counts: readonly number[] | null) =>
  Object.fromEntries(STANDINGS.map((name, i) => [name, counts![i]!]).filter(([, count]) => count !== 0));

test("on the day of the vote the 47 have a vote each, 17, 19 and 11", () => {
  const { seats, counted, vote, counts } = view({ to: "2022-10-06" });
  expect(seats.map(({ state }) => model.record.states[state]!.iso3).sort()).toEqual(
    sitting("2022-10-06").sort(),
  );
  const cast = (name: string) => seats.filter((seat) => seat.vote === name).length;
  expect([cast("yes"), cast("no"), cast("abstain")]).toEqual([17, 19, 11]);
  expect(vote!.before!.length).toBeGreaterThan(2);
  expect(counted).toBe(47);
  const members = new Set(sitting("2022-10-06"));
  expect(ofCounts(counts)).toEqual(countsOf(standingsOf({ to: "2022-10-06" }), (iso3) => members.has(iso3)));
});

test("seats stand by standing, then by regional group", () => {
  const { seats } = view({});
  const ranks = seats.map(({ standing }) => STANDINGS.indexOf(standing!));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  const critical = seats.filter(({ standing }) => standing === "critical");
  const regions = critical.map(({ state }) => model.record.states[state]!.region);
  expect(new Set(regions).size, "each group is together").toBe(
    regions.filter((region, i) => region !== regions[i - 1]).length,
  );
});

test("before the first statement seats have no standing, unless the whole record is read", () => {
  const day = view({ to: "2012-06-30" });
  expect(day.counts).toBeNull();
  expect(new Set(day.seats.map(({ standing }) => standing))).toEqual(new Set([null]));
  const record = view({ to: "2012-06-30", lens: "record" });
  const standings = standingsOf({});
  const seats = seatsOf(record.seats);
  expect(Object.keys(seats).sort()).toEqual(sitting("2012-06-30").sort());
  for (const [iso3, seat] of Object.entries(seats)) expect(seat.standing, iso3).toBe(standings.get(iso3));
});

test("the first date takes nothing from a standing, nor does a choice of statements", () => {
  const whole = view({ to: "2022-10-06" });
  const narrow = view({ from: "2022-01-01", to: "2022-10-06", statement: ["hrc41-2019-07-08-critical"] });
  expect(narrow.counts).toEqual(whole.counts);
  expect(narrow.steps).toEqual(whole.steps);
});

test("a region mutes the other seats and takes them out of the counts; a standing mutes alone", () => {
  const african = view({ to: "2022-10-06", region: ["African"] });
  expect(african.counted).toBe(13);
  expect(african.seats).toHaveLength(47);
  expect(african.seats.filter(({ muted }) => !muted)).toHaveLength(13);
  const critical = view({ to: "2022-10-06", standing: ["critical"] });
  expect(critical.counted).toBe(47);
  expect(critical.seats.filter(({ muted }) => !muted)).toHaveLength(
    critical.counts![STANDINGS.indexOf("critical")]!,
  );
});

test("the balance begins with the year of the first statement and leaves out no stretch that was short", () => {
  const { steps, until } = view({});
  const stated = statedSteps(steps)!;
  expect(stated[0]).toMatchObject({ date: "2019-01-01", counts: null });
  expect(stated.length).toBeLessThan(steps.length);
  expect(stated.slice(1)).toEqual(steps.slice(1 - stated.length));
  expect(shortStretches(steps, until).map(({ from }) => from)).toContain("2011-03-01");
  expect(statedSteps(view({ lens: "record" }).steps)).toBeNull();
});

test("the key has every standing that the balance draws, also those that nobody has on the day", () => {
  const day = view({ to: "2025-11-21" });
  const drawn = STANDINGS.filter((_, i) => day.steps.some(({ counts }) => counts !== null && counts[i]! > 0));
  expect(drawn).toContain("silent");
  const key = councilKey(day, [])!;
  expect(key.map(({ standing }) => standing)).toEqual(drawn);
  expect(Object.fromEntries(key.map(({ standing, count }) => [standing, count]))).toMatchObject({
    ...ofCounts(day.counts),
    silent: 0,
  });
  expect(councilKey(day, ["withdrew"])!.map(({ standing }) => standing)).toContain("withdrew");
  expect(councilKey(view({ to: "2012-06-30" }), [])).toBeNull();
});
