import { getTranslations } from "next-intl/server";
import type { Release } from "@/lib/domain/release";
import type { Locale } from "@/lib/domain/state";
import { formatDate } from "@/lib/format/formatDate";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { pagePaths } from "@/lib/view/pagePaths";
import styles from "./pinnedVersion.module.css";

interface Props {
  readonly locale: Locale;
  readonly release: Release;
  /** The data version the address asks for (`v`), if it does. */
  readonly asked: string | null;
  /** The same view without the version. */
  readonly newest: string;
}

/** Says of a page under an earlier data version that there is a newer one, or that the one asked for is not kept. */
export async function PinnedVersion({ locale, release, asked, newest }: Props) {
  const { dataset, versions } = release;
  if (asked === null || asked === versions[0]) return null;
  const t = await getTranslations({ locale, namespace: "pinned" });
  const kept = asked === dataset.version;
  return (
    <p className={styles.pinned} data-pinned={dataset.version}>
      {kept
        ? t("older", {
            version: dataset.version,
            date: formatDate(dataset.compiledOn, catalogueOf(locale)),
            newest: versions[0]!,
          })
        : t("unkept", { asked, version: dataset.version })}{" "}
      {kept && <a href={newest}>{t("open")}</a>} <a href={pagePaths.changes(locale)}>{t("changes")}</a>
    </p>
  );
}
