import type { Iso3 } from "@/lib/domain/state";
import type { AreaOutline } from "./countryOutlines";

interface DrawnOutlines {
  readonly outlines: ReadonlyMap<Iso3, string>;
  readonly areas: readonly AreaOutline[];
  readonly disputed: string;
}

let read: DrawnOutlines | undefined;

/** The path text of a state as the server drew it (`path[data-outline]`). */
export function countryOutline(iso3: Iso3): string | undefined {
  return drawnOutlines().outlines.get(iso3);
}

/** The other areas as the server drew them (`path[data-area]`), in its order. */
export function areaOutlines(): readonly AreaOutline[] {
  return drawnOutlines().areas;
}

/** The disputed borders as the server drew them (`path[data-disputed]`). */
export function disputedLines(): string {
  return drawnOutlines().disputed;
}

/** Reads the map out of the page once it is there, so that its path text travels only in the HTML. */
function drawnOutlines(): DrawnOutlines {
  if (read !== undefined) return read;
  const states = drawnPaths("data-outline");
  const areas = drawnPaths("data-area");
  const disputed = document.querySelector("path[data-disputed]")?.getAttribute("d") ?? "";
  const drawn = { outlines: new Map(states.map(({ id, d }) => [id, d])), areas, disputed };
  if (states.length > 0) read = drawn;
  return drawn;
}

function drawnPaths(attribute: string): AreaOutline[] {
  return Array.from(document.querySelectorAll(`path[${attribute}]`), (path) => ({
    id: path.getAttribute(attribute) ?? "",
    d: path.getAttribute("d") ?? "",
  }));
}
