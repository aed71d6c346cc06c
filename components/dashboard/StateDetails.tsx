"use client";

import type { DehydratedState } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useFilterActions } from "@/components/filters/FilterActions";
import { handFocusTo } from "@/components/page/handFocusOn";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import { stateReceipt } from "@/lib/view/stateReceipt";
import { PinnedEntries } from "./receipt/PinnedEntries";
import { ReceiptHead } from "./receipt/ReceiptHead";
import styles from "./stateDetails.module.css";

interface Props {
  readonly model: DashboardModel;
  readonly view: DashboardView;
  /** Records the server sent along with the page. */
  readonly sent: DehydratedState;
}

/** To the button that closes the record beside it, or where none is left to the heading. */
const handToNextRecord = handFocusTo(({ nextElementSibling, previousElementSibling }) => {
  const beside = nextElementSibling ?? previousElementSibling;
  return beside?.querySelector("button") ?? document.getElementById("details-heading");
});

/** The dated, sourced records of the chosen states side by side; entries out of view stay, dimmed. */
export function StateDetails({ model, view, sent }: Props) {
  const t = useTranslations("details");
  const actions = useFilterActions();
  const receipts = view.filters.states.flatMap((iso3) => stateReceipt(model, view, iso3) ?? []);
  return (
    <section className={styles.details} aria-labelledby="details-heading" data-chart="details">
      <h2 id="details-heading" tabIndex={-1}>
        {t("heading")}
      </h2>
      {receipts.length === 0 && <p className={styles.invitation}>{t("invitation")}</p>}
      <div className={styles.columns}>
        {receipts.map((receipt) => (
          <article
            ref={handToNextRecord}
            key={receipt.iso3}
            data-details={receipt.iso3}
            aria-label={receipt.name}
          >
            <ReceiptHead receipt={receipt} onClose={() => actions.toggle("states", receipt.iso3)} />
            <PinnedEntries receipt={receipt} version={model.version} language={model.language} sent={sent} />
          </article>
        ))}
      </div>
    </section>
  );
}
