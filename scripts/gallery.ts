import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createTranslator } from "next-intl";
import { dataFolder } from "@/lib/data/dataFolder";
import { loadDataset } from "@/lib/data/loadDataset";
import { LOCALES, type Locale } from "@/lib/domain/state";
import { drawPicture } from "@/lib/export/drawPicture";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { CHARTS } from "@/lib/chart/charts";
import { DRAWN_SIZES } from "@/lib/chart/pictureSizes";
import { openTypesetter } from "@/lib/typeset/typesetter";
import type { Words } from "@/lib/words/words";

const [folder, ...queries] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: npm run gallery -- <folder> [query …], for example region=African");
  process.exit(1);
}
mkdirSync(folder, { recursive: true });

const wordsOf = (locale: Locale): Words => {
  const messages = JSON.parse(
    readFileSync(join("messages", `${catalogueOf(locale)}.json`), "utf8"),
  ) as Record<string, never>;
  return createTranslator({ locale: catalogueOf(locale), messages }) as unknown as Words;
};

const dataset = loadDataset(dataFolder());
const typesetter = await openTypesetter();
const shown: string[] = [];

for (const [i, asked] of (queries.length === 0 ? [""] : queries).entries()) {
  for (const chart of CHARTS) {
    // A map of languages is of one.
    const query = chart === "languages" && asked === "" ? "language=tr" : asked;
    for (const size of DRAWN_SIZES) {
      for (const locale of LOCALES) {
        const order = { chart, size, locale, query, format: "png", scale: 1, lettering: "outlines" } as const;
        const name = `${i}-${chart}-${size}-${locale}.png`;
        const site = "https://where-states-stand.example";
        writeFileSync(
          join(folder, name),
          await drawPicture(dataset, order, wordsOf(locale), typesetter, site),
        );
        shown.push(name);
      }
    }
  }
}

const figures = shown.map(
  (name) => `<figure><img src="${name}" loading="lazy"><figcaption>${name}</figcaption></figure>`,
);
writeFileSync(
  join(folder, "index.html"),
  `<!doctype html><meta charset="utf-8"><title>Pictures</title><style>body{background:#888}img{max-width:100%}` +
    `body:has(:checked) img{filter:grayscale(1)}</style><label><input type="checkbox"> in grey</label>${figures.join("\n")}\n`,
);
console.log(`${shown.length} pictures in ${folder}`);
// The thread that draws waits for more.
process.exit(0);
