"use client";

import { useMemo } from "react";
import { useTranslations } from "next-intl";
import { StateStrip } from "@/components/charts/stateStrip/StateStrip";
import { StripKey } from "@/components/charts/stateStrip/StripKey";
import { useFilterActions } from "@/components/filters/FilterActions";
import article from "@/components/page/article.module.css";
import { whatOf } from "@/lib/domain/whatOf";
import { formatDate } from "@/lib/format/formatDate";
import { actWords } from "@/lib/words/actWords";
import type { StateView } from "@/lib/view/stateView";

interface Props {
  readonly view: StateView;
  readonly language: string;
}

/** The strip as one of the linked charts: it shows what is in view and makes the clause of statements. */
export function StripPanel({ view, language }: Props) {
  const t = useTranslations("stateViews");
  const words = useTranslations();
  const actions = useFilterActions();
  const { acts, selected } = view;
  const inView = useMemo(() => {
    const bits = new Uint8Array(acts.length);
    for (const place of selected) bits[place] = 1;
    return bits;
  }, [acts, selected]);
  const labels = acts.map((stateAct) => {
    const { place, statement } = stateAct;
    const { date, forum, session, named, declared, counted } = statement;
    return t("strip.label", {
      date: formatDate(date, language),
      what: t("what", { what: whatOf(statement), forum, session }),
      act: actWords(words, stateAct),
      ratio: declared === null ? t("strip.ratioUnknown", { named }) : t("strip.ratio", { named, declared }),
      counted: counted ? "yes" : "no",
      inView: inView[place] === 1 || !counted ? "yes" : "no",
    });
  });
  return (
    <section className={article.section} aria-labelledby="strip-heading" data-chart="strip">
      <h2 id="strip-heading" className={article.heading}>
        {t("strip.heading")}
      </h2>
      <p className={article.note}>{t("strip.guide")}</p>
      <StateStrip
        acts={acts}
        labels={labels}
        inView={inView}
        chosen={view.filters.statement}
        label={t("strip.marks")}
        invitation={t("strip.invitation")}
        onToggle={(id) => actions.toggle("statement", id)}
      />
      <StripKey
        acts={acts}
        label={t("strip.key")}
        nameOf={(act, side) =>
          act === "uncounted"
            ? t("strip.uncounted")
            : t("strip.keyOf", { act: t(`act.${act}`), side: side ?? "none" })
        }
      />
    </section>
  );
}
