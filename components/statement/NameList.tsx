"use client";

import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { actOn } from "@/lib/stats/actOn";
import { namedInView } from "@/lib/view/namedInView";
import type { ListedGroup, NamedList } from "@/lib/view/namedList";
import { notNamedWords } from "@/lib/words/notNamedWords";
import { ListedName } from "./ListedName";
import { SourceNumbers } from "./SourceNumbers";
import styles from "./nameList.module.css";

interface Props {
  /** The model of this statement alone. */
  readonly model: DashboardModel;
  readonly list: NamedList;
  readonly inView: Uint8Array;
}

/** Every name on record by regional group, with what else is known of it; and who is not named, and what that means. */
export function NameList({ model, list, inView }: Props) {
  const t = useTranslations("statementViews");
  const words = useTranslations();
  const { kind, counted } = model.record.statements[0]!;
  // What others report of a statement says nothing about the groups they leave out.
  const shownGroups = counted ? list.groups : list.groups.filter(({ states }) => states.length > 0);
  const vote = kind === "recorded_vote";
  return (
    <section className={article.section} aria-labelledby="names-heading" data-chart="names">
      <h2 id="names-heading" className={article.heading}>
        {t(vote ? "voters" : "names")}
      </h2>
      <p className={article.note}>
        {list.groups.some(({ states }) => states.some(({ sources }) => sources !== null))
          ? t("usualSources")
          : t("allSources")}{" "}
        <SourceNumbers numbers={list.usualSources} />
      </p>
      <div className={styles.groups}>
        {shownGroups.map((group) => (
          <Group key={group.region ?? "none"} model={model} group={group} inView={inView} />
        ))}
      </div>
      {vote ? null : (
        <p className={article.text} data-not-named>
          {notNamedWords(words, model.record, 0, model.language)}
        </p>
      )}
    </section>
  );
}

function Group({ model, group, inView }: { model: DashboardModel; group: ListedGroup; inView: Uint8Array }) {
  const t = useTranslations("statementViews");
  const names = useTranslations("groups.name");
  const { record, language } = model;
  const { kind, complete, counted } = record.statements[0]!;
  const members = Uint8Array.from(record.states, ({ region }) => Number(region === group.region));
  const all = new Uint8Array(members.length).fill(1);
  const named = namedInView(record, all, members);
  const size = members.reduce((sum, bit) => sum + bit, 0);
  const shown = namedInView(record, inView, members);
  const absent = record.states.filter(
    ({ region }, i) => region === group.region && ["silent", "unpublished"].includes(actOn(record, 0, i)),
  ).length;
  const id = `names-${group.region ?? "none"}`;
  return (
    <section
      aria-labelledby={id}
      className={styles.row}
      data-listed-group={group.region ?? "none"}
      data-named={named}
    >
      <div>
        <h3 id={id} className={styles.group}>
          {names(group.region ?? "none")}
        </h3>
        <p className={styles.count}>
          {t("groupCount", {
            shown,
            named,
            size,
            filtered: shown === named ? "no" : "yes",
            vote: kind === "recorded_vote" ? "yes" : "no",
          })}
        </p>
        {absent > 0 && counted ? (
          <p className={styles.count}>{t(complete ? "groupSilent" : "groupUnknown", { count: absent })}</p>
        ) : null}
      </div>
      <ul className={styles.names}>
        {group.states.map((state) => (
          <ListedName key={state.iso3} state={state} language={language} />
        ))}
      </ul>
    </section>
  );
}
