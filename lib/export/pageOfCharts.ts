import type { QueryKey } from "@/lib/api/queryKey";
import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/state";
import type { Chart, ChartOf, ChartPage } from "@/lib/chart/charts";
import type { PictureSize } from "@/lib/chart/pictureSizes";
import type { Scene } from "@/lib/scene/scene";
import type { Typesetter } from "@/lib/typeset/typesetter";
import type { HeadlineWords } from "@/lib/words/headlineWords";
import type { Words } from "@/lib/words/words";

/** One chart under one view, to be drawn or written as a table. */
export interface OpenChart {
  /** @param address where the view is found on the web, with its filters */
  readonly picture: (size: PictureSize, address: string) => Scene;
  readonly csv: () => string;
  /** What more a PDF has after the picture's own page, where it leaves something to say. */
  readonly pages?: (address: string) => readonly Scene[];
}

export interface ChartView<Name extends Chart = Chart> {
  readonly chart: Name;
  readonly locale: Locale;
  /** The view's filters as an address's query, without question mark. */
  readonly query: string;
}

/** All that taking charts away needs to know of the page they stand on. */
export interface PageOfCharts<Page extends ChartPage = ChartPage> {
  /** The query keys of its views. */
  readonly keys: readonly QueryKey[];
  readonly path: (locale: Locale) => string;
  /** A view's query, without question mark, its keys in the one order and without the defaults. */
  readonly canonical: (asked: URLSearchParams) => string;
  /**
   * The finding of the view a chart stands in, in words: what its picture has for a title.
   * @param view its query has values the data know only
   */
  headline(dataset: Dataset, view: ChartView<ChartOf<Page>>, t: Words): HeadlineWords;
  /** @param t the words of the view's locale */
  open(dataset: Dataset, view: ChartView<ChartOf<Page>>, t: Words, typesetter: Typesetter): OpenChart;
}
