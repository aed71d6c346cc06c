import { z } from "zod";
import * as word from "./words";

const entry = z.object({ statement: word.text, date: word.day }).nullable();

export const filtersSchema = z
  .object({
    topic: word.topicChoice,
    forum: word.forum.nullable(),
    kind: z.array(word.kind),
    from: word.day.nullable(),
    to: word.day.nullable(),
    region: z.array(word.regionalGroup),
    group: z.array(word.stateGroup),
    standing: z.array(word.standing),
    states: z.array(word.iso3),
    statement: z.array(word.text),
    rule: word.rule,
    lists: word.listScope,
    view: word.mapView,
  })
  .meta({ id: "Filters", description: "The filters in force; null and an empty list mean no clause" });

export const standingSchema = z
  .object({
    iso3: word.iso3,
    names: z.object({ en: word.text, tr: word.text, ug: word.text }),
    region: word.regionalGroup.nullable(),
    standing: word.standing,
    critical: word.count.describe("Entries on the critical side"),
    supportive: word.count.describe("Entries on the supportive side"),
    first: entry.describe("The first entry that stands, abstentions included"),
    last: entry.describe("The newest entry that stands, abstentions included"),
  })
  .meta({ id: "Standing", description: "The standing of one state" });

export const standingsDocument = z
  .object({
    ...word.versionFields,
    query: z
      .string()
      .describe("The filters as the pages write them in their address; empty for the defaults"),
    rule: word.rule.describe("The counting rule in force"),
    filters: filtersSchema,
    endDate: word.day.describe("The day on which membership of the Council is asked"),
    statements: z.object({
      count: word.count.describe("Statements counted"),
      of: word.count.describe("Statements in the record"),
      list: z.array(
        z.object({
          id: word.text,
          date: word.day,
          side: word.side.nullable(),
          named: word.count,
          declared: word.count.nullable(),
          complete: z.boolean(),
        }),
      ),
    }),
    states: z.object({
      count: word.count.describe("States that pass the filters"),
      of: word.count.describe("States in the record"),
    }),
    counts: z
      .array(z.object({ standing: word.standing, count: word.count, of: word.count }))
      .describe(
        "States per standing, of the states that pass the filters and could take part; for ineligible of all that pass",
      ),
    standings: z.array(standingSchema).describe("The states that pass the filters, by code"),
  })
  .meta({
    id: "StandingsDocument",
    description: "Where states stand over the statements that pass the filters",
  });

export type StandingsDocument = z.output<typeof standingsDocument>;
