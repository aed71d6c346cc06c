import { parseAsArrayOf, parseAsStringLiteral } from "nuqs/server";
import { ARTICLE_LANGUAGES } from "@/lib/domain/language";
import { DEFAULT_MEDIA_FILTERS, FACT_SIGNS, PLATFORMS, SCALE_READINGS } from "@/lib/domain/media";
import { CONFIDENCES } from "@/lib/domain/statement";

/** The query keys of the media page, in the order links write them; server and browser read the same map. */
export const mediaParsers = {
  language: parseAsStringLiteral(ARTICLE_LANGUAGES),
  platform: parseAsStringLiteral(PLATFORMS),
  factkind: parseAsArrayOf(parseAsStringLiteral(FACT_SIGNS)).withDefault([]),
  confidence: parseAsArrayOf(parseAsStringLiteral(CONFIDENCES)).withDefault([]),
  axis: parseAsStringLiteral(SCALE_READINGS).withDefault(DEFAULT_MEDIA_FILTERS.axis),
};
