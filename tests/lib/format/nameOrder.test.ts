import { expect, test } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { nameOrder } from "@/lib/format/nameOrder";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
import { regionByName } from "@/lib/view/regionByName";

const dataset = loadDataset("data");
const turkish = dataset.states.map(({ names }) => names.tr).sort(nameOrder("tr"));

/** Each letter has a place of its own. */
const ALPHABET = "ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ";

test("Turkish names stand in the order of the Turkish alphabet", () => {
  const initials = turkish.map((name) => ALPHABET.indexOf(name[0]!));
  expect(initials).not.toContain(-1);
  expect(initials).toEqual([...initials].sort((a, b) => a - b));
  const place = (name: string) => turkish.indexOf(name);
  expect(place("Çad")).toBeGreaterThan(place("Cibuti"));
  expect(place("Çad")).toBeLessThan(place("Danimarka"));
  expect(place("Şili")).toBeGreaterThan(place("Suriye"));
  expect(place("Şili")).toBeLessThan(place("Tacikistan"));
});

test("seats of one vote and states of one region go by it", () => {
  const { model, chamber } = dashboardPlan(dataset, "tr");
  const inOrder = (names: readonly string[]) =>
    expect(names).toEqual(turkish.filter((n) => names.includes(n)));
  for (const vote of ["yes", "abstain", "no"] as const)
    inOrder(chamber!.seats.filter((seat) => seat.vote === vote).map(({ state }) => model.names[state]!));
  const nameOf = new Map(model.record.states.map(({ iso3 }, i) => [iso3, model.names[i]!]));
  inOrder(regionByName(model, "TCD").map((iso3) => nameOf.get(iso3)!));
});

test("Uyghur names go by an order that every browser has", () => {
  const uyghur = dataset.states.map(({ names }) => names.ug);
  expect(uyghur.toSorted(nameOrder("ug"))).toEqual(uyghur.toSorted(new Intl.Collator("en").compare));
});
