import { z } from "zod";
import * as word from "./words";

export const sourceSchema = z
  .object({
    id: word.text,
    url: z.url(),
    publisher: word.text,
    title: word.text,
    date: word.partialDate.nullable(),
    listsNames: z.boolean().describe("Whether the page lists the states by name"),
  })
  .meta({ id: "Source", description: "A page a statement rests on" });

export const entryFields = {
  stance: word.stance,
  confidence: word.confidence.nullable().describe("Null where the entry is as sure as its statement"),
  note: word.text.nullable(),
  changedOn: word.day
    .nullable()
    .describe("Day of a later joining or of a withdrawal, where a source gives one"),
  changedPrecision: word.datePrecision.nullable(),
};

const sourceIds = z.array(word.text).describe("Ids of the statement's sources that bear it out");

/** The facts of a statement that every document about it gives. */
export const statementFields = {
  id: word.text,
  forum: word.forum,
  session: z.int().min(1),
  date: word.day,
  kind: word.kind,
  topics: z.array(word.topic),
  side: word.side.nullable().describe("Null for a recorded vote, which has no side of its own"),
  lead: word.iso3.nullable(),
  symbol: word.text.nullable().describe("United Nations document symbol, where sourced"),
  title: word.text,
  declaredCount: word.count.nullable().describe("What the reader or sponsor claimed"),
  namedCount: word.count.describe("Entries that stand"),
  listComplete: z.boolean().describe("Whether every declared name is known"),
  status: word.status.describe("reported: known at second hand only, never counted"),
  confidence: word.confidence,
  outcome: word.text.nullable(),
  tally: z.object({ yes: word.count, no: word.count, abstain: word.count }).nullable(),
  notes: word.text,
};

export const statementSchema = z
  .object({
    ...statementFields,
    declaredHistory: z.array(z.object({ date: word.partialDate, count: word.count })),
    entries: z.array(z.object({ state: word.iso3, ...entryFields, sources: sourceIds })),
    sponsors: z.array(z.object({ state: word.iso3, sources: sourceIds })),
    sources: z.array(sourceSchema),
  })
  .meta({
    id: "Statement",
    description: "A letter, a joint statement or a recorded vote with its list and sources",
  });

export const statementDocument = z
  .object({ ...word.versionFields, statement: statementSchema })
  .meta({ id: "StatementDocument", description: "One statement" });

export const statementsDocument = z
  .object({ ...word.versionFields, statements: z.array(statementSchema) })
  .meta({ id: "StatementsDocument", description: "Every statement, by date" });

export type StatementDocument = z.output<typeof statementDocument>;
export type StatementsDocument = z.output<typeof statementsDocument>;
export type ApiStatement = z.output<typeof statementSchema>;
