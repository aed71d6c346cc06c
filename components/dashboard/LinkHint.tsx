"use client";

import { useState } from "react";
import { useTranslations } from "next-intl";
import { handFocusOn } from "@/components/page/handFocusOn";
import type { UnknownValue } from "@/lib/filters/unknownValues";
import button from "@/components/ui/button.module.css";
import styles from "./notes.module.css";

/** Tells that a link held values which mean nothing here, and that they were left out. */
export function LinkHint({ unknown }: { unknown: readonly UnknownValue[] }) {
  const t = useTranslations("hint");
  const [open, setOpen] = useState(unknown.length > 0);
  if (!open) return null;
  return (
    <div ref={handFocusOn} className={styles.note} data-hint>
      <p>
        {t("unknown", {
          values: unknown.map(({ key, value }) => `${key}=${value}`).join(", "),
          count: unknown.length,
        })}
      </p>
      <button type="button" className={button.outlined} onClick={() => setOpen(false)}>
        {t("dismiss")}
      </button>
    </div>
  );
}
