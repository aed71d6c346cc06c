"use client";

import { useRef } from "react";
import { useTranslations } from "next-intl";
import { COUNTING_RULES, LIST_SCOPES, TOPIC_CHOICES, type Filters } from "@/lib/domain/filters";
import { FORUMS, STATEMENT_KINDS } from "@/lib/domain/statement";
import { activeClauses } from "@/lib/filters/clauses";
import { useFilterActions } from "./FilterActions";
import { FilterSelect } from "./FilterSelect";
import styles from "./filterBar.module.css";

/**
 * The controls for what the charts themselves do not offer: topic, forum, kind, lists and counting rule.
 * On a narrow page they open as a sheet; without scripts they are a plain form.
 */
export function FilterBar({ filters }: { filters: Filters }) {
  const t = useTranslations("filters");
  const sheet = useRef<HTMLDialogElement>(null);
  return (
    <div className={styles.bar}>
      <form method="get" className={styles.wide} onSubmit={(event) => event.preventDefault()}>
        <Controls filters={filters} idPrefix="wide" />
        <noscript>
          <OtherClauses filters={filters} />
          <button type="submit">{t("apply")}</button>
        </noscript>
      </form>
      <button type="button" className={styles.open} onClick={() => sheet.current?.showModal()}>
        {t("open")}
      </button>
      <dialog ref={sheet} className={styles.sheet} aria-labelledby="filter-sheet-heading">
        <div className={styles.sheetHead}>
          <h2 id="filter-sheet-heading">{t("heading")}</h2>
          <button type="button" onClick={() => sheet.current?.close()}>
            {t("done")}
          </button>
        </div>
        <Controls filters={filters} idPrefix="sheet" />
      </dialog>
    </div>
  );
}

const CONTROLLED: readonly string[] = ["topic", "forum", "lists", "rule"];

/** The clauses the form has no field for, so that sending it without scripts keeps them. */
function OtherClauses({ filters }: { filters: Filters }) {
  const clauses = activeClauses(filters).filter(({ key }) => !CONTROLLED.includes(key));
  const keys = [...new Set(clauses.map(({ key }) => key))];
  return keys.map((name) => (
    <input
      key={name}
      type="hidden"
      name={name}
      value={clauses
        .filter(({ key }) => key === name)
        .map(({ value }) => value)
        .join(",")}
    />
  ));
}

function Controls({ filters, idPrefix }: { filters: Filters; idPrefix: string }) {
  const t = useTranslations("filters");
  const actions = useFilterActions();
  return (
    <div className={styles.controls}>
      <FilterSelect
        id={`${idPrefix}-topic`}
        name="topic"
        label={t("label.topic")}
        value={filters.topic}
        options={TOPIC_CHOICES.map((value) => [value, t(`topic.${value}`)])}
        onChange={(topic) => actions.set({ topic })}
      />
      <FilterSelect
        id={`${idPrefix}-forum`}
        name="forum"
        label={t("label.forum")}
        value={filters.forum ?? ""}
        options={[["", t("forum.both")], ...FORUMS.map((value) => [value, t(`forum.${value}`)] as const)]}
        onChange={(forum) => actions.set({ forum: forum === "" ? null : forum })}
      />
      <fieldset className={styles.kinds}>
        <legend>{t("label.kind")}</legend>
        {STATEMENT_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={filters.kind.includes(kind)}
            onClick={() => actions.toggle("kind", kind)}
          >
            {t(`kind.${kind}`)}
          </button>
        ))}
      </fieldset>
      <FilterSelect
        id={`${idPrefix}-lists`}
        name="lists"
        label={t("label.lists")}
        value={filters.lists}
        options={LIST_SCOPES.map((value) => [value, t(`lists.${value}`)])}
        onChange={(lists) => actions.set({ lists })}
      />
      <FilterSelect
        id={`${idPrefix}-rule`}
        name="rule"
        label={t("label.rule")}
        value={filters.rule}
        options={COUNTING_RULES.map((value) => [value, t(`rule.${value}`)])}
        onChange={(rule) => actions.set({ rule })}
      />
    </div>
  );
}
