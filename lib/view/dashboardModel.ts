import type { Locale } from "@/lib/domain/state";
import type { PositionRecord } from "@/lib/stats/positionRecord";

/** What the server hands the dashboard once: the compact record and the words that go with its rows. */
export interface DashboardModel {
  readonly locale: Locale;
  /** The language the words are in, for dates: the catalogue's, as browsers lack Uyghur. */
  readonly language: string;
  readonly record: PositionRecord;
  /** Per state of the record, its name in the page's language. */
  readonly names: readonly string[];
  /** Data version, and the day it was compiled. */
  readonly version: string;
  readonly compiledOn: string;
}
