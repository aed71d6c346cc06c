import { useCallback, useEffect, useState } from "react";
import { areaOutlines } from "#country-outlines";
import type { MapPaths } from "@/lib/geo/mapPaths";

/** From this enlargement on, the finer outlines are drawn. */
const FINE_FROM = 2;

type Detail = "world" | "fine";

/**
 * The paths the map should draw instead of those in the page's HTML: finer ones while it is enlarged, and the
 * ordinary ones where the reader came from another page and the HTML held none.
 * @returns undefined where the HTML's own serve
 */
export function useMapPaths(version: string) {
  const [fetched, setFetched] = useState<Partial<Record<Detail, MapPaths>>>({});
  const [level, setLevel] = useState(1);
  const load = useCallback(
    async (detail: Detail) => {
      const { fetchAtlas } = await import("@/lib/queries/fetchAtlas");
      const paths = await fetchAtlas(detail, version);
      if (paths !== null) setFetched((known) => ({ ...known, [detail]: paths }));
    },
    [version],
  );
  useEffect(() => {
    if (areaOutlines().length === 0) void load("world");
  }, [load]);
  const enlarged = level >= FINE_FROM;
  useEffect(() => {
    if (enlarged) void load("fine");
  }, [enlarged, load]);
  return { paths: (enlarged ? fetched.fine : undefined) ?? fetched.world, setLevel };
}
