import type { Dataset } from "@/lib/domain/dataset";
import { checkDataset } from "./checkDataset";
import { DataError } from "./DataError";

/** Loads a data folder. Throws a DataError that lists every problem when the tables do not hold together. */
export function loadDataset(folder: string): Dataset {
  const { dataset, problems } = checkDataset(folder);
  if (dataset === null) throw new DataError(folder, problems);
  return dataset;
}
