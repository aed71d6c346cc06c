import { csvText } from "@/lib/format/csvText";
import type { StandingsDocument } from "./schemas/standingsSchemas";

const COLUMNS = [
  "iso3",
  "name_en",
  "name_tr",
  "name_ug",
  "un_regional_group",
  "standing",
  "critical_entries",
  "supportive_entries",
  "first_statement",
  "first_date",
  "last_statement",
  "last_date",
  "statements_counted",
  "rule",
  "filters",
  "data_version",
] as const;

/** Standings as a table: a row per state, each with what it was counted from. */
export function standingsCsv({ version, query, rule, statements, standings }: StandingsDocument): string {
  const rows = standings.map((state) => ({
    iso3: state.iso3,
    name_en: state.names.en,
    name_tr: state.names.tr,
    name_ug: state.names.ug,
    un_regional_group: state.region,
    standing: state.standing,
    critical_entries: state.critical,
    supportive_entries: state.supportive,
    first_statement: state.first?.statement,
    first_date: state.first?.date,
    last_statement: state.last?.statement,
    last_date: state.last?.date,
    statements_counted: statements.count,
    rule,
    filters: query,
    data_version: version,
  }));
  return csvText(COLUMNS, rows);
}
