import { parseAsStringLiteral } from "nuqs/server";
import { COUNCIL_LENSES } from "@/lib/domain/filters";
import { STANDINGS } from "@/lib/domain/standing";
import { DEFAULT_COMPARE_FILTERS } from "./compareFilters";
import { MOVEMENT_SLUGS } from "./movementSlug";
import { parseAsSetOf } from "./parseAsSetOf";
import { filterParsers } from "./parsers";

/** The query keys of the comparison: those of the dashboard and its own, in the order links write them. */
export const compareParsers = {
  ...filterParsers,
  was: parseAsSetOf(parseAsStringLiteral(STANDINGS)).withDefault([]),
  movement: parseAsSetOf(parseAsStringLiteral(MOVEMENT_SLUGS)).withDefault([]),
  lens: parseAsStringLiteral(COUNCIL_LENSES).withDefault(DEFAULT_COMPARE_FILTERS.lens),
};
