import type { DataChange } from "./dataChange";
import type { Followed } from "./datedEvent";
import type { Fact, FactId } from "./fact";
import type { LanguageTerritory } from "./language";
import type { CouncilTerm, Iso3, State } from "./state";
import type { Entry, Source, SourceId, Sponsor, Statement, StatementId } from "./statement";

/** All the tables of one data version, checked against each other, with their indexes. */
export interface Dataset {
  /** The data version, for example `2026.1`. */
  readonly version: string;
  /** The day this version was compiled. */
  readonly compiledOn: string;
  /** By date, then id. */
  readonly statements: readonly Statement[];
  /** By ISO 3166-1 alpha-3 code. */
  readonly states: readonly State[];
  readonly entries: readonly Entry[];
  readonly sponsors: readonly Sponsor[];
  readonly sources: readonly Source[];
  readonly councilTerms: readonly CouncilTerm[];
  readonly facts: readonly Fact[];
  readonly followed: readonly Followed[];
  readonly languageTerritories: readonly LanguageTerritory[];
  /** By day of the version, then as written. */
  readonly changes: readonly DataChange[];
  readonly statementById: ReadonlyMap<StatementId, Statement>;
  readonly stateByIso3: ReadonlyMap<Iso3, State>;
  readonly factById: ReadonlyMap<FactId, Fact>;
  readonly sourceById: ReadonlyMap<SourceId, Source>;
  readonly entriesByStatement: ReadonlyMap<StatementId, readonly Entry[]>;
  readonly entriesByState: ReadonlyMap<Iso3, readonly Entry[]>;
  readonly termsByState: ReadonlyMap<Iso3, readonly CouncilTerm[]>;
}
