import { useTranslations } from "next-intl";
import type { Filters } from "@/lib/domain/filters";
import { STANDINGS } from "@/lib/domain/standing";
import { REGIONAL_GROUPS, STATE_GROUPS } from "@/lib/domain/state";
import { STATEMENT_KINDS } from "@/lib/domain/statement";
import styles from "./filterBar.module.css";

/** The clauses chosen from a list: their values, and where the words for these are. */
const LISTS = [
  { name: "kind", values: STATEMENT_KINDS, words: "filters.kind" },
  { name: "region", values: REGIONAL_GROUPS, words: "groups.name" },
  { name: "group", values: STATE_GROUPS, words: "groups.name" },
  { name: "standing", values: STANDINGS, words: "standings.name" },
] as const;

/** The keys that have a field here. */
export const PLAIN_FIELDS = ["from", "to", ...LISTS.map(({ name }) => name)] as const;

/** Fields for what the charts filter: readers without scripts choose one value of each clause, and the days. */
export function PlainFields({ filters }: { filters: Pick<Filters, (typeof PLAIN_FIELDS)[number]> }) {
  const t = useTranslations();
  return (
    <div className={styles.controls}>
      {LISTS.map(({ name, values, words }) => (
        <PlainSelect
          key={name}
          name={name}
          label={t(`filters.label.${name}`)}
          values={values}
          chosen={filters[name]}
          textOf={(value) => t(`${words}.${value}`)}
        />
      ))}
      {(["from", "to"] as const).map((end) => (
        <div key={end} className={styles.select}>
          <label htmlFor={`plain-${end}`}>{t(`timeline.range.${end}`)}</label>
          <input id={`plain-${end}`} type="date" name={end} defaultValue={filters[end] ?? ""} />
        </div>
      ))}
    </div>
  );
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly values: readonly string[];
  readonly chosen: readonly string[];
  readonly textOf: (value: string) => string;
}

/** One value or all; several that are in force already stay as one more choice. */
function PlainSelect({ name, label, values, chosen, textOf }: SelectProps) {
  const t = useTranslations("filters");
  return (
    <div className={styles.select}>
      <label htmlFor={`plain-${name}`}>{label}</label>
      <select id={`plain-${name}`} name={name} defaultValue={chosen.join(",")}>
        <option value="">{t("all")}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {textOf(value)}
          </option>
        ))}
        {chosen.length > 1 ? <option value={chosen.join(",")}>{chosen.map(textOf).join(", ")}</option> : null}
      </select>
    </div>
  );
}
