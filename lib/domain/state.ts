import type { IsoDate } from "./statement";

/** The United Nations regional groups, in the order views show them. */
export const REGIONAL_GROUPS = ["African", "Asia-Pacific", "EEG", "GRULAC", "WEOG"] as const;
/** Groups of states beside the regional ones; `hrc` is dated (a member of the Council on the end date). */
export const STATE_GROUPS = ["oic", "bri", "hrc"] as const;
export const LOCALES = ["en", "tr", "ug"] as const;

/** An ISO 3166-1 alpha-3 code of one of the 195; checked once, by the loader. */
export type Iso3 = string;
export type RegionalGroup = (typeof REGIONAL_GROUPS)[number];
export type StateGroup = (typeof STATE_GROUPS)[number];
export type Locale = (typeof LOCALES)[number];

/** China, the state the statements are about. */
export const SUBJECT: Iso3 = "CHN";

export interface State {
  readonly iso3: Iso3;
  readonly iso2: string;
  readonly status: "member" | "observer";
  readonly names: Readonly<Record<Locale, string>>;
  /** Its official name in English, and its name in languages the site is not in, with the language's tag. */
  readonly officialName: string;
  readonly namesElsewhere: readonly { readonly language: string; readonly name: string }[];
  /** Every other name held: official, CLDR, UN and in other languages. Used by search only. */
  readonly otherNames: readonly string[];
  readonly memberSince: IsoDate | null;
  /** Null for the Holy See, which is in no voting group. */
  readonly region: RegionalGroup | null;
  readonly regionNote: string | null;
  readonly oic: { readonly member: boolean; readonly since: string | null; readonly note: string | null };
  readonly bri: {
    readonly member: boolean;
    readonly status: string;
    readonly since: string | null;
    readonly exit: string | null;
    readonly note: string | null;
  };
  /** Degrees; inside the state in every case. */
  readonly latitude: number;
  readonly longitude: number;
  readonly needsMarker: boolean;
}

export interface CouncilTerm {
  readonly state: Iso3;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly suspendedFrom: IsoDate | null;
  readonly suspendedTo: IsoDate | null;
  readonly byElection: boolean;
  readonly note: string | null;
  readonly sources: string;
}
