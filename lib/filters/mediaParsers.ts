import { parseAsStringLiteral } from "nuqs/server";
import { ARTICLE_LANGUAGES } from "@/lib/domain/language";
import { DEFAULT_MEDIA_FILTERS, FACT_SIGNS, PLATFORMS, SCALE_READINGS } from "@/lib/domain/media";
import { CONFIDENCES } from "@/lib/domain/statement";
import { parseAsSetOf } from "./parseAsSetOf";

/** The query keys of the media page, in the order links write them; server and browser read the same map. */
export const mediaParsers = {
  language: parseAsStringLiteral(ARTICLE_LANGUAGES),
  platform: parseAsStringLiteral(PLATFORMS),
  factkind: parseAsSetOf(parseAsStringLiteral(FACT_SIGNS)).withDefault([]),
  confidence: parseAsSetOf(parseAsStringLiteral(CONFIDENCES)).withDefault([]),
  axis: parseAsStringLiteral(SCALE_READINGS).withDefault(DEFAULT_MEDIA_FILTERS.axis),
};
