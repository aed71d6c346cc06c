"use client";

import type { DehydratedState } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import { nameOrder } from "@/lib/format/nameOrder";
import { MOVEMENTS } from "@/lib/stats/movement";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { MovedView } from "@/lib/view/movedView";
import { MovedGroup } from "./MovedGroup";

interface Props {
  readonly model: DashboardModel;
  readonly view: MovedView;
  /** Records the server sent along with the page. */
  readonly sent: DehydratedState;
}

/** Per movement the states, each with its dated entries on either side of the first date and what shows the movement. */
export function MovedLists({ model, view, sent }: Props) {
  const t = useTranslations("moved");
  const { grounds, forLists } = view;
  const groups = useMemo(() => {
    const byName = nameOrder(model.locale);
    return MOVEMENTS.map((movement) => ({
      movement,
      places: grounds
        .flatMap((ground, i) => (ground.movement === movement && forLists[i] === 1 ? [i] : []))
        .sort((a, b) => byName(model.names[a]!, model.names[b]!)),
    })).filter(({ places }) => places.length > 0);
  }, [model, grounds, forLists]);
  return (
    <section
      id="moved"
      className={article.section}
      aria-labelledby="moved-lists-heading"
      data-chart="moved-lists"
    >
      <h2 id="moved-lists-heading" className={article.heading}>
        {t("lists.heading")}
      </h2>
      {groups.map(({ movement, places }) => (
        <MovedGroup
          key={movement}
          movement={movement}
          places={places}
          model={model}
          view={view}
          sent={sent}
        />
      ))}
    </section>
  );
}
