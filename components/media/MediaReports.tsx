import { getLocale, getTranslations } from "next-intl/server";
import { createSerializer } from "nuqs/server";
import article from "@/components/page/article.module.css";
import type { EventLane } from "@/lib/domain/datedEvent";
import type { Locale } from "@/lib/domain/state";
import { eventParsers } from "@/lib/filters/eventParsers";
import { pagePaths } from "@/lib/view/pagePaths";
import { MediaSection } from "./MediaSection";
import { OicCheck } from "./OicCheck";
import { ReportedLists } from "./ReportedLists";

const serializeEvents = createSerializer(eventParsers);

/** The sections that are sentences and lists: states, the letter, the assessment, trafficking, one man's case, other reports. */
export async function MediaReports() {
  const t = await getTranslations("mediaPage");
  const locale = (await getLocale()) as Locale;
  const events = (lane: EventLane, words: string) => (
    <p className={article.text}>
      <a href={serializeEvents(pagePaths.events(locale), { lane: [lane] })}>{words}</a>
    </p>
  );
  return (
    <>
      <MediaSection section="states">
        <OicCheck />
      </MediaSection>
      <MediaSection section="report" />
      <MediaSection section="letter">{events("ohchr", t("events.letter"))}</MediaSection>
      <MediaSection section="aftermath">{events("ohchr", t("events.aftermath"))}</MediaSection>
      <MediaSection section="trafficking">
        <ReportedLists />
      </MediaSection>
      <MediaSection section="hasan">{events("hasan", t("events.hasan"))}</MediaSection>
      <MediaSection section="earlier" />
      <MediaSection section="gdelt" />
    </>
  );
}
