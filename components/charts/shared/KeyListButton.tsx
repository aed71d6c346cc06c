"use client";

import { useTranslations } from "next-intl";
import styles from "./keyList.module.css";
import button from "./pictureButton.module.css";

interface Props {
  readonly shown: boolean;
  readonly onToggle: () => void;
  /** Stands in the upper corner of the picture, where no other buttons are. */
  readonly corner?: boolean;
}

/** Shows the list of a picture's keys, and puts it away; phones have no keys. */
export function KeyListButton({ shown, onToggle, corner = false }: Props) {
  const t = useTranslations("map.keys");
  return (
    <button
      type="button"
      className={`${button.button} ${styles.offered} ${corner ? styles.corner : ""}`}
      data-key-list
      data-needs-script
      aria-label={t("show")}
      title={t("show")}
      aria-expanded={shown}
      onClick={onToggle}
    >
      <span aria-hidden="true">?</span>
    </button>
  );
}
