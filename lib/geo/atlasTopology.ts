import type { GeometryCollection, MultiLineString, Topology } from "topojson-specification";

/** The kinds of area that are not a member or observer state; a state's geometry carries no kind. */
export const OTHER_AREA_KINDS = ["territory", "non_self_governing", "not_member"] as const;

export type OtherAreaKind = (typeof OTHER_AREA_KINDS)[number];

/** The map's topology: areas with an ISO 3166-1 alpha-3 code (`XKX` for Kosovo) as id, and disputed borders. */
export type AtlasTopology = Topology<{
  areas: GeometryCollection<{ kind?: OtherAreaKind }>;
  disputed: MultiLineString;
}>;
