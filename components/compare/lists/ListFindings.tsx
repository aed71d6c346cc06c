"use client";

import { useTranslations } from "next-intl";
import { SetBars } from "@/components/charts/sets/SetBars";
import article from "@/components/page/article.module.css";
import { StatementLink } from "@/components/page/StatementLink";
import { NamedOfDeclared } from "@/components/record/NamedOfDeclared";
import type { RegionalGroup } from "@/lib/domain/state";
import type { CompareFilters } from "@/lib/filters/compareFilters";
import { formatDate } from "@/lib/format/formatDate";
import { LIST_PARTS } from "@/lib/stats/listSets";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { ListSetsView } from "@/lib/view/listSetsView";
import { useCompareActions } from "../CompareActions";
import { ListPartNames } from "./ListPartNames";
import styles from "./listPair.module.css";
import { RemovedNames } from "./RemovedNames";

interface Props {
  readonly model: DashboardModel;
  readonly filters: CompareFilters;
  readonly view: ListSetsView;
}

/** What two lists share in one sentence, how that divides by regional group, and every name. */
export function ListFindings({ model, filters, view }: Props) {
  const t = useTranslations("listPair");
  const groups = useTranslations("groups.name");
  const actions = useCompareActions();
  const { sets, rows } = view;
  const [x, y] = [model.record.statements[view.first]!, model.record.statements[view.second]!];
  const count = (part: (typeof LIST_PARTS)[number]) => sets[part].length;
  const complete = sets.missing.every((missing) => missing?.least === 0);
  const dates = { x: formatDate(x.date, model.language), y: formatDate(y.date, model.language) };
  const row = (region: RegionalGroup | null) => rows.find((one) => one.region === region)!.parts;
  return (
    <>
      <p className={article.lead} data-limited={view.limited || undefined}>
        {t.rich("finding", {
          ...dates,
          both: count("both"),
          onlyFirst: count("onlyFirst"),
          onlySecond: count("onlySecond"),
          limited: view.limited ? "yes" : "no",
          open: complete ? "no" : "yes",
          first: (words) => <StatementLink id={x.id}>{words}</StatementLink>,
          second: (words) => <StatementLink id={y.id}>{words}</StatementLink>,
        })}
      </p>
      <ul className={styles.ground}>
        {[x, y].map((statement) => (
          <li key={statement.id}>
            {formatDate(statement.date, model.language)}: <NamedOfDeclared statement={statement} />
          </li>
        ))}
      </ul>
      {complete ? null : <p className={article.note}>{t("incomplete")}</p>}
      <SetBars
        caption={t("caption", dates)}
        columns={[t("group"), t("short.onlyFirst", dates), t("short.both"), t("short.onlySecond", dates)]}
        sides={[x.side!, y.side!]}
        rows={[
          {
            key: "all",
            label: t("all"),
            onlyFirst: count("onlyFirst"),
            both: count("both"),
            onlySecond: count("onlySecond"),
            muted: false,
          },
          ...rows.map(({ region }) => ({
            key: region ?? "none",
            label:
              region === null ? (
                groups("none")
              ) : (
                <button
                  type="button"
                  className={styles.region}
                  data-region={region}
                  aria-pressed={filters.region.includes(region)}
                  onClick={() => actions.toggle("region", region)}
                >
                  {groups(region)}
                </button>
              ),
            onlyFirst: row(region).onlyFirst.length,
            both: row(region).both.length,
            onlySecond: row(region).onlySecond.length,
            muted: filters.region.length > 0 && (region === null || !filters.region.includes(region)),
          })),
        ]}
      />
      <p className={article.note}>{t("bars", dates)}</p>
      <div className={styles.parts}>
        {LIST_PARTS.map((part) => (
          <ListPartNames key={part} part={part} model={model} filters={filters} view={view} />
        ))}
      </div>
      <RemovedNames model={model} view={view} />
    </>
  );
}
