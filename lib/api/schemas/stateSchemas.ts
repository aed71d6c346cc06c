import { z } from "zod";
import type { StateRecord } from "@/lib/view/stateRecord";
import { entryFields, sourceSchema, statementFields } from "./statementSchemas";
import * as word from "./words";

const names = z.object({ en: word.text, tr: word.text, ug: word.text });
const sourceFacts = z.array(sourceSchema.omit({ id: true }));

const stateFields = {
  iso3: word.iso3,
  iso2: z.string().regex(/^[A-Z]{2}$/),
  status: z.enum(["member", "observer"]),
  names,
  officialName: word.text,
  namesElsewhere: z.array(z.object({ language: word.text, name: word.text })),
  otherNames: z.array(word.text),
  memberSince: word.day.nullable().describe("Null for an observer"),
  region: word.regionalGroup.nullable(),
  regionNote: word.text.nullable(),
  oic: z.object({ member: z.boolean(), since: word.text.nullable(), note: word.text.nullable() }),
  bri: z.object({
    member: z.boolean(),
    status: word.text,
    since: word.text.nullable(),
    exit: word.text.nullable(),
    note: word.text.nullable(),
  }),
};

const councilTerm = z.object({
  start: word.day,
  end: word.day,
  suspendedFrom: word.day.nullable(),
  suspendedTo: word.day.nullable(),
  byElection: z.boolean(),
  note: word.text.nullable(),
  sources: word.text.describe("Keys of the list of sources in README.md"),
});

export const stateSchema = z
  .object({
    ...stateFields,
    councilTerms: z.array(councilTerm),
    entries: z.array(z.object({ statement: word.text, ...entryFields, sources: z.array(word.text) })),
    sponsored: z.array(word.text).describe("Recorded votes whose text the state tabled"),
  })
  .meta({ id: "State", description: "A state with its memberships and entries" });

export const statesDocument = z
  .object({ ...word.versionFields, states: z.array(stateSchema) })
  .meta({ id: "StatesDocument", description: "The 193 members and 2 observers, by code" });

export const stateDocument: z.ZodType<StateRecord> = z
  .object({
    ...word.versionFields,
    state: z.object(stateFields),
    councilTerms: z.array(councilTerm),
    entries: z.array(
      z.object({ statement: z.object(statementFields), ...entryFields, sources: sourceFacts }),
    ),
    sponsored: z.array(z.object({ statement: word.text, sources: sourceFacts })),
  })
  .meta({
    id: "StateDocument",
    description: "One state's whole dated record, each entry with its statement and sources",
  });

export const namesDocument = z
  .record(word.iso3, z.array(word.text))
  .meta({ id: "NamesDocument", description: "Every name held of each state, folded for search" });

export const shownNamesDocument = z
  .record(word.iso3, word.text)
  .meta({ id: "ShownNamesDocument", description: "The name of each state in one language" });

export type ApiState = z.output<typeof stateSchema>;
export type StatesDocument = z.output<typeof statesDocument>;
export type NamesDocument = z.output<typeof namesDocument>;
export type ShownNamesDocument = z.output<typeof shownNamesDocument>;
