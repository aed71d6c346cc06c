import { formatPartialDate } from "@/lib/format/formatPartialDate";
import type { SourceFacts } from "@/lib/view/stateRecord";
import type { BriefBlock } from "./briefBlock";
import type { BriefSetting } from "./briefSheet";
import { briefText } from "./briefText";

/** Longer addresses are cut in print; the link itself is whole. */
const LONGEST_ADDRESS = 80;

interface Place {
  readonly offset?: number;
  /** Whether they are numbered from 1, as the page numbers them. */
  readonly numbered?: boolean;
}

/** Sources as links, each with its publisher and date. */
export function briefSources(
  setting: BriefSetting,
  sources: readonly SourceFacts[],
  { offset = 0, numbered = false }: Place = {},
): BriefBlock[] {
  return sources.flatMap((source, i) => {
    const words = sourceWords(setting, source);
    const text = numbered ? setting.t("brief.numbered", { number: i + 1, words }) : words;
    return briefText(setting, "source", text, { offset, href: source.url });
  });
}

/** A title in letters the faces do not hold is left to its page: its address stands for it. */
function sourceWords(
  { t, typesetter, model }: BriefSetting,
  { url, title, publisher, date }: SourceFacts,
): string {
  const { host, pathname } = new URL(url);
  const address = `${host}${pathname}`;
  const shown = address.length > LONGEST_ADDRESS ? `${address.slice(0, LONGEST_ADDRESS)}…` : address;
  return t("brief.source", {
    publisher: typesetter.covers(publisher) ? publisher : host,
    known: date === null ? "no" : "yes",
    date: date === null ? "" : formatPartialDate(date, model.language),
    title: typesetter.covers(title) ? title : shown,
  });
}
