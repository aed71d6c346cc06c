import { type Locale, LOCALES } from "@/lib/domain/state";
import { stateRecord } from "@/lib/view/stateRecord";
import { JSON_TYPE, jsonAnswer } from "../answer";
import { VERSION_KEY } from "../queryKey";
import type { Parameter, Resource } from "../resource";
import { namesDocument, shownNamesDocument, stateDocument, statesDocument } from "../schemas/stateSchemas";
import { statementDocument, statementsDocument } from "../schemas/statementSchemas";
import { namesOf, shownNamesOf, statesOf } from "../stateDocuments";
import { statementOf, statementsOf } from "../statementDocuments";

const jsonFile = { media: JSON_TYPE.split(";")[0]!, keys: [VERSION_KEY], strict: false, parameter: null };

export const STATE: Parameter = {
  name: "iso3",
  what: "state",
  description: "ISO 3166-1 alpha-3 code of one of the 193 members and 2 observers",
  values: ({ dataset }) => dataset.states.map(({ iso3 }) => iso3),
};

export const STATEMENT: Parameter = {
  name: "id",
  what: "statement",
  description: "Identifier of a statement",
  values: ({ dataset }) => dataset.statements.map(({ id }) => id),
};

const LOCALE: Parameter = {
  name: "locale",
  what: "language",
  description: "Language of the pages",
  values: () => LOCALES,
};

/** Statements and states with everything that hangs on them. */
export const DOCUMENTS: readonly Resource[] = [
  {
    ...jsonFile,
    path: "/statements.json",
    id: "statements",
    summary: "Every statement with its entries and sources",
    schema: statementsDocument,
    answer: ({ dataset }) => jsonAnswer(statementsOf(dataset)),
  },
  {
    ...jsonFile,
    path: "/statements/{id}.json",
    id: "statement",
    summary: "One statement with its entries and sources",
    schema: statementDocument,
    parameter: STATEMENT,
    answer: ({ dataset }, id) => jsonAnswer(statementOf(dataset, id)),
  },
  {
    ...jsonFile,
    path: "/states.json",
    id: "states",
    summary: "Every state with its memberships and entries",
    schema: statesDocument,
    answer: ({ dataset }) => jsonAnswer(statesOf(dataset)),
  },
  {
    ...jsonFile,
    path: "/states/{iso3}.json",
    id: "state",
    summary: "One state's whole dated record with statements and sources",
    schema: stateDocument,
    parameter: STATE,
    answer: ({ dataset }, iso3) => jsonAnswer(stateRecord(dataset, iso3)),
  },
  {
    ...jsonFile,
    path: "/names.json",
    id: "names",
    summary: "Names of states for search, folded to plain small letters",
    schema: namesDocument,
    answer: ({ dataset }) => jsonAnswer(namesOf(dataset)),
  },
  {
    ...jsonFile,
    path: "/names/{locale}.json",
    id: "shownNames",
    summary: "The name of each state in one language, as the pages show it",
    schema: shownNamesDocument,
    parameter: LOCALE,
    answer: ({ dataset }, locale) => jsonAnswer(shownNamesOf(dataset, locale as Locale)),
  },
];
