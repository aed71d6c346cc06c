import "server-only";
import { cache } from "react";
import type { Dataset } from "@/lib/domain/dataset";
import { dataFolder } from "./dataFolder";
import { loadDataset } from "./loadDataset";

let loaded: Dataset | undefined;

/** The dataset of this server, read once in its life. Throws a DataError if the files do not hold together. */
export const getDataset = cache((): Dataset => (loaded ??= loadDataset(dataFolder())));
