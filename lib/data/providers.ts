import "server-only";
import { cache } from "react";
import type { Dataset } from "@/lib/domain/dataset";
import type { Release } from "@/lib/domain/release";
import { dataFolder } from "./dataFolder";
import { keptVersions } from "./keptVersions";
import { loadDataset } from "./loadDataset";
import { loadRelease } from "./loadRelease";

let loaded: Dataset | undefined;
const released = new Map<string, Release>();

/** The dataset of this server, read once in its life. Throws a DataError if the files do not hold together. */
export const getDataset = cache((): Dataset => (loaded ??= loadDataset(dataFolder())));

/**
 * The files of a data version with their dataset, read once in the server's life.
 * @param version one of those kept; the server's own for any other
 */
export const getRelease = cache((version?: string | null): Release => {
  const folders = keptVersions(dataFolder());
  const now = getDataset();
  const folder = version == null ? undefined : folders.get(version);
  const name = folder === undefined || version == null ? now.version : version;
  const versions = [now.version, ...folders.keys()];
  const release =
    released.get(name) ??
    loadRelease(folder ?? dataFolder(), folder === undefined ? now : loadDataset(folder), versions);
  released.set(name, release);
  return release;
});

/** The data version a request asks for with `v`. */
export const getReleaseOf = (request: Request): Release =>
  getRelease(new URL(request.url).searchParams.get("v"));
