"use client";

import { useTranslations } from "next-intl";
import { SeatRows } from "@/components/charts/seats/SeatRows";
import { pointAtState } from "@/components/charts/shared/emphasisStore";
import { StandingToggles } from "@/components/charts/standings/StandingToggles";
import type { CompareFilters } from "@/lib/filters/compareFilters";
import { formatDate } from "@/lib/format/formatDate";
import { councilKey } from "@/lib/view/councilKey";
import type { CouncilView } from "@/lib/view/councilView";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { regionByName } from "@/lib/view/regionByName";
import { useCompareActions } from "../CompareActions";
import styles from "./council.module.css";

const WIDTH = 360;
const RADIUS = 11.5;

interface Props {
  readonly model: DashboardModel;
  readonly view: CouncilView;
  readonly filters: CompareFilters;
}

/** The half circle of the members of one day, and its key with counts. */
export function CouncilChamber({ model, view, filters }: Props) {
  const t = useTranslations("council");
  const standings = useTranslations("standings.name");
  const votes = useTranslations("seats.vote");
  const actions = useCompareActions();
  const { seats, counted } = view;
  const key = councilKey(view, filters.standing);
  const date = formatDate(view.date, model.language);
  if (seats.length === 0)
    return <p>{t("noCouncil", { first: formatDate(view.steps[0]?.date ?? view.until, model.language) })}</p>;
  const marks = seats.map(({ state, standing, vote, ...seat }) => {
    const { iso3 } = model.record.states[state]!;
    const name = model.names[state]!;
    const where = standing === null ? t("noStatement") : standings(standing);
    return {
      ...seat,
      iso3,
      name,
      standing,
      vote,
      label: vote === null ? t("seat", { name, where }) : t("seatVoted", { name, where, vote: votes(vote) }),
      pressed: filters.states.includes(iso3),
    };
  });
  return (
    <>
      <div className={styles.seats}>
        <SeatRows
          label={t("seats", { count: seats.length, date })}
          width={WIDTH}
          height={Math.ceil(Math.max(...seats.map(({ y }) => y)) + RADIUS + 2)}
          radius={RADIUS}
          seats={marks}
          regionOf={(iso3) => regionByName(model, iso3)}
          onPoint={pointAtState}
          onPick={(iso3) => actions.toggle("states", iso3)}
          onDismiss={() => false}
        />
        <ul className={styles.names} aria-label={t("seats", { count: seats.length, date })}>
          {seats.map(({ state }) => (
            <li key={state}>{model.names[state]}</li>
          ))}
        </ul>
      </div>
      <div className={styles.key}>
        <h3 className={styles.subheading}>{t("on", { date })}</h3>
        <p className={styles.of}>{t("members", { counted, members: seats.length })}</p>
        {key === null ? (
          <p>{t("noStatement")}</p>
        ) : (
          <StandingToggles label={t("on", { date })} counts={key} total={counted} chosen={filters.standing} />
        )}
      </div>
    </>
  );
}
