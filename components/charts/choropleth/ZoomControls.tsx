"use client";

import { memo } from "react";
import { useTranslations } from "next-intl";
import type { ZoomStep } from "./useMapZoom";
import styles from "./zoomControls.module.css";

interface Props {
  readonly onZoom: (step: ZoomStep) => void;
  readonly onKeyList: () => void;
  readonly keyListShown: boolean;
}

const STEPS = [
  ["in", "+"],
  ["out", "−"],
  ["reset", "⟲"],
] as const;

/** Zoom by button, and the button that lists the map's keys. */
export const ZoomControls = memo(function ZoomControls({ onZoom, onKeyList, keyListShown }: Props) {
  const t = useTranslations("map.zoom");
  const keys = useTranslations("map.keys");
  return (
    <div className={styles.controls} role="group" aria-label={t("label")} data-needs-script>
      {STEPS.map(([step, sign]) => (
        <button key={step} type="button" aria-label={t(step)} title={t(step)} onClick={() => onZoom(step)}>
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
      <button
        type="button"
        className={styles.keys}
        data-key-list
        aria-label={keys("show")}
        title={keys("show")}
        aria-expanded={keyListShown}
        onClick={onKeyList}
      >
        <span aria-hidden="true">?</span>
      </button>
    </div>
  );
});
