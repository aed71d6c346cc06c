import { LOCALES, type Locale } from "@/lib/domain/state";
import { CHARTS, pageOfChart, type Chart, type ChartPage } from "@/lib/chart/charts";
import { VIEW_KEY } from "./pictureFacts";
import { pngTexts } from "./pngTexts";
import { svgViewNote } from "./svgViewNote";

/** What of an exported picture is believed: nothing in it can lead anywhere but to a view of this site. */
export interface PictureView {
  readonly chart: Chart;
  readonly page: ChartPage;
  readonly locale: Locale;
  /** As the file has it; whoever reads it takes known keys and values only. */
  readonly query: string;
  readonly version: string;
}

/** The view a picture was exported from; null where the file is none of ours. Runs in the browser too. */
export function viewOfPicture(bytes: Uint8Array): PictureView | null {
  const texts = pngTexts(bytes);
  const note = texts === null ? svgViewNote(new TextDecoder().decode(bytes)) : texts[VIEW_KEY];
  if (typeof note !== "string") return null;
  const { chart, locale, query, version } = fieldsOf(note);
  const known = LOCALES.find((code) => code === locale);
  const drawn = CHARTS.find((name) => name === chart);
  if (known === undefined || drawn === undefined || typeof query !== "string") return null;
  return { chart: drawn, page: pageOfChart(drawn), locale: known, query, version: String(version) };
}

function fieldsOf(note: string): Partial<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(note);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
