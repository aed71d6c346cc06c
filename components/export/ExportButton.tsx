"use client";

import { lazy, Suspense, useState } from "react";
import { useTranslations } from "next-intl";
import styles from "./exportButton.module.css";

const ExportDialog = lazy(() =>
  import("./ExportDialog").then((module) => ({ default: module.ExportDialog })),
);

interface Props {
  /** The chart's name in addresses of pictures. */
  readonly chart: string;
  /** What tells it from another chart of the same kind on its page. */
  readonly what?: string;
}

/** Opens the ways to take a chart away; they are loaded when first asked for. */
export function ExportButton({ chart, what }: Props) {
  const t = useTranslations("export");
  const [asked, ask] = useState(false);
  const [open, setOpen] = useState(false);
  const heading =
    what === undefined
      ? t("heading", { chart: t(`chart.${chart}`) })
      : t("headingOf", { chart: t(`chart.${chart}`), what });
  const show = () => {
    ask(true);
    setOpen(true);
  };
  return (
    <div className={styles.export} data-export={chart} data-needs-script>
      <button
        type="button"
        className={styles.open}
        aria-haspopup="dialog"
        aria-label={heading}
        onClick={show}
      >
        {t("open")}
      </button>
      {asked && (
        <Suspense fallback={null}>
          <ExportDialog chart={chart} heading={heading} open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
