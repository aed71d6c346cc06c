import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadDataset } from "@/lib/data/loadDataset";
import { markerLayout } from "@/lib/geo/markerLayout";
import { ATLAS_DETAIL } from "./atlas/atlasDetail";
import { atlasTopology } from "./atlas/atlasTopology";

/** Writes the map's files in data/geo from the installed world-atlas, the boundary register and the states' places. */
const data = new URL("../data/", import.meta.url);
const world = atlasTopology(ATLAS_DETAIL.world);
const { states } = loadDataset(fileURLToPath(data));
const places = markerLayout(world, states).map(({ iso3, x, y }) => [iso3, [x, y]] as const);
const files = {
  "world.topo.json": world,
  "worldFine.topo.json": atlasTopology(ATLAS_DETAIL.worldFine),
  "markers.json": Object.fromEntries(places),
};
for (const [name, content] of Object.entries(files)) {
  const text = `${JSON.stringify(content)}\n`;
  writeFileSync(new URL(`geo/${name}`, data), text);
  console.log(`data/geo/${name}: ${text.length} bytes`);
}
