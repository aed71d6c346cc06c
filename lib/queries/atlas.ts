import { queryOptions } from "@tanstack/react-query";
import type { MapPaths } from "@/lib/geo/mapPaths";
import { fetchJson } from "./fetchJson";

/** The map's outlines: `world` as the page's HTML holds them, `fine` for a closer look. */
export function atlasQuery(detail: "world" | "fine", version: string) {
  return queryOptions({
    queryKey: ["atlas", detail, version],
    queryFn: ({ signal }) =>
      fetchJson<MapPaths>(`/geo/${detail}.json?v=${encodeURIComponent(version)}`, signal),
    staleTime: Infinity,
  });
}
