import { readFileSync } from "node:fs";
import { createTranslator } from "next-intl";
import { loadDataset } from "@/lib/data/loadDataset";
import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import type { Locale } from "@/lib/domain/state";
import { pictureContextOf } from "@/lib/scene/pictureContextOf";
import { openTypesetter } from "@/lib/typeset/typesetter";
import type { Words } from "@/lib/words/words";

const messages = JSON.parse(readFileSync("messages/en.json", "utf8")) as Record<string, never>;

/** The English words of the catalogue. */
const words = createTranslator({ locale: "en", messages }) as unknown as Words;

const dataset = loadDataset("data");

/** The published data under some filters, ready to be drawn. */
export async function contextUnder(filters: Partial<Filters>, locale: Locale = "en") {
  return pictureContextOf(dataset, locale, { ...DEFAULT_FILTERS, ...filters }, words, await openTypesetter());
}
