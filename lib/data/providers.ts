import "server-only";
import { cache } from "react";
import type { Dataset } from "@/lib/domain/dataset";
import type { Release } from "@/lib/domain/release";
import { dataFolder } from "./dataFolder";
import { loadDataset } from "./loadDataset";
import { loadRelease } from "./loadRelease";

let loaded: Dataset | undefined;
let released: Release | undefined;

/** The dataset of this server, read once in its life. Throws a DataError if the files do not hold together. */
export const getDataset = cache((): Dataset => (loaded ??= loadDataset(dataFolder())));

/** The files of this server's data version with their dataset, read once in its life. */
export const getRelease = cache((): Release => (released ??= loadRelease(dataFolder(), getDataset())));
