import type { Dataset } from "@/lib/domain/dataset";
import { LOCALES, type Locale } from "@/lib/domain/state";
import type { Chart } from "@/lib/chart/charts";
import { DRAWN_SIZES, type PictureSize } from "@/lib/chart/pictureSizes";
import type { Scene } from "@/lib/scene/scene";
import { sceneSvg } from "@/lib/scene/sceneSvg";
import type { Typesetter } from "@/lib/typeset/typesetter";
import type { Words } from "@/lib/words/words";
import { canonicalQuery } from "./canonicalQuery";
import { chartPageOf } from "./chartPages";
import { facesCss } from "./facesCss";
import { openChart } from "./openChart";
import { VIEW_KEY, viewNote, type PictureFacts } from "./pictureFacts";
import type { PictureFormat } from "./pictureFormats";
import { pngWithTexts } from "./pngWithTexts";
import { rasterize } from "./rasterize";
import { scenePdf } from "./scenePdf";
import { svgMetadata } from "./svgMetadata";

export interface PictureOrder {
  readonly chart: Chart;
  readonly format: PictureFormat;
  readonly locale: Locale;
  readonly size: PictureSize;
  readonly scale: number;
  readonly lettering: "outlines" | "fonts";
  /** The view's filters as an address's query, in the one order and without the defaults. */
  readonly query: string;
}

/** Reads an order from a query of which every value is known to be good; equal orders come out equal. */
export function pictureOrder(chart: Chart, format: PictureFormat, asked: URLSearchParams): PictureOrder {
  const one = <T extends string>(key: string, values: readonly T[], otherwise: T) =>
    values.find((value) => value === asked.get(key)) ?? otherwise;
  return {
    chart,
    format,
    locale: one("locale", LOCALES, LOCALES[0]),
    size: format === "pdf" ? "a4" : one("size", DRAWN_SIZES, "16x9"),
    scale: format === "png" ? Number(asked.get("scale") ?? 2) : 1,
    lettering: format === "svg" ? one("letters", ["outlines", "fonts"], "outlines") : "outlines",
    query: canonicalQuery(chart, asked),
  };
}

/**
 * Draws a picture and gives its file.
 * @param t the words of the order's locale
 * @param site where the site is found, without a slash at the end
 */
export async function drawPicture(
  dataset: Dataset,
  order: PictureOrder,
  t: Words,
  typesetter: Typesetter,
  site: string,
): Promise<Uint8Array> {
  const { chart, locale, size, query } = order;
  const path = chartPageOf(chart).path(locale);
  const address = `${site}${path}${query === "" ? "" : `?${query}`}`;
  const { picture, csv, pages } = openChart(dataset, order, t, typesetter);
  // A mark of the byte order, without which spreadsheets take Uyghur for something else.
  if (order.format === "csv") return new TextEncoder().encode(`\ufeff${csv()}`);
  const scene = picture(size, address);
  const facts: PictureFacts = {
    title: scene.title,
    description: scene.description,
    chart,
    locale,
    query,
    address,
    version: dataset.version,
    compiledOn: dataset.compiledOn,
    licence: "CC BY 4.0",
    ...groundOf(scene, address, t),
  };
  if (order.format === "pdf") return scenePdf([scene, ...(pages?.(address) ?? [])], typesetter, facts);
  return fileOf(scene, order, typesetter, facts);
}

/** What stands below a picture, but for what has a name of its own in files. */
function groundOf({ foot = [] }: Scene, address: string, t: Words): Pick<PictureFacts, "ground" | "borders"> {
  const borders = t("picture.boundaries");
  const elsewhere = [address, borders, t("picture.licence")];
  return {
    ground: foot.filter((sentence) => !elsewhere.includes(sentence)).join(" "),
    borders: foot.includes(borders) ? borders : "",
  };
}

async function fileOf(
  scene: Scene,
  { format, scale, lettering }: PictureOrder,
  typesetter: Typesetter,
  facts: PictureFacts,
): Promise<Uint8Array> {
  const faces = lettering === "fonts" ? { faces: await facesCss(scene.nodes) } : {};
  const svg = sceneSvg(scene, typesetter, { lettering, metadata: svgMetadata(facts), ...faces });
  if (format === "svg") return new TextEncoder().encode(svg);
  const png = await rasterize(svg, scene.width * scale);
  return pngWithTexts(png, {
    Title: facts.title,
    Description: facts.description,
    Source: facts.address,
    Copyright: facts.licence,
    Comment: facts.ground,
    ...(facts.borders !== "" && { Disclaimer: facts.borders }),
    "Creation Time": facts.compiledOn,
    [VIEW_KEY]: viewNote(facts),
  });
}
