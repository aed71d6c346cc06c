"use client";

import { memo } from "react";
import { useTranslations } from "next-intl";
import { KeyListButton } from "@/components/charts/shared/KeyListButton";
import button from "@/components/charts/shared/pictureButton.module.css";
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
  return (
    <div className={styles.controls} role="group" aria-label={t("label")} data-needs-script>
      {STEPS.map(([step, sign]) => (
        <button
          key={step}
          type="button"
          className={button.button}
          aria-label={t(step)}
          title={t(step)}
          onClick={() => onZoom(step)}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
      <KeyListButton shown={keyListShown} onToggle={onKeyList} />
    </div>
  );
});
