import { badValues } from "@/lib/api/badValues";
import { badQuery, notFound } from "@/lib/api/refusals";
import type { Answer } from "@/lib/api/answer";
import type { Release } from "@/lib/domain/release";
import { CHARTS } from "@/lib/chart/charts";
import type { Words } from "@/lib/words/words";
import { canDraw } from "./canDraw";
import { drawnOnce } from "./drawingRoom";
import { drawPicture, pictureOrder } from "./drawPicture";
import { PICTURE_FORMATS, PICTURE_TYPES } from "./pictureFormats";
import { missingValues } from "./missingValues";
import { pictureKeys } from "./pictureKeys";

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
  if (chart === undefined || format === undefined || !canDraw(release, chart)) {
    const files = CHARTS.filter((one) => canDraw(release, one)).flatMap((one) =>
      PICTURE_FORMATS.map((type) => `${one}.${type}`),
    );
    return notFound("chart", file, files);
  }
  const [first, ...more] = [
    ...badValues(release, asked, pictureKeys(chart), true),
    ...missingValues(release, chart, asked),
  ];
  if (first !== undefined) return badQuery([first, ...more]);
  const order = pictureOrder(chart, format, asked);
  const key = JSON.stringify([release.dataset.version, site, order]);
  const drawn = await drawnOnce(key, async (typesetter) =>
    drawPicture(release.dataset, order, await wordsOf(order.locale), typesetter, site),
  );
  return { status: 200, type: PICTURE_TYPES[format], body: new Uint8Array(drawn), fileName: null };
}
