"use client";

import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { StateView } from "@/lib/view/stateView";
import { PeerGroup } from "./PeerGroup";
import styles from "./state.module.css";

interface Props {
  readonly model: DashboardModel;
  readonly self: number;
  readonly view: StateView;
}

/** How far the state stands from its regional group and from the OIC. */
export function PeerPanel({ model, self, view }: Props) {
  const t = useTranslations("stateViews.peers");
  const name = model.names[self]!;
  return (
    <section className={article.section} aria-labelledby="peers-heading" data-chart="peers">
      <h2 id="peers-heading" className={article.heading}>
        {t("heading")}
      </h2>
      <p className={article.note}>{t("guide")}</p>
      {model.record.states[self]!.region === null && <p className={article.note}>{t("noGroup", { name })}</p>}
      <div className={styles.peers}>
        {view.peers.map((peers) => (
          <PeerGroup key={peers.group} peers={peers} model={model} name={name} view={view} />
        ))}
      </div>
    </section>
  );
}
