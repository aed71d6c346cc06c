import { useCallback, useEffect, useRef, useState } from "react";
import { areaOutlines } from "#country-outlines";
import type { MapPaths } from "@/lib/geo/mapPaths";

/** From this enlargement on, the finer outlines are drawn. */
const FINE_FROM = 2;

type Detail = "world" | "fine";

/**
 * The paths the map should draw instead of those in the page's HTML: finer ones while it is enlarged, and the
 * ordinary ones where the reader came from another page and the HTML held none.
 * @returns undefined where the HTML's own serve; and what to call with the power of two the map is enlarged to
 */
export function useMapPaths(version: string) {
  const [fetched, setFetched] = useState<Partial<Record<Detail, MapPaths>>>({});
  const [enlarged, setEnlarged] = useState(false);
  const asked = useRef(new Set<Detail>());
  const load = useCallback(
    (detail: Detail) => {
      if (asked.current.has(detail)) return;
      asked.current.add(detail);
      void import("@/lib/queries/fetchAtlas")
        .then(({ fetchAtlas }) => fetchAtlas(detail, version))
        .then((paths) => {
          if (paths === null) asked.current.delete(detail);
          else setFetched((known) => ({ ...known, [detail]: paths }));
        });
    },
    [version],
  );
  useEffect(() => {
    if (areaOutlines().length === 0) load("world");
  }, [load]);
  const onLevel = useCallback(
    (level: number) => {
      setEnlarged(level >= FINE_FROM);
      if (level >= FINE_FROM) load("fine");
    },
    [load],
  );
  return { paths: (enlarged ? fetched.fine : undefined) ?? fetched.world, onLevel };
}
