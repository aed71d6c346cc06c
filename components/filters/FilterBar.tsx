"use client";

import { memo, useRef } from "react";
import { useTranslations } from "next-intl";
import {
  COUNTING_RULES,
  DEFAULT_FILTERS,
  LIST_SCOPES,
  TOPIC_CHOICES,
  type Filters,
} from "@/lib/domain/filters";
import { FORUMS, STATEMENT_KINDS } from "@/lib/domain/statement";
import { activeClauses } from "@/lib/filters/clauses";
import { useFilterActions } from "./FilterActions";
import { FilterSelect } from "./FilterSelect";
import { HiddenClauses } from "./HiddenClauses";
import { PLAIN_FIELDS, PlainFields } from "./PlainFields";
import button from "@/components/ui/button.module.css";
import styles from "./filterBar.module.css";

/** The keys the form has a field for. */
const CONTROLLED: readonly string[] = ["topic", "forum", "lists", "rule"];

interface Props {
  readonly filters: Filters;
  /** The clauses in force, where the page has more of them than the filters. */
  readonly clauses?: readonly { readonly key: string; readonly value: string }[];
  /** Whether the page's charts filter too: without scripts they do not, and the form has fields in their place. */
  readonly besideCharts?: boolean;
}

/**
 * The controls for what the charts themselves do not offer: topic, forum, kind, lists and counting rule.
 * On a narrow page they open as a sheet; without scripts they are a plain form.
 */
export function FilterBar({ filters, clauses = activeClauses(filters), besideCharts = false }: Props) {
  const t = useTranslations("filters");
  const sheet = useRef<HTMLDialogElement>(null);
  const { topic, forum, kind, lists, rule } = filters;
  return (
    <div className={styles.bar} data-screen-only>
      <form method="get" className={styles.wide} onSubmit={(event) => event.preventDefault()}>
        <Controls {...{ topic, forum, kind, lists, rule }} idPrefix="wide" />
        <noscript>
          {besideCharts ? <PlainFields filters={filters} /> : null}
          <HiddenClauses
            clauses={[...clauses, ...viewOf(filters)]}
            except={besideCharts ? [...CONTROLLED, ...PLAIN_FIELDS] : CONTROLLED}
          />
          <button type="submit" className={button.outlined}>
            {t("apply")}
          </button>
        </noscript>
      </form>
      <button
        type="button"
        className={`${styles.open} ${button.outlined}`}
        onClick={() => sheet.current?.showModal()}
      >
        {t("open")}
      </button>
      <dialog ref={sheet} className={styles.sheet} aria-labelledby="filter-sheet-heading">
        <div className={styles.sheetHead}>
          <h2 id="filter-sheet-heading">{t("heading")}</h2>
          <button type="button" className={button.outlined} onClick={() => sheet.current?.close()}>
            {t("done")}
          </button>
        </div>
        <Controls {...{ topic, forum, kind, lists, rule }} idPrefix="sheet" />
      </dialog>
    </div>
  );
}

/** The view is no clause, as it leaves nothing out; yet the form must keep it. */
function viewOf({ view }: Filters) {
  return view === DEFAULT_FILTERS.view ? [] : [{ key: "view", value: view }];
}

interface ControlsProps extends Pick<Filters, "topic" | "forum" | "kind" | "lists" | "rule"> {
  readonly idPrefix: string;
}

/** The fields themselves, on the page and in the sheet; a filter made in a chart leaves them alone. */
const Controls = memo(function Controls({ topic, forum, kind, lists, rule, idPrefix }: ControlsProps) {
  const t = useTranslations("filters");
  const actions = useFilterActions();
  return (
    <div className={styles.controls}>
      <FilterSelect
        id={`${idPrefix}-topic`}
        name="topic"
        label={t("label.topic")}
        value={topic}
        options={TOPIC_CHOICES.map((value) => [value, t(`topic.${value}`)])}
        onChange={(value) => actions.set({ topic: value })}
      />
      <FilterSelect
        id={`${idPrefix}-forum`}
        name="forum"
        label={t("label.forum")}
        value={forum ?? ""}
        options={[["", t("forum.both")], ...FORUMS.map((value) => [value, t(`forum.${value}`)] as const)]}
        onChange={(value) => actions.set({ forum: value === "" ? null : value })}
      />
      <fieldset className={styles.kinds} data-needs-script>
        <legend>{t("label.kind")}</legend>
        {STATEMENT_KINDS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={kind.includes(name)}
            onClick={() => actions.toggle("kind", name)}
          >
            {t(`kind.${name}`)}
          </button>
        ))}
      </fieldset>
      <FilterSelect
        id={`${idPrefix}-lists`}
        name="lists"
        label={t("label.lists")}
        value={lists}
        options={LIST_SCOPES.map((value) => [value, t(`lists.${value}`)])}
        onChange={(value) => actions.set({ lists: value })}
      />
      <FilterSelect
        id={`${idPrefix}-rule`}
        name="rule"
        label={t("label.rule")}
        value={rule}
        options={COUNTING_RULES.map((value) => [value, t(`rule.${value}`)])}
        onChange={(value) => actions.set({ rule: value })}
      />
    </div>
  );
});
