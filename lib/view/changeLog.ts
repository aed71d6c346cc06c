import { group } from "d3-array";
import type { DataChange } from "@/lib/domain/dataChange";
import type { Dataset } from "@/lib/domain/dataset";
import type { Iso3 } from "@/lib/domain/state";
import type { IsoDate } from "@/lib/domain/statement";
import { nameUuid } from "@/lib/format/nameUuid";

/** All that one data version changed in one row. */
export interface ChangedRow {
  /** The same for good, whatever else changes. */
  readonly uuid: string;
  readonly table: string;
  readonly key: string;
  readonly changes: readonly DataChange[];
}

/** A data version with the rows it changed. */
export interface ChangedVersion {
  readonly version: string;
  readonly date: IsoDate;
  readonly rows: readonly ChangedRow[];
}

/** The data versions with what they changed, the newest first; the present one even if it changed nothing. */
export function changeLog({ version, compiledOn, changes }: Dataset): ChangedVersion[] {
  const dates = new Map(changes.map((change) => [change.version, change.date]));
  dates.set(version, compiledOn);
  const byVersion = group(changes, (change) => change.version);
  return [...dates]
    .map(([name, date]) => ({ version: name, date, rows: changedRows(byVersion.get(name) ?? []) }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** The part of a change log that is about one state: its own rows, and the statements it is on. */
export function changeLogOf(dataset: Dataset, iso3: Iso3): ChangedVersion[] {
  const statements = new Set(dataset.entriesByState.get(iso3)?.map(({ statement }) => statement));
  return changeLog(dataset).map(({ rows, ...version }) => ({
    ...version,
    rows: rows.filter(({ table, key }) =>
      table === "statements" ? statements.has(key) : key.split("|").includes(iso3),
    ),
  }));
}

function changedRows(changes: readonly DataChange[]): ChangedRow[] {
  return [...group(changes, ({ table, key }) => `${table}/${key}`)].map(([name, ofRow]) => {
    const { version, table, key } = ofRow[0]!;
    return { uuid: nameUuid(`${version}/${name}`), table, key, changes: ofRow };
  });
}
