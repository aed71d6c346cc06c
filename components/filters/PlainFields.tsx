import { useTranslations } from "next-intl";
import type { Filters } from "@/lib/domain/filters";
import { STANDINGS } from "@/lib/domain/standing";
import { REGIONAL_GROUPS, STATE_GROUPS } from "@/lib/domain/state";
import { STATEMENT_KINDS } from "@/lib/domain/statement";
import styles from "./filterBar.module.css";

/** The keys that have a field here. */
export const PLAIN_FIELDS = ["kind", "from", "to", "region", "group", "standing"] as const;

/** Fields for what the charts filter: readers without scripts choose one value of each clause, and the days. */
export function PlainFields({ filters }: { filters: Pick<Filters, (typeof PLAIN_FIELDS)[number]> }) {
  const t = useTranslations();
  return (
    <div className={styles.controls}>
      <PlainSelect
        name="kind"
        label={t("filters.label.kind")}
        values={STATEMENT_KINDS}
        chosen={filters.kind}
        textOf={(kind) => t(`filters.kind.${kind}`)}
      />
      <PlainSelect
        name="region"
        label={t("filters.label.region")}
        values={REGIONAL_GROUPS}
        chosen={filters.region}
        textOf={(region) => t(`groups.name.${region}`)}
      />
      <PlainSelect
        name="group"
        label={t("filters.label.group")}
        values={STATE_GROUPS}
        chosen={filters.group}
        textOf={(group) => t(`groups.name.${group}`)}
      />
      <PlainSelect
        name="standing"
        label={t("filters.label.standing")}
        values={STANDINGS}
        chosen={filters.standing}
        textOf={(standing) => t(`standings.name.${standing}`)}
      />
      {(["from", "to"] as const).map((end) => (
        <div key={end} className={styles.select}>
          <label htmlFor={`plain-${end}`}>{t(`timeline.range.${end}`)}</label>
          <input id={`plain-${end}`} type="date" name={end} defaultValue={filters[end] ?? ""} />
        </div>
      ))}
    </div>
  );
}

interface SelectProps<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly values: readonly T[];
  readonly chosen: readonly T[];
  readonly textOf: (value: T) => string;
}

/** One value or all; several that are in force already stay as one more choice. */
function PlainSelect<T extends string>({ name, label, values, chosen, textOf }: SelectProps<T>) {
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
