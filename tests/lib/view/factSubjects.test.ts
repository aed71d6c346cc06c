import { expect, test } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { ARTICLE_LANGUAGES } from "@/lib/domain/language";
import { PLATFORMS } from "@/lib/domain/media";
import { languagesOf, platformsOf } from "@/lib/view/factSubjects";
import { DATA } from "../../data/copyOfData";

const ids = loadDataset(DATA).facts.map(({ id }) => id);

test.each([
  ["aspi-fb-posts", ["facebook"]],
  ["aspi-tweets", ["twitter"]],
  ["aspi-tw-counts", ["twitter"]],
  ["aspi-articles", ["news"]],
  ["aspi-social-period", ["facebook", "twitter"]],
  ["aspi-fb-platform-contrast", ["facebook", "twitter"]],
  ["gdelt-licence", ["news"]],
  ["letter-sources", []],
])("%s is of %o", (id, platforms) => {
  expect(ids).toContain(id);
  expect(platformsOf(id)).toEqual(platforms);
});

test("every platform and every language has facts, and what is said of a language names it", () => {
  for (const platform of PLATFORMS) expect(ids.some((id) => platformsOf(id).includes(platform))).toBe(true);
  const names = { zh: "Chinese", en: "English", ur: "Urdu", ja: "Japanese", th: "Thai", tr: "Turkish" };
  const { factById } = loadDataset(DATA);
  for (const language of ARTICLE_LANGUAGES) {
    const own = ids.filter((id) => languagesOf(id).includes(language));
    expect(own.length).toBeGreaterThan(0);
    for (const id of own) expect(factById.get(id)?.statement).toContain(names[language]);
  }
});
