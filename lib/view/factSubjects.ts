import type { FactId } from "@/lib/domain/fact";
import type { ArticleLanguage } from "@/lib/domain/language";
import type { Platform } from "@/lib/domain/media";

const PLATFORM_FACTS: Readonly<Record<Platform, RegExp>> = {
  facebook: /^aspi-fb-|^aspi-social-period$|^aspi-2021-cgtn-likes$/,
  twitter:
    /^aspi-tw|^aspi-social-period$|^aspi-fb-platform-contrast$|^aspi-euvs-2018$|^aspi-2021-tweets-month$|^aspi-dec2021-/,
  news: /^aspi-(articles|lang|tone)|^gdelt-/,
};

const LANGUAGE_FACTS: Readonly<Record<ArticleLanguage, RegExp>> = {
  zh: /^aspi-lang-(share-zh|derived)$|^aspi-tone-zh$|^gdelt-china-bias$/,
  en: /^aspi-lang-(share-en|derived)$|^aspi-tone-english$/,
  ur: /^aspi-tone-urd$/,
  ja: /^aspi-tone-jpn$/,
  th: /^aspi-tone-tha$/,
  tr: /^aspi-tone-tur$/,
};

/** The platforms whose texts a fact counts or describes; none for facts about anything else. */
export function platformsOf(id: FactId): Platform[] {
  return keysMatching(PLATFORM_FACTS, id);
}

/** The languages a fact speaks of by name. */
export function languagesOf(id: FactId): ArticleLanguage[] {
  return keysMatching(LANGUAGE_FACTS, id);
}

function keysMatching<Key extends string>(patterns: Readonly<Record<Key, RegExp>>, id: FactId): Key[] {
  return (Object.keys(patterns) as Key[]).filter((key) => patterns[key].test(id));
}
