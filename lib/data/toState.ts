import type { State } from "@/lib/domain/state";
import type { StateRow } from "./schemas/stateRow";

/** Turns a line of states.csv into a state; `aliases` are its search names of state_aliases.csv. */
export function toState(row: StateRow, aliases: readonly string[]): State {
  const names = { en: row.name_en, tr: row.name_tr, ug: row.name_ug };
  return {
    iso3: row.iso3,
    iso2: row.iso2,
    status: row.status,
    names,
    officialName: row.name_official,
    namesElsewhere: [
      { language: "ar", name: row.name_ar },
      { language: "zh", name: row.name_zh },
      { language: "fr", name: row.name_fr },
      { language: "ru", name: row.name_un_ru },
      { language: "es", name: row.name_es },
    ],
    otherNames: otherNames(row, aliases, Object.values(names)),
    memberSince: row.un_member_since,
    region: row.un_regional_group === "none" ? null : row.un_regional_group,
    regionNote: row.un_regional_group_note,
    oic: { member: row.oic_member, since: row.oic_since, note: row.oic_note },
    bri: {
      member: row.bri_member,
      status: row.bri_status,
      since: row.bri_since,
      exit: row.bri_exit,
      note: row.bri_note,
    },
    latitude: row.lat,
    longitude: row.lon,
    needsMarker: row.needs_marker,
  };
}

function otherNames(row: StateRow, aliases: readonly string[], shown: readonly string[]): string[] {
  const held = [
    row.name_official,
    row.name_en_cldr,
    row.name_zh,
    row.name_ar,
    row.name_fr,
    row.name_es,
    row.name_un_zh,
    row.name_un_ar,
    row.name_un_fr,
    row.name_un_es,
    row.name_un_ru,
    ...aliases,
  ];
  return [...new Set(held)].filter((name) => !shown.includes(name));
}
