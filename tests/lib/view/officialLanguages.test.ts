import { expect, test } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { mapGeometry } from "@/lib/geo/mapGeometry";
import { officialLanguages } from "@/lib/view/officialLanguages";
import { DATA } from "../../data/copyOfData";

const dataset = loadDataset(DATA);
const geometry = mapGeometry(dataset.states);

test("a state is named in the page's language and has a dot only where it has no shape to see", () => {
  const official = officialLanguages(dataset, geometry, "ug");
  expect(official).toHaveLength(dataset.languageTerritories.length);
  for (const { iso3, name, dot } of official) {
    const state = dataset.stateByIso3.get(iso3)!;
    expect([iso3, name, dot !== undefined]).toEqual([iso3, state.names.ug, state.needsMarker]);
  }
});
