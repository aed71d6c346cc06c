"use client";

import { useTranslations } from "next-intl";
import { useFilterActions } from "@/components/filters/FilterActions";
import article from "@/components/page/article.module.css";
import swatch from "@/components/ui/swatch.module.css";
import texture from "@/components/ui/texture.module.css";
import { textureProps } from "@/components/ui/textureProps";
import type { StateView } from "@/lib/view/stateView";
import { spanStandingName } from "@/lib/words/spanStandingName";
import styles from "./state.module.css";

/** The state's standing under the three counting rules side by side; each is a button that puts it in force. */
export function RuleStandings({ view }: { readonly view: StateView }) {
  const t = useTranslations("stateViews.rules");
  const rules = useTranslations("filters.rule");
  const words = useTranslations();
  const actions = useFilterActions();
  const { critical, supportive } = view;
  return (
    <section className={article.section} aria-labelledby="rules-heading" data-chart="rules">
      <h2 id="rules-heading" className={article.heading}>
        {t("heading")}
      </h2>
      <p className={article.note}>{t("guide")}</p>
      <ul className={styles.rules}>
        {view.rules.map(({ rule, standing, hue }) => (
          <li key={rule}>
            <button
              type="button"
              data-rule={rule}
              data-standing={standing}
              aria-pressed={rule === view.filters.rule}
              onClick={() => actions.set({ rule })}
            >
              <span className={styles.rule}>{rules(rule)}</span>
              <span
                className={`${swatch.swatched} ${texture.signed}`}
                {...textureProps(standing, false, hue)}
              >
                {spanStandingName(words, standing, view.selected.length)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className={article.note}>{t("entries", { critical, supportive })}</p>
    </section>
  );
}
