import { writeFileSync } from "node:fs";
import { citationFile } from "@/lib/api/citationFile";
import { dataFolder } from "@/lib/data/dataFolder";
import { loadDataset } from "@/lib/data/loadDataset";
import { loadRelease } from "@/lib/data/loadRelease";

const folder = dataFolder();
writeFileSync("CITATION.cff", citationFile(loadRelease(folder, loadDataset(folder))));
console.log("Wrote CITATION.cff.");
