import { expect, it } from "vitest";
import { dataFolder } from "@/lib/data/dataFolder";
import { loadDataset } from "@/lib/data/loadDataset";
import { councilPeriods, satOn } from "@/lib/stats/councilPeriods";

const { states, termsByState } = loadDataset(dataFolder());
const sitting = (date: string) =>
  states.map(({ iso3 }) => iso3).filter((iso3) => satOn(councilPeriods(termsByState.get(iso3) ?? []), date));

it("seats 47 members on any day, and one fewer while a seat was vacant", () => {
  expect(sitting("2022-10-06")).toHaveLength(47);
  expect(sitting("2019-07-08")).toHaveLength(47);
  expect(sitting("2022-04-20")).toHaveLength(46);
});

it("takes a suspended member out from the first day of its suspension until it ends", () => {
  expect(sitting("2011-02-28")).toContain("LBY");
  expect(sitting("2011-03-01")).not.toContain("LBY");
  expect(sitting("2011-11-17")).not.toContain("LBY");
  expect(sitting("2011-11-18")).toContain("LBY");
  expect(sitting("2022-04-06")).toContain("RUS");
  expect(sitting("2022-04-07")).not.toContain("RUS");
});
