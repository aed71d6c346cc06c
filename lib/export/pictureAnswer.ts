import { badValues } from "@/lib/api/badValues";
import { badQuery, notFound } from "@/lib/api/refusals";
import type { Answer } from "@/lib/api/answer";
import type { Release } from "@/lib/domain/release";
import { CHARTS } from "@/lib/scene/charts";
import { openTypesetter, type Typesetter } from "@/lib/typeset/typesetter";
import type { Words } from "@/lib/words/words";
import { byteCache } from "./byteCache";
import { drawPicture, PICTURE_FORMATS, pictureOrder, type PictureFormat } from "./drawPicture";
import { pictureKeys } from "./pictureKeys";
import { workQueue } from "./workQueue";

const TYPES: Readonly<Record<PictureFormat, string>> = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  pdf: "application/pdf",
  csv: "text/csv; charset=utf-8",
};

/** 64 MB of pictures are kept; drawing goes one after the other, as it takes a whole processor. */
const pictures = byteCache(64 * 2 ** 20);
const inTurn = workQueue(1, 12);
let typesetter: Promise<Typesetter> | undefined;

/**
 * Answers for one picture, for example `map.png`. Throws TooBusy where too many are being drawn.
 * @param wordsOf the words of a locale
 * @param site where the site is found, printed on the picture
 */
export async function pictureAnswer(
  release: Release,
  file: string,
  asked: URLSearchParams,
  wordsOf: (locale: string) => Promise<Words>,
  site: string,
): Promise<Answer> {
  const [, name, ending] = /^([a-z]+)\.([a-z]+)$/.exec(file) ?? [];
  const chart = CHARTS.find((one) => one === name);
  const format = PICTURE_FORMATS.find((one) => one === ending);
  if (chart === undefined || format === undefined) {
    const files = CHARTS.flatMap((one) => PICTURE_FORMATS.map((type) => `${one}.${type}`));
    return notFound("chart", file, files);
  }
  const [first, ...more] = badValues(release, asked, pictureKeys(chart), true);
  if (first !== undefined) return badQuery([first, ...more]);
  const order = pictureOrder(chart, format, asked);
  const key = JSON.stringify([release.dataset.version, site, order]);
  const drawn =
    pictures.get(key) ??
    (await inTurn(async () => {
      const known = pictures.get(key);
      if (known !== undefined) return known;
      const bytes = await drawPicture(
        release.dataset,
        order,
        await wordsOf(order.locale),
        await (typesetter ??= openTypesetter()),
        site,
      );
      pictures.set(key, bytes);
      return bytes;
    }));
  return { status: 200, type: TYPES[format], body: new Uint8Array(drawn), fileName: null };
}
