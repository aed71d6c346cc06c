import { feature } from "topojson-client";
import type { Iso3 } from "@/lib/domain/state";
import type { AtlasTopology, OtherAreaKind } from "./atlasTopology";
import { compactPath } from "./compactPath";
import { mapProjection } from "./projection";

export interface AreaPath {
  readonly id: string;
  readonly kind: OtherAreaKind;
  readonly d: string;
}

export interface MapPaths {
  /** Path text of every state that has a shape, by ISO 3166-1 alpha-3 code. */
  readonly outlines: Readonly<Record<Iso3, string>>;
  /** Areas that are no member or observer state: territories, Western Sahara, Taiwan, Kosovo. */
  readonly areas: readonly AreaPath[];
  /** The disputed borders, as one path to be drawn dashed. */
  readonly disputed: string;
}

/** Projects an atlas to path texts in map units; rings under `minimumRingArea` (map units squared) are left out. */
export function mapPaths(atlas: AtlasTopology, minimumRingArea: number): MapPaths {
  const projection = mapProjection();
  const outlines: Record<Iso3, string> = {};
  const areas: AreaPath[] = [];
  for (const area of feature(atlas, atlas.objects.areas).features) {
    const d = compactPath(area, projection, minimumRingArea);
    const { kind } = area.properties ?? {};
    if (d === "") continue;
    if (kind === undefined) outlines[String(area.id)] = d;
    else areas.push({ id: String(area.id), kind, d });
  }
  return { outlines, areas, disputed: compactPath(feature(atlas, atlas.objects.disputed), projection) };
}
