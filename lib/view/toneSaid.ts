import type { FactId } from "@/lib/domain/fact";
import type { ArticleLanguage } from "@/lib/domain/language";
import type { ToneDirection } from "@/lib/theme/toneStyles";

/** What was said of the tone of each language, in the order the report names them, and the fact that says so. */
export const TONE_SAID: Readonly<Record<ToneDirection, readonly (readonly [ArticleLanguage, FactId])[]>> = {
  positive: [["zh", "aspi-tone-zh"]],
  similar: [
    ["ur", "aspi-tone-urd"],
    ["ja", "aspi-tone-jpn"],
    ["th", "aspi-tone-tha"],
    ["tr", "aspi-tone-tur"],
  ],
  unsaid: [["en", "aspi-tone-english"]],
};
