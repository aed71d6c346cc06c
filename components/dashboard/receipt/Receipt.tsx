"use client";

import type { CSSProperties } from "react";
import { useTranslations } from "next-intl";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import { directionOfWords } from "@/lib/i18n/direction";
import { receiptGlance } from "@/lib/view/receiptGlance";
import { stateReceipt, type StateReceipt } from "@/lib/view/stateReceipt";
import { OtherStates } from "./OtherStates";
import { PinnedEntries } from "./PinnedEntries";
import { ReceiptEntries } from "./ReceiptEntries";
import { ReceiptHead } from "./ReceiptHead";
import type { OpenReceipt } from "./useReceipt";
import styles from "./receipt.module.css";

interface Props {
  readonly model: DashboardModel;
  readonly view: DashboardView;
  readonly open: OpenReceipt;
  /** Another state was meant by the touch that opened this. */
  readonly onInstead: (iso3: string, open: OpenReceipt) => void;
  /** The pointer or the focus came in; it left again. */
  readonly onKeep: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** What the map says about one state: a glance while it is pointed at, the sourced record once it is pinned. */
export function Receipt({ model, view, open, onInstead, onKeep, onLeave, onClose }: Props) {
  const t = useTranslations("receipt");
  const receipt = stateReceipt(model, view, open.iso3);
  if (receipt === null) return null;
  const { name } = receipt;
  const { x, y, seen } = open.at;
  const place = { "--x": `${x}px`, "--y": `${y}px`, "--seen": `${seen}px` } as CSSProperties;
  return (
    <div
      className={styles.layer}
      style={place}
      data-receipt={open.iso3}
      data-pinned={open.pinned || undefined}
      data-above={open.at.low || undefined}
      data-before={open.at.right || undefined}
    >
      <div className={styles.spot} onPointerEnter={onKeep} onPointerLeave={onLeave}>
        <section
          className={styles.receipt}
          dir={directionOfWords(model.locale)}
          aria-label={t("label", { name })}
        >
          <ReceiptHead receipt={receipt} onClose={open.pinned ? onClose : null} />
          <OtherStates model={model} others={open.others} onChoose={(iso3) => onInstead(iso3, open)} />
          {open.pinned ? (
            <PinnedEntries receipt={receipt} version={model.version} language={model.language} />
          ) : (
            <Glance receipt={receipt} language={model.language} />
          )}
        </section>
      </div>
      <p className="visually-hidden" role="status">
        {open.pinned ? t("pinned", { name }) : ""}
      </p>
    </div>
  );
}

function Glance({ receipt, language }: { receipt: StateReceipt; language: string }) {
  const t = useTranslations("receipt");
  const { shown, more, outside } = receiptGlance(receipt);
  const which = outside === 0 ? "none" : outside === more ? "all" : "some";
  return (
    <>
      <ReceiptEntries entries={shown} language={language} brief evidenceOf={null} />
      <p className={styles.hint}>
        {receipt.entries.length === 0 ? t("none") : t("glance", { more, outside, which })}
      </p>
    </>
  );
}
