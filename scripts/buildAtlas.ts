import { writeFileSync } from "node:fs";
import { atlasTopology } from "./atlas/atlasTopology";
import { ATLAS_DETAIL } from "./atlas/atlasDetail";

/** Writes `data/geo/world.topo.json` and `data/geo/worldFine.topo.json` from the installed world-atlas. */
for (const [name, detail] of Object.entries(ATLAS_DETAIL)) {
  const text = `${JSON.stringify(atlasTopology(detail))}\n`;
  writeFileSync(new URL(`../data/geo/${name}.topo.json`, import.meta.url), text);
  console.log(`data/geo/${name}.topo.json: ${text.length} bytes`);
}
