import { useLocale, useTranslations } from "next-intl";
import { getDataset } from "@/lib/data/providers";
import type { FactId } from "@/lib/domain/fact";
import { PLATFORMS } from "@/lib/domain/media";
import type { Locale } from "@/lib/domain/state";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { mediaFigures } from "@/lib/view/mediaFigures";
import { pagePaths } from "@/lib/view/pagePaths";
import { FactNumber } from "./FactNumber";
import styles from "./mediaStrip.module.css";

/** What the reports measured, in one band: three published numbers with their source, and the way to the page. */
export function MediaStrip() {
  const t = useTranslations("mediaStrip");
  const locale = useLocale() as Locale;
  const { factById } = getDataset();
  const { corpora } = mediaFigures(factById);
  return (
    <aside className={styles.strip} aria-labelledby="media-strip" data-media-strip>
      <h2 id="media-strip">{t("heading")}</h2>
      <ul>
        {PLATFORMS.map((platform) => (
          <li key={platform}>
            <strong>
              <FactNumber figure={corpora[platform]} language={catalogueOf(locale)} />
            </strong>{" "}
            {t(`corpus.${platform}`)} <Source id={corpora[platform].fact} />
          </li>
        ))}
      </ul>
      <p>
        {t("limits")} <a href={pagePaths.media(locale)}>{t("more")}</a>
      </p>
    </aside>
  );
}

/** The page a strip's number was read on. */
function Source({ id }: { readonly id: FactId }) {
  const t = useTranslations("mediaStrip");
  const page = getDataset().factById.get(id)?.sources[0];
  return page?.url == null ? null : (
    <a href={page.url} rel="noopener noreferrer" title={page.title}>
      {t("source", { publisher: page.publisher })}
    </a>
  );
}
