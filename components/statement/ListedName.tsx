import { useTranslations } from "next-intl";
import { StateLink } from "@/components/page/StateLink";
import type { ListedState } from "@/lib/view/namedList";
import { changedWords } from "@/lib/words/changedWords";
import { SourceNumbers } from "./SourceNumbers";
import styles from "./nameList.module.css";

/** One name: the way to the state's page, what it did besides signing, and sources and confidence where they differ. */
export function ListedName({ state, language }: { readonly state: ListedState; readonly language: string }) {
  const t = useTranslations("statementViews");
  const stances = useTranslations("record.stance");
  const { iso3, name, stance, note, confidence, sources } = state;
  const changed = changedWords(useTranslations(), state, language);
  const detail = changed ?? (stance === "sign" ? null : stances(stance));
  return (
    <li data-listed={iso3} data-stance={stance} data-state-name={iso3} className={styles.name}>
      <StateLink iso3={iso3}>{name}</StateLink>
      {detail === null ? null : <span className={styles.detail}>{detail}</span>}
      {confidence === null ? null : (
        <span className={styles.detail}>{t("confidence", { level: confidence })}</span>
      )}
      {sources === null ? null : <SourceNumbers numbers={sources} />}
      {note === null ? null : (
        <span className={styles.note} lang="en">
          {note}
        </span>
      )}
    </li>
  );
}
