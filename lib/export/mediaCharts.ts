import { createLoader, createSerializer } from "nuqs/server";
import { choice, choices, VERSION_KEY } from "@/lib/api/queryKey";
import { ARTICLE_LANGUAGES } from "@/lib/domain/language";
import { FACT_SIGNS, PLATFORMS, SCALE_READINGS } from "@/lib/domain/media";
import { CONFIDENCES } from "@/lib/domain/statement";
import { mediaParsers } from "@/lib/filters/mediaParsers";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { mediaPicture } from "@/lib/scene/mediaPicture";
import { mediaPictureContext } from "@/lib/scene/mediaPictureContext";
import { mediaView } from "@/lib/view/mediaView";
import { pagePaths } from "@/lib/view/pagePaths";
import { mediaHeadline } from "@/lib/words/mediaHeadline";
import { mediaCsv } from "./mediaCsv";
import type { PageOfCharts } from "./pageOfCharts";

const load = createLoader(mediaParsers);
const serialize = createSerializer(mediaParsers);
const filtersOf = (query: string) => load(new URLSearchParams(query));

/** The charts of the page of the reports. */
export const mediaCharts: PageOfCharts<"media"> = {
  keys: [
    choice("language", "Language of articles; by default any.", () => ARTICLE_LANGUAGES),
    choice("platform", "Where the texts were written; by default anywhere.", () => PLATFORMS),
    choices("factkind", "Kinds of facts; by default all.", () => FACT_SIGNS),
    choices("confidence", "How sure a fact is; by default any.", () => CONFIDENCES),
    choice("axis", "True lengths or powers of ten; by default linear.", () => SCALE_READINGS),
    VERSION_KEY,
  ],
  path: pagePaths.media,
  canonical: (asked) => serialize(load(asked)).slice(1),
  headline: (dataset, { chart, locale, query }, t) =>
    mediaHeadline(t, chart, mediaView(dataset, filtersOf(query)), catalogueOf(locale)),
  open(dataset, { chart, locale, query }, t, typesetter) {
    const context = mediaPictureContext(dataset, locale, filtersOf(query), t, typesetter);
    return {
      picture: (size, address) => mediaPicture(context, chart, size, address),
      csv: () => mediaCsv(context, chart, query),
    };
  },
};
