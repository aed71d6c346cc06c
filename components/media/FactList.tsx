import { useLocale } from "next-intl";
import type { Locale } from "@/lib/domain/state";
import { getDataset } from "@/lib/data/providers";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { MEDIA_SECTIONS, type MediaSection } from "@/lib/view/mediaSections";
import { FactItem } from "./FactItem";
import styles from "./media.module.css";

/** The facts of a section, each with its receipt. */
export function FactList({ section, label }: { readonly section: MediaSection; readonly label: string }) {
  const locale = useLocale() as Locale;
  const { factById, stateByIso3 } = getDataset();
  const nameOf = (iso3: string) => stateByIso3.get(iso3)?.names[locale] ?? iso3;
  return (
    <ul className={styles.facts} aria-label={label}>
      {MEDIA_SECTIONS[section].map((id) => (
        <FactItem key={id} fact={factById.get(id)!} language={catalogueOf(locale)} nameOf={nameOf} />
      ))}
    </ul>
  );
}
