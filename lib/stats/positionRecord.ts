import { STANCES, type Stance } from "@/lib/domain/stance";
import type { Iso3, RegionalGroup } from "@/lib/domain/state";
import type {
  Forum,
  IsoDate,
  LaterNumber,
  Side,
  StatementId,
  StatementKind,
  Topic,
} from "@/lib/domain/statement";

/** One character per stance, so that a statement's whole list is one string of 195 characters. */
export const STANCE_CODES: Readonly<Record<Stance, string>> = {
  sign: "s",
  joined_later: "j",
  withdrew: "w",
  yes: "y",
  no: "n",
  abstain: "a",
  disputed: "d",
  declined: "x",
};

export const STANCE_OF_CODE: ReadonlyMap<string, Stance> = new Map(
  STANCES.map((stance) => [STANCE_CODES[stance], stance]),
);

export const NO_ENTRY = ".";

export interface RecordState {
  readonly iso3: Iso3;
  readonly region: RegionalGroup | null;
  readonly oic: boolean;
  readonly bri: boolean;
  /** Null for an observer, which may join any joint statement. */
  readonly memberSince: IsoDate | null;
  /** Days of Council membership, first and last day included, suspensions cut out. */
  readonly council: readonly (readonly [IsoDate, IsoDate])[];
}

export interface RecordStatement {
  readonly id: StatementId;
  readonly date: IsoDate;
  readonly forum: Forum;
  readonly session: number;
  readonly kind: StatementKind;
  readonly topics: readonly Topic[];
  readonly side: Side | null;
  readonly lead: Iso3 | null;
  readonly declared: number | null;
  /** What was declared after that, where it is more; null elsewhere. */
  readonly declaredLater: LaterNumber | null;
  readonly named: number;
  readonly complete: boolean;
  /** False for a statement known only second-hand: shown in the record, never counted. */
  readonly counted: boolean;
  /** The days of later joinings and withdrawals, where a source gives one, by state. */
  readonly changed: Readonly<Record<Iso3, IsoDate>>;
}

/** What standings are computed from: plain JSON, small enough to travel to the browser. */
export interface PositionRecord {
  readonly states: readonly RecordState[];
  /** By date, then id. */
  readonly statements: readonly RecordStatement[];
  /** Per statement one character per state, in the order of `states` (see STANCE_CODES). */
  readonly stances: readonly string[];
}
