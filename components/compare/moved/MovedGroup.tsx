"use client";

import type { DehydratedState } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import { StateLink } from "@/components/page/StateLink";
import { MovementSwatch } from "@/components/ui/MovementSwatch";
import { movementSlug } from "@/lib/filters/movementSlug";
import { sentenceList } from "@/lib/format/sentenceList";
import type { Movement } from "@/lib/stats/movement";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { MovedView } from "@/lib/view/movedView";
import { MovedRow } from "./MovedRow";
import styles from "./movedLists.module.css";

interface Props {
  readonly movement: Movement;
  /** The states that moved so, in the order they are listed. */
  readonly places: readonly number[];
  readonly model: DashboardModel;
  readonly view: MovedView;
  readonly sent: DehydratedState;
}

const NOTES = {
  "joined critical": "joined",
  "joined supportive": "joined",
  "left critical": "left",
  "left supportive": "left",
  "switched to critical": "switched",
  "switched to supportive": "switched",
  steady: "steady",
  "cannot tell": "cannot-tell",
} as const satisfies Record<Movement, string>;

/** The states of one movement by name; what shows it, of the chosen ones alone until the others are asked for. */
export function MovedGroup({ movement, places, model, view, sent }: Props) {
  const t = useTranslations("moved");
  const { filters } = view;
  const { states } = model.record;
  const slug = movementSlug(movement);
  const whole = filters.movement.includes(slug);
  // What the reader opened stays open when a state in it is chosen.
  const [all, showAll] = useState(whole);
  const isChosen = (place: number) => filters.states.includes(states[place]!.iso3);
  const chosen = places.filter(isChosen).length;
  const names = sentenceList(
    places.map((place) => model.names[place]!),
    model.language,
  );
  return (
    <section
      className={styles.group}
      aria-labelledby={`moved-${slug}`}
      data-moved-group={slug}
      data-count={places.length}
    >
      <h3 id={`moved-${slug}`}>
        <MovementSwatch movement={movement} />{" "}
        {t("lists.group", { name: t(`movement.name.${slug}`), count: places.length, total: states.length })}
      </h3>
      <p className={article.note}>{t(`lists.note.${NOTES[movement]}`)}</p>
      <p className={styles.names}>
        {names.map(({ item, text }, i) =>
          item === null ? (
            text
          ) : (
            <StateLink key={i} iso3={states[places[item]!]!.iso3}>
              {text}
            </StateLink>
          ),
        )}
      </p>
      <details
        open={whole || chosen > 0 || all}
        onToggle={({ currentTarget }) => {
          if (chosen === 0) showAll(currentTarget.open);
        }}
      >
        <summary>{t("lists.show", { count: places.length })}</summary>
        <ul className={styles.rows} data-chosen-only={(chosen > 0 && !all) || undefined}>
          {places.map((place) => (
            <MovedRow
              key={place}
              model={model}
              view={view}
              place={place}
              open={isChosen(place)}
              brief={movement === "steady" || movement === "cannot tell"}
              sent={sent}
            />
          ))}
        </ul>
        {chosen > 0 && chosen < places.length && (
          <details
            className={styles.others}
            open={all}
            onToggle={({ currentTarget }) => showAll(currentTarget.open)}
          >
            <summary data-show-others={places.length - chosen}>
              {t(all ? "lists.hideOthers" : "lists.showOthers", { count: places.length - chosen })}
            </summary>
          </details>
        )}
      </details>
    </section>
  );
}
