import { useTranslations } from "next-intl";
import { StateLink } from "@/components/page/StateLink";
import { formatDate } from "@/lib/format/formatDate";
import { actOn } from "@/lib/stats/actOn";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { ListSetsView } from "@/lib/view/listSetsView";
import styles from "./listPair.module.css";

const REMOVED = ["withdrew", "declined", "disputed"] as const;

/** Names that were on one of the lists, or are said to have been, and do not stand there. */
export function RemovedNames({
  model,
  view,
}: {
  readonly model: DashboardModel;
  readonly view: ListSetsView;
}) {
  const t = useTranslations("listPair");
  const words = useTranslations("record.stance");
  const { record, names, language } = model;
  if (view.sets.removed.length === 0) return null;
  const cases = view.sets.removed.flatMap((state) =>
    [view.first, view.second].flatMap((s) => {
      const act = actOn(record, s, state);
      const removed = REMOVED.find((name) => name === act);
      return removed === undefined ? [] : [{ state, date: record.statements[s]!.date, act: removed }];
    }),
  );
  return (
    <div data-removed={cases.length}>
      <h3 className={styles.partHeading}>{t("removed", { count: cases.length })}</h3>
      <ul className={styles.removed}>
        {cases.map(({ state, date, act }) => (
          <li key={`${state} ${date}`}>
            {t.rich("removedName", {
              act: words(act),
              date: formatDate(date, language),
              name: () => <StateLink iso3={record.states[state]!.iso3}>{names[state]}</StateLink>,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
