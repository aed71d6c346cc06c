"use client";

import { useTranslations } from "next-intl";
import { useFilterActions } from "@/components/filters/FilterActions";
import texture from "@/components/ui/texture.module.css";
import { textureProps } from "@/components/ui/textureProps";
import type { Side } from "@/lib/domain/statement";
import type { GroupBar } from "@/lib/view/groupBars";
import { oneSide } from "@/lib/view/oneSide";
import styles from "./groupBars.module.css";

/** The least share of the longest bar that has room for its number. */
const LEAST = 0.035;

interface Props {
  readonly bar: GroupBar;
  readonly longest: number;
  /** The sides left by the states that withdrew. */
  readonly left: readonly Side[];
}

/** One group's bar: its members by standing on an axis that never changes, a button that filters by the group. */
export function GroupBarRow({ bar, longest, left }: Props) {
  const t = useTranslations("groups");
  const names = useTranslations("standings.name");
  const actions = useFilterActions();
  const label = t(`name.${bar.group}`);
  const described = bar.stack
    .filter(({ count }) => count > 0)
    .map(({ standing, count }) => t("part", { name: names(standing), count }))
    .join(", ");
  return (
    <li>
      <button
        type="button"
        className={styles.bar}
        data-group-name={bar.group}
        {...(bar.clause === "region" ? { "data-region": bar.group } : { "data-group": bar.group })}
        data-in-view={bar.inView}
        data-size={bar.size}
        data-muted={bar.muted || undefined}
        aria-pressed={bar.chosen}
        aria-label={t("label", { name: label, inView: bar.inView, size: bar.size, parts: described })}
        onClick={() => actions.toggle(bar.clause, bar.group)}
      >
        <span className={styles.name}>{label}</span>
        <span className={styles.count}>{t("count", { inView: bar.inView, size: bar.size })}</span>
        <span className={styles.stack} style={{ inlineSize: `${(100 * bar.size) / longest}%` }}>
          {bar.stack.map(({ standing, count, muted }) => {
            if (count === 0) return null;
            const hue = standing === "withdrew" ? oneSide(left) : undefined;
            const sign = textureProps(standing, muted || bar.muted, hue);
            return (
              <span
                key={standing}
                className={`${styles.part} ${texture.textured}`}
                data-standing-part={standing}
                data-count={count}
                data-muted={muted || undefined}
                data-slim={count / longest < 3 * LEAST || undefined}
                {...sign}
                style={{ ...sign.style, inlineSize: `${(100 * count) / bar.size}%` }}
              >
                {count / longest >= LEAST && <span className={styles.value}>{count}</span>}
              </span>
            );
          })}
        </span>
      </button>
    </li>
  );
}
