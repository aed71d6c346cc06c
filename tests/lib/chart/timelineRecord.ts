import path from "node:path";
import { loadDataset } from "@/lib/data/loadDataset";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";

/** The record of the published data, as the timeline receives it. */
export const record = toPositionRecord(loadDataset(path.join(process.cwd(), "data")));
