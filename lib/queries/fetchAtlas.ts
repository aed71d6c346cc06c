import type { MapPaths } from "@/lib/geo/mapPaths";
import { atlasQuery } from "./atlas";
import { queryClient } from "./queryClient";

/** Fetches the map's paths once per data version; null where they cannot be had, as the map is whole without them. */
export function fetchAtlas(detail: "world" | "fine", version: string): Promise<MapPaths | null> {
  return queryClient.fetchQuery(atlasQuery(detail, version)).catch(() => null);
}
