"use client";

import { memo, useCallback } from "react";
import { useTranslations } from "next-intl";
import type { StateListener } from "@/components/charts/shared/stateListener";
import { StatementLink } from "@/components/page/StatementLink";
import type { Chamber } from "@/lib/chart/chamber";
import { VOTES } from "@/lib/domain/stance";
import { STANDINGS } from "@/lib/domain/standing";
import type { Iso3 } from "@/lib/domain/state";
import { formatDate } from "@/lib/format/formatDate";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import { regionByName } from "@/lib/view/regionByName";
import { standingHue } from "@/lib/view/standingHue";
import styles from "./councilSeats.module.css";
import { SeatRows } from "./SeatRows";

interface Props extends StateListener {
  readonly model: DashboardModel;
  readonly chamber: Chamber;
  readonly view: DashboardView;
  /** Whether it stands on the page of the vote, where its colours are those of the vote alone. */
  readonly own?: boolean;
}

/** The seats of a recorded vote: place tells the vote, colour the state's standing under the filters. */
export const CouncilSeats = memo(function CouncilSeats(props: Props) {
  const { model, chamber, view, own = false, onPoint, onPick, onDismiss } = props;
  const t = useTranslations("seats");
  const standings = useTranslations("standings.name");
  const regionOf = useCallback((iso3: Iso3) => regionByName(model, iso3), [model]);
  const statement = model.record.statements[chamber.statement]!;
  const outOfView = view.timeline.inView[chamber.statement] === 0;
  const seats = chamber.seats.map(({ state, vote, x, y }) => {
    const { iso3 } = model.record.states[state]!;
    const standing = STANDINGS[view.tally.standing[state]!]!;
    const name = model.names[state]!;
    return {
      iso3,
      name,
      label: t("seat", { name, vote: t(`vote.${vote}`), standing: standings(standing) }),
      x,
      y,
      standing,
      hue: standingHue(model.record, view.selected, state, standing),
      vote,
      muted: view.inView[state] === 0,
      pressed: view.filters.states.includes(iso3),
    };
  });
  return (
    <div className={styles.chamber}>
      <p className={styles.caption}>
        {t(own ? "captionOwn" : "caption", {
          date: formatDate(statement.date, model.language),
          count: chamber.seats.length,
        })}{" "}
        {outOfView && <strong>{t("outOfView")} </strong>}
        {own ? null : <StatementLink id={statement.id}>{t("page")}</StatementLink>}
      </p>
      <SeatRows
        label={t("label", { count: chamber.seats.length })}
        width={chamber.width}
        height={chamber.height}
        radius={chamber.seatRadius}
        seats={seats}
        regionOf={regionOf}
        onPoint={onPoint}
        onPick={onPick}
        onDismiss={onDismiss}
      />
      <dl className={styles.result}>
        {VOTES.map((vote) => (
          <div key={vote} data-vote={vote}>
            <dt>{t(`vote.${vote}`)}</dt>
            <dd>{t("of", { count: chamber.tally[vote], total: chamber.seats.length })}</dd>
            <dd className={styles.names}>
              <ul>
                {chamber.seats
                  .filter((seat) => seat.vote === vote)
                  .map(({ state }) => (
                    <li key={state}>{model.names[state]}</li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.meaning}>{t("meaning")}</p>
    </div>
  );
});
