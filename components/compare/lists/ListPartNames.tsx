"use client";

import { useTranslations } from "next-intl";
import { StateLink } from "@/components/page/StateLink";
import button from "@/components/ui/button.module.css";
import { REGIONAL_GROUPS } from "@/lib/domain/state";
import type { CompareFilters } from "@/lib/filters/compareFilters";
import { formatDate } from "@/lib/format/formatDate";
import type { ListPart } from "@/lib/stats/listSets";
import type { MissingNames } from "@/lib/stats/missingNames";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { ListSetsView } from "@/lib/view/listSetsView";
import { useCompareActions } from "../CompareActions";
import styles from "./listPair.module.css";

interface Props {
  readonly part: ListPart;
  readonly model: DashboardModel;
  readonly filters: CompareFilters;
  readonly view: ListSetsView;
}

const NONE: MissingNames = { least: 0, most: 0, open: false };

/** The names of one part by regional group, with what a list not known in full leaves open. */
export function ListPartNames({ part, model, filters, view }: Props) {
  const t = useTranslations("listPair");
  const groups = useTranslations("groups.name");
  const actions = useCompareActions();
  const { record, names, language } = model;
  const members = view.sets[part];
  const [x, y] = [view.first, view.second].map((s) => formatDate(record.statements[s]!.date, language));
  // Who is on one list alone is only known where the other is known in full.
  const missing = part === "both" ? NONE : view.sets.missing[part === "onlyFirst" ? 1 : 0];
  const date = part === "onlyFirst" ? y! : x!;
  const pressed = view.chosen === part;
  return (
    <div data-list-part={part} data-count={members.length}>
      <h3 className={styles.partHeading}>
        {t(`part.${part}`, {
          x: x!,
          y: y!,
          count: members.length,
          open: missing?.least === 0 ? "no" : "yes",
        })}
      </h3>
      {missing?.least === 0 ? null : (
        <p className={styles.open} data-missing={missing?.least ?? "unknown"}>
          {missing === null
            ? t("missingUnknown", { date })
            : t("missing", { date, count: missing.least, open: missing.open ? "yes" : "no" })}
        </p>
      )}
      {members.length === 0 ? null : (
        <button
          type="button"
          className={button.outlined}
          data-choose-part={part}
          aria-pressed={pressed}
          onClick={() => actions.set({ states: pressed ? [] : members.map((i) => record.states[i]!.iso3) })}
        >
          {t(pressed ? "release" : "choose", { count: members.length })}
        </button>
      )}
      <dl className={styles.names}>
        {[...REGIONAL_GROUPS, null].map((region) => {
          const inside = view.rows
            .find((row) => row.region === region)
            ?.parts[part].filter((i) => members.includes(i));
          if (inside === undefined || inside.length === 0) return null;
          return (
            <div key={region ?? "none"}>
              <dt>{t("inGroup", { group: groups(region ?? "none"), count: inside.length })}</dt>
              <dd>
                <ul>
                  {inside.map((i) => {
                    const { iso3 } = record.states[i]!;
                    return (
                      <li
                        key={iso3}
                        data-name={iso3}
                        data-chosen={filters.states.includes(iso3) || undefined}
                      >
                        <StateLink iso3={iso3}>{names[i]}</StateLink>
                      </li>
                    );
                  })}
                </ul>
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
