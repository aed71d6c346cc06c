import type { Standing } from "./standing";
import type { Iso3, RegionalGroup, StateGroup } from "./state";
import { TOPICS, type Forum, type IsoDate, type StatementId, type StatementKind } from "./statement";

export const TOPIC_CHOICES = [...TOPICS, "any"] as const;
export const COUNTING_RULES = ["any", "latest", "majority"] as const;
export const LIST_SCOPES = ["all", "complete"] as const;
export const MAP_VIEWS = ["map", "tiles", "seats"] as const;

/** How the balance of the Council is counted: as known that day, or over the whole record. */
export const COUNCIL_LENSES = ["day", "record"] as const;

export type TopicChoice = (typeof TOPIC_CHOICES)[number];
export type CountingRule = (typeof COUNTING_RULES)[number];
export type ListScope = (typeof LIST_SCOPES)[number];
export type MapView = (typeof MAP_VIEWS)[number];
export type CouncilLens = (typeof COUNCIL_LENSES)[number];

/** The one filter state, as the address holds it. An empty list and a null mean "no clause". */
export interface Filters {
  readonly topic: TopicChoice;
  readonly forum: Forum | null;
  readonly kind: readonly StatementKind[];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly region: readonly RegionalGroup[];
  readonly group: readonly StateGroup[];
  readonly standing: readonly Standing[];
  readonly states: readonly Iso3[];
  readonly statement: readonly StatementId[];
  readonly rule: CountingRule;
  readonly lists: ListScope;
  readonly view: MapView;
}

export const DEFAULT_FILTERS: Filters = {
  topic: "xinjiang",
  forum: null,
  kind: [],
  from: null,
  to: null,
  region: [],
  group: [],
  standing: [],
  states: [],
  statement: [],
  rule: "any",
  lists: "all",
  view: "map",
};
