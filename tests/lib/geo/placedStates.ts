import { join } from "node:path";
import { loadDataset } from "@/lib/data/loadDataset";

/** The 195 states of the project's own data. */
export const placedStates = loadDataset(join(import.meta.dirname, "../../../data")).states;
