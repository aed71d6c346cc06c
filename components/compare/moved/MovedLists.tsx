"use client";

import type { DehydratedState } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import { StateLink } from "@/components/page/StateLink";
import { MovementSwatch } from "@/components/ui/MovementSwatch";
import { movementSlug } from "@/lib/filters/movementSlug";
import { sentenceList } from "@/lib/format/sentenceList";
import { MOVEMENTS, type Movement } from "@/lib/stats/movement";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { MovedView } from "@/lib/view/movedView";
import { MovedRow } from "./MovedRow";
import styles from "./movedLists.module.css";

interface Props {
  readonly model: DashboardModel;
  readonly view: MovedView;
  /** Records the server sent along with the page. */
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

/** Per movement the states, each with its dated entries on either side of the first date and what shows the movement. */
export function MovedLists({ model, view, sent }: Props) {
  const t = useTranslations("moved");
  const { filters, grounds, forLists } = view;
  const total = model.record.states.length;
  const groups = useMemo(() => {
    const collator = new Intl.Collator(model.language);
    return MOVEMENTS.map((movement) => ({
      movement,
      places: grounds
        .flatMap((ground, i) => (ground.movement === movement && forLists[i] === 1 ? [i] : []))
        .sort((a, b) => collator.compare(model.names[a]!, model.names[b]!)),
    })).filter(({ places }) => places.length > 0);
  }, [model, grounds, forLists]);
  const chosen = new Set(filters.states);
  return (
    <section className={article.section} aria-labelledby="moved-lists-heading" data-chart="moved-lists">
      <h2 id="moved-lists-heading" className={article.heading}>
        {t("lists.heading")}
      </h2>
      {groups.map(({ movement, places }) => {
        const slug = movementSlug(movement);
        const still = movement === "steady" || movement === "cannot tell";
        const names = sentenceList(
          places.map((place) => model.names[place]!),
          model.language,
        );
        return (
          <section
            key={slug}
            className={styles.group}
            aria-labelledby={`moved-${slug}`}
            data-moved-group={slug}
            data-count={places.length}
          >
            <h3 id={`moved-${slug}`}>
              <MovementSwatch movement={movement} />{" "}
              {t("lists.group", { name: t(`movement.name.${slug}`), count: places.length, total })}
            </h3>
            <p className={article.note}>{t(`lists.note.${NOTES[movement]}`)}</p>
            <p className={styles.names}>
              {names.map(({ item, text }, i) =>
                item === null ? (
                  text
                ) : (
                  <StateLink key={i} iso3={model.record.states[places[item]!]!.iso3}>
                    {text}
                  </StateLink>
                ),
              )}
            </p>
            <details
              open={
                filters.movement.includes(slug) ||
                places.some((place) => chosen.has(model.record.states[place]!.iso3))
              }
            >
              <summary>{t("lists.show", { count: places.length })}</summary>
              <ul className={styles.rows}>
                {places.map((place) => (
                  <MovedRow
                    key={place}
                    model={model}
                    view={view}
                    place={place}
                    open={chosen.has(model.record.states[place]!.iso3)}
                    brief={still}
                    sent={sent}
                  />
                ))}
              </ul>
            </details>
          </section>
        );
      })}
    </section>
  );
}
