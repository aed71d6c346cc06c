"use client";

import type { DehydratedState } from "@tanstack/react-query";
import { memo, type MouseEvent } from "react";
import { useTranslations } from "next-intl";
import { emphasisStore } from "@/components/charts/shared/emphasisStore";
import { PinnedEntries } from "@/components/dashboard/receipt/PinnedEntries";
import { StateLink } from "@/components/page/StateLink";
import { Swatch } from "@/components/ui/Swatch";
import { STANDINGS } from "@/lib/domain/standing";
import { compareAddress } from "@/lib/filters/compareAddress";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { leftSide } from "@/lib/view/leftSide";
import type { MovedView } from "@/lib/view/movedView";
import { stateReceipt } from "@/lib/view/stateReceipt";
import { spanStandingName } from "@/lib/words/spanStandingName";
import { useCompareActions } from "../CompareActions";
import { movedAnchor } from "./movedAnchor";
import { MovedEvidence } from "./MovedEvidence";
import styles from "./movedLists.module.css";

interface Props {
  readonly model: DashboardModel;
  readonly view: MovedView;
  readonly place: number;
  /** Whether its whole sourced record is shown. */
  readonly open: boolean;
  /** Without its entries until it is opened. */
  readonly brief: boolean;
  readonly sent: DehydratedState;
}

/** One state of a list: from where to where, what shows it, and on request every entry with its sources. */
export const MovedRow = memo(function MovedRow({ model, view, place, open, brief, sent }: Props) {
  const t = useTranslations("moved.lists");
  const words = useTranslations();
  const actions = useCompareActions();
  const { iso3 } = model.record.states[place]!;
  const name = model.names[place]!;
  const was = STANDINGS[view.then.standing[place]!]!;
  const is = STANDINGS[view.now.standing[place]!]!;
  const leftAt = (selected: readonly number[], tally: MovedView["now"]) => {
    const side = leftSide(model.record, { selected, tally }, place);
    return side === undefined ? [] : [side];
  };
  const states = open ? view.filters.states.filter((code) => code !== iso3) : [...view.filters.states, iso3];
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    actions.toggle("states", iso3);
  };
  return (
    <li
      id={movedAnchor(iso3)}
      data-moved={iso3}
      data-open={open || undefined}
      onPointerEnter={() => emphasisStore.set({ kind: "state", iso3 })}
      onPointerLeave={() => emphasisStore.set(null)}
    >
      <p className={styles.head}>
        <StateLink iso3={iso3}>{name}</StateLink>
        <span className={styles.path}>
          <Swatch standing={was} left={leftAt(view.before, view.then)} />{" "}
          <Swatch standing={is} left={leftAt(view.after, view.now)} />{" "}
          {t("path", {
            was: spanStandingName(words, was, view.before.length),
            is: spanStandingName(words, is, view.after.length),
          })}
        </span>
        <a
          className={styles.toggle}
          href={`${compareAddress({ ...view.filters, states })}#${movedAnchor(iso3)}`}
          aria-expanded={open}
          aria-label={t(open ? "closeOf" : "openOf", { name })}
          data-receipt-toggle={iso3}
          onClick={follow}
        >
          {t(open ? "close" : "open")}
        </a>
      </p>
      {(!brief || open) && <MovedEvidence model={model} view={view} place={place} />}
      {open && (
        <PinnedEntries
          receipt={stateReceipt(model, { tally: view.now, selected: [...view.before, ...view.after] }, iso3)!}
          version={model.version}
          language={model.language}
          sent={sent}
        />
      )}
    </li>
  );
});
