import { getLocale, getTranslations } from "next-intl/server";
import article from "@/components/page/article.module.css";
import { getDataset } from "@/lib/data/providers";
import type { Locale } from "@/lib/domain/state";
import { mapGeometry } from "@/lib/geo/mapGeometry";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { mediaFigures } from "@/lib/view/mediaFigures";
import { postSamples } from "@/lib/view/postSamples";
import { officialLanguages } from "@/lib/view/officialLanguages";
import { CommentsPanel } from "./CommentsPanel";
import { CorporaPanel } from "./CorporaPanel";
import { LanguageMapPanel } from "./LanguageMapPanel";
import styles from "./media.module.css";
import { MediaSection } from "./MediaSection";
import { PeriodsPanel } from "./PeriodsPanel";
import { SharesPanel } from "./SharesPanel";
import { TonePanel } from "./TonePanel";
import { TopPostsPanel } from "./TopPostsPanel";

const CAVEATS = ["words", "translated", "notFound"] as const;

/** The sections that are charts: what was counted in numbers, then what is only said as a direction. */
export async function MediaCharts() {
  const t = await getTranslations("mediaPage");
  const locale = (await getLocale()) as Locale;
  const language = catalogueOf(locale);
  const dataset = getDataset();
  const figures = mediaFigures(dataset.factById);
  const geometry = mapGeometry(dataset.states);
  return (
    <>
      <MediaSection section="corpora">
        <div className={styles.pair}>
          <CorporaPanel corpora={figures.corpora} language={language} />
          <PeriodsPanel periods={figures.periods} language={language} />
        </div>
      </MediaSection>
      <MediaSection section="top">
        <TopPostsPanel samples={postSamples(figures)} language={language} />
      </MediaSection>
      <MediaSection section="comments">
        <CommentsPanel />
      </MediaSection>
      <MediaSection section="languages">
        <SharesPanel shares={figures.shares} derived={figures.derivedArticles} language={language} />
      </MediaSection>
      <MediaSection section="tone">
        <div className={styles.pair}>
          <TonePanel />
          <LanguageMapPanel
            states={dataset.states.map(({ iso3 }) => iso3)}
            viewBox={geometry.viewBox}
            official={officialLanguages(dataset, geometry, locale)}
          />
        </div>
        <ul className={styles.caveats}>
          {CAVEATS.map((caveat) => (
            <li key={caveat} className={article.note}>
              {t(`caveat.${caveat}`)}
            </li>
          ))}
          <li className={article.note}>
            {t.rich("caveat.gdelt", {
              a: (chunks) => (
                <a href="https://www.gdeltproject.org/" rel="noopener noreferrer">
                  {chunks}
                </a>
              ),
            })}
          </li>
        </ul>
      </MediaSection>
    </>
  );
}
