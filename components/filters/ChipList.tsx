"use client";

import { useTranslations } from "next-intl";
import { handFocusAlong, handFocusOn } from "@/components/page/handFocusOn";
import styles from "./filterChips.module.css";

interface Chip {
  readonly key: string;
  readonly value: string;
  readonly text: string;
}

interface Props<C extends Chip> {
  readonly chips: readonly C[];
  readonly onRemove: (chip: C) => void;
  readonly onClear: () => void;
}

const handToNextChip = handFocusAlong("[data-chip]");

/** A chip for each clause in force, which removes it, and one button for all. */
export function ChipList<C extends Chip>({ chips, onRemove, onClear }: Props<C>) {
  const t = useTranslations("chips");
  if (chips.length === 0) return null;
  return (
    <ul ref={handFocusOn} className={styles.chips} aria-label={t("label")}>
      {/* First, so that it is in sight however many there are, and keeps its place. */}
      <li>
        <button type="button" className={styles.clear} data-clear data-needs-script onClick={onClear}>
          {t("clear")}
        </button>
        <noscript>
          <a href="?" className={styles.clear}>
            {t("clear")}
          </a>
        </noscript>
      </li>
      {chips.map((chip) => (
        <li key={`${chip.key}:${chip.value}`}>
          <button
            ref={handToNextChip}
            type="button"
            className={styles.chip}
            data-chip={`${chip.key}:${chip.value}`}
            aria-label={t("remove", { clause: chip.text })}
            onClick={() => onRemove(chip)}
          >
            {chip.text}
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
