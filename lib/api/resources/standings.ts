import { jsonAnswer } from "../answer";
import { FILTER_KEYS } from "../filterKeys";
import { BOM_KEY, VERSION_KEY } from "../queryKey";
import type { Resource } from "../resource";
import { standingsDocument } from "../schemas/standingsSchemas";
import { standingsCsv } from "../standingsCsv";
import { standingsOf } from "../standingsOf";
import { csvAnswer } from "./files";

const counted = { keys: [...Object.values(FILTER_KEYS), VERSION_KEY], strict: true, parameter: null };

/** Standings under the query keys of the dashboard. */
export const STANDINGS_RESOURCES: readonly Resource[] = [
  {
    ...counted,
    path: "/standings.json",
    id: "standings",
    summary: "Where states stand over the statements that pass the filters",
    media: "application/json",
    schema: standingsDocument,
    answer: ({ dataset }, _, query) => jsonAnswer(standingsOf(dataset, query)),
  },
  {
    ...counted,
    path: "/standings.csv",
    id: "standingsCsv",
    summary: "The same as CSV, a row per state",
    media: "text/csv",
    schema: null,
    keys: [...counted.keys, BOM_KEY],
    answer: ({ dataset }, _, query) =>
      csvAnswer(standingsCsv(standingsOf(dataset, query)), query, `standings-${dataset.version}.csv`),
  },
];
