"use client";

import { useTranslations } from "next-intl";
import { LanguageMap } from "@/components/charts/media/LanguageMap";
import { ExportButton } from "@/components/export/ExportButton";
import { StateLink } from "@/components/page/StateLink";
import { OFFICIAL_STATUSES } from "@/lib/domain/language";
import type { Iso3 } from "@/lib/domain/state";
import type { OfficialState } from "@/lib/view/officialLanguages";
import { useMedia } from "./MediaContext";
import styles from "./panels.module.css";

interface Props {
  readonly states: readonly Iso3[];
  readonly viewBox: string;
  readonly official: readonly OfficialState[];
}

/** Where the chosen language is official: on a small map, and by name. */
export function LanguageMapPanel({ states, viewBox, official }: Props) {
  const t = useTranslations("media");
  const { language } = useMedia().filters;
  const shown = official.filter((state) => state.language === language);
  const name = language === null ? null : t(`language.${language}`);
  return (
    <div className={styles.panel} data-official-language={language ?? ""}>
      <p className={styles.caption}>{name === null ? t("map.none") : t("map.heading", { language: name })}</p>
      <LanguageMap
        label={name === null ? t("map.none") : t("map.heading", { language: name })}
        viewBox={viewBox}
        states={states}
        official={shown}
      />
      {OFFICIAL_STATUSES.map((status) => {
        const named = shown.filter((state) => state.status === status);
        return named.length === 0 ? null : (
          <p key={status} className={styles.official} data-status={status}>
            {t(`map.${status}`)}{" "}
            {named.map(({ iso3, name: state }) => (
              <span key={iso3}>
                <StateLink iso3={iso3}>{state}</StateLink>
              </span>
            ))}
          </p>
        );
      })}
      <p className={styles.note}>{t("map.note")}</p>
      {name !== null && <ExportButton chart="languages" />}
    </div>
  );
}
