import type { Dataset } from "@/lib/domain/dataset";
import type { Iso3 } from "@/lib/domain/state";
import type { Forum, IsoDate } from "@/lib/domain/statement";
import type { RecordStatement } from "@/lib/stats/positionRecord";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";
import { factValue } from "./factValue";
import { xinjiangEntries } from "./questionGround";

/** A member of the Organisation of Islamic Cooperation with an entry on the critical side. */
export interface OicCritic {
  readonly iso3: Iso3;
  /** Whether the report names it. */
  readonly claimed: boolean;
  /** Oldest first. */
  readonly entries: readonly { readonly statement: RecordStatement }[];
  /** Where the report names it and every entry lies in one forum: that forum. */
  readonly onlyForum: Forum | null;
}

const CLAIM = "aspi-oic-critics";

/** The report's two critics among the Organisation's members beside all that this record holds, by first entry. */
export function oicEntries(dataset: Dataset): {
  readonly writtenOn: IsoDate;
  readonly members: readonly OicCritic[];
} {
  const fact = dataset.factById.get(CLAIM);
  const value = fact === undefined ? null : factValue(fact);
  const writtenOn = fact?.sources[0]?.date;
  if (value?.form !== "states" || !writtenOn) throw new Error(`internal: ${CLAIM} names no states or no day`);
  const record = toPositionRecord(dataset);
  const members = record.states.flatMap(({ iso3, oic }, i): OicCritic[] => {
    const entries = oic ? xinjiangEntries(record, i).filter(({ side }) => side === "critical") : [];
    const claimed = value.states.includes(iso3);
    const forums = new Set(entries.map(({ statement }) => statement.forum));
    const onlyForum = claimed && forums.size === 1 ? [...forums][0]! : null;
    return entries.length === 0 && !claimed ? [] : [{ iso3, claimed, entries, onlyForum }];
  });
  const first = ({ entries }: OicCritic) => entries[0]?.statement.date ?? "";
  return { writtenOn, members: members.sort((a, b) => (first(a) < first(b) ? -1 : 1)) };
}
