"use client";

import { Fragment, useState, type PointerEvent, type ReactNode } from "react";
import { useTranslations } from "next-intl";
import { emphasisStore } from "@/components/charts/shared/emphasisStore";
import { StateLink } from "@/components/page/StateLink";
import { REGIONAL_GROUPS, STATE_GROUPS, type Iso3, type StateGroup } from "@/lib/domain/state";
import type { Side } from "@/lib/domain/statement";
import type { GroupBar } from "@/lib/view/groupBars";
import { GroupBarRow } from "./GroupBarRow";
import styles from "./groupBars.module.css";

const DIMENSIONS = ["region", ...STATE_GROUPS] as const;

interface Props {
  readonly bars: readonly GroupBar[];
  /** The sides left by the states that withdrew. */
  readonly left: readonly Side[];
  /** Names of the states in no regional group, so that the bars visibly add up. */
  readonly ungrouped: readonly { readonly iso3: Iso3; readonly name: string }[];
  /** What the page offers beside the heading. */
  readonly tools?: ReactNode;
}

/** Stacked bars of standings: the five regional groups, or the OIC, the Belt and Road or the Council. */
export function GroupBars({ bars, left, ungrouped, tools }: Props) {
  const t = useTranslations("groups");
  const asked = bars.find((bar) => bar.clause === "group" && bar.chosen)?.group as StateGroup | undefined;
  const [picked, pick] = useState<(typeof DIMENSIONS)[number]>(asked ?? "region");
  const shown = bars.filter((bar) => (picked === "region" ? bar.clause === "region" : bar.group === picked));
  const longest = Math.max(...shown.map((bar) => bar.size));
  return (
    <section className={styles.groups} aria-labelledby="groups-heading" data-chart="groups">
      <div className={styles.head}>
        <h2 id="groups-heading">{t("heading")}</h2>
        <div role="group" aria-label={t("choose")} className={styles.choice}>
          {DIMENSIONS.map((dimension) => (
            <button
              key={dimension}
              type="button"
              aria-pressed={picked === dimension}
              data-dimension={dimension}
              onClick={() => pick(dimension)}
            >
              {t(`dimension.${dimension}`)}
            </button>
          ))}
        </div>
        {tools}
      </div>
      <ul className={styles.bars} onPointerOver={emphasise} onPointerLeave={() => emphasisStore.set(null)}>
        {shown.map((bar) => (
          <GroupBarRow key={bar.group} bar={bar} longest={longest} left={left} />
        ))}
      </ul>
      <p className={styles.note}>
        {picked === "region"
          ? t.rich("ungrouped", {
              names: () =>
                ungrouped.map(({ iso3, name }, i) => (
                  <Fragment key={iso3}>
                    {i > 0 && ", "}
                    <StateLink iso3={iso3}>{name}</StateLink>
                  </Fragment>
                )),
            })
          : t(`note.${picked}`)}
      </p>
    </section>
  );
}

function emphasise(event: PointerEvent): void {
  const row = (event.target as Element).closest<HTMLElement>("[data-group-name]");
  const group = [...REGIONAL_GROUPS, ...STATE_GROUPS].find((name) => name === row?.dataset.groupName);
  emphasisStore.set(group === undefined ? null : { kind: "group", group });
}
