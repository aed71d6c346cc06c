"use client";

import { memo } from "react";
import { useTranslations } from "next-intl";
import standings from "@/components/charts/standings/standingsList.module.css";
import { MovementSwatch } from "@/components/ui/MovementSwatch";
import { movementProps } from "@/components/ui/movementProps";
import texture from "@/components/ui/texture.module.css";
import type { CountingRule } from "@/lib/domain/filters";
import { movementSlug, type MovementSlug } from "@/lib/filters/movementSlug";
import type { Movement } from "@/lib/stats/movement";

interface Props {
  readonly counts: readonly { readonly movement: Movement; readonly count: number }[];
  readonly chosen: readonly MovementSlug[];
  /** How many states there are in all: the length of the full bar, whatever the filters. */
  readonly total: number;
  readonly rule: CountingRule;
  readonly onToggle: (slug: MovementSlug) => void;
}

/** The legend of the map of movement, which is a chart and a control: each movement a filter of the rest. */
export const MovementList = memo(function MovementList({ counts, chosen, total, rule, onToggle }: Props) {
  const t = useTranslations("moved.movement");
  const of = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <section aria-labelledby="movements-heading" data-chart="movements">
      <h2 id="movements-heading" className={standings.heading}>
        {t("heading")}
      </h2>
      <ul className={standings.list}>
        {counts.map(({ movement, count }) => {
          const slug = movementSlug(movement);
          const pressed = chosen.includes(slug);
          const sign = movementProps(movement);
          return (
            <li key={slug} className={standings.item}>
              <button
                type="button"
                className={standings.standing}
                data-movement-filter={slug}
                data-count={count}
                data-muted={(chosen.length > 0 && !pressed) || undefined}
                aria-pressed={pressed}
                aria-describedby={`movement-${slug}`}
                onClick={() => onToggle(slug)}
              >
                <MovementSwatch movement={movement} />
                <span className={standings.name}>{t(`name.${slug}`)}</span>
                <span className={standings.count}>{t("count", { count, total: of })}</span>
                <span className={standings.track} aria-hidden="true">
                  <span
                    hidden={count === 0}
                    className={`${standings.bar} ${texture.textured}`}
                    {...sign}
                    style={{ ...sign.style, inlineSize: `${(100 * count) / total}%` }}
                  />
                </span>
              </button>
              <p id={`movement-${slug}`} className={standings.meaning}>
                {t(`meaning.${slug}`, { rule })}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
});
