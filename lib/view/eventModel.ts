import { eventAxis, type EventAxis } from "@/lib/chart/eventAxis";
import type { Dataset } from "@/lib/domain/dataset";
import type { DatedEvent, EventId, Followed } from "@/lib/domain/datedEvent";
import type { Fact } from "@/lib/domain/fact";
import type { Iso3, Locale } from "@/lib/domain/state";
import type { IsoDate, Statement } from "@/lib/domain/statement";
import { catalogueOf } from "@/lib/i18n/catalogue";
import type { RecordStatement } from "@/lib/stats/positionRecord";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";
import { eventList } from "./eventList";
import { DISPUTED_DATES, MORE_ABOUT } from "./eventRules";
import { factReceipt, type FactReceipt } from "./factReceipt";
import { factValue, type FactValue } from "./factValue";

/** What the page says of a statement: enough for its mark and its receipt, the rest stands on its own page. */
export interface EventStatement extends RecordStatement, Pick<Statement, "title" | "symbol" | "tally"> {
  readonly leadName: string | null;
  /** How many public pages it rests on. */
  readonly sources: number;
}

/** A fact with what it counts; null where its value is only the event's date, or there is none. */
export interface EventFact extends FactReceipt {
  /** Where it is a list of states, they are named. */
  readonly value: FactValue | null;
}

/** An event with all its receipt holds. */
export interface EventItem extends DatedEvent {
  readonly statement: EventStatement | null;
  /** The fact itself first, then facts that say more about it; a statement has only the latter. */
  readonly facts: readonly EventFact[];
  /** What the sources say where they differ on the day. */
  readonly dispute: string | null;
}

/** What the server hands the page of events. */
export interface EventModel {
  readonly locale: Locale;
  readonly language: string;
  readonly axis: EventAxis;
  /** By first day, then id. */
  readonly events: readonly EventItem[];
  readonly followed: readonly Followed[];
  /** Version of the data, and the day they were compiled. */
  readonly version: string;
  readonly compiledOn: IsoDate;
}

const models = new WeakMap<Dataset, Map<Locale, EventModel>>();

/** The events of one language, whatever the filters; made once per dataset and language. */
export function eventModel(dataset: Dataset, locale: Locale): EventModel {
  const known = models.get(dataset) ?? new Map<Locale, EventModel>();
  models.set(dataset, known);
  const model = known.get(locale) ?? makeModel(dataset, locale);
  known.set(locale, model);
  return model;
}

function makeModel(dataset: Dataset, locale: Locale): EventModel {
  const events = eventList(dataset);
  const statements = new Map(
    toPositionRecord(dataset).statements.map((statement) => [statement.id, statement]),
  );
  return {
    locale,
    language: catalogueOf(locale),
    axis: eventAxis(events),
    events: events.map((event): EventItem => {
      const fact = dataset.factById.get(event.id);
      const more = dataset.facts.filter(({ id }) => MORE_ABOUT[id] === event.id);
      const record = statements.get(event.id);
      return {
        ...event,
        statement: record ? statementOf(dataset, record, locale) : null,
        facts: (fact ? [fact, ...more] : more).map((one) => factOf(dataset, one, locale)),
        dispute: fact && DISPUTED_DATES.includes(fact.id) ? (fact.qualifier ?? fact.note) : null,
      };
    }),
    followed: dataset.followed,
    version: dataset.version,
    compiledOn: dataset.compiledOn,
  };
}

function factOf(dataset: Dataset, fact: Fact, locale: Locale): EventFact {
  const value = factValue(fact);
  const named =
    value?.form === "states"
      ? { ...value, states: value.states.map((iso3) => dataset.stateByIso3.get(iso3)!.names[locale]) }
      : value;
  return { ...factReceipt(fact), value: named?.form === "dates" ? null : named };
}

function statementOf(dataset: Dataset, record: RecordStatement, locale: Locale): EventStatement {
  const { title, symbol, tally } = dataset.statementById.get(record.id)!;
  const nameOf = (iso3: Iso3) => dataset.stateByIso3.get(iso3)!.names[locale];
  return {
    ...record,
    title,
    symbol,
    tally,
    leadName: record.lead === null ? null : nameOf(record.lead),
    sources: dataset.sources.filter(({ statement }) => statement === record.id).length,
  };
}

/** What came before an event and what followed it, as far as a source says so. */
export function linksOf(followed: readonly Followed[], id: EventId) {
  return {
    before: followed.filter(({ to }) => to === id),
    after: followed.filter(({ from }) => from === id),
  };
}
