import { useLocale, useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import { getDataset } from "@/lib/data/providers";
import type { Locale } from "@/lib/domain/state";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { mediaFigures } from "@/lib/view/mediaFigures";
import { FactNumber } from "./FactNumber";

/** What this page is about, with the three numbers the report is known for. */
export function MediaLead() {
  const t = useTranslations("mediaPage");
  const language = catalogueOf(useLocale() as Locale);
  const { facebook, twitter, news } = mediaFigures(getDataset().factById).corpora;
  return (
    <>
      <h1 className={article.title}>{t("heading")}</h1>
      <p className={article.lead}>
        {t.rich("lead", {
          posts: () => <FactNumber figure={facebook} language={language} />,
          tweets: () => <FactNumber figure={twitter} language={language} />,
          articles: () => <FactNumber figure={news} language={language} />,
        })}
      </p>
      <p className={article.note}>{t("newsletter")}</p>
    </>
  );
}
