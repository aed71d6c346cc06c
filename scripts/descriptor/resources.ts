import { changeFields } from "./changeFields";
import type { Field } from "./field";
import { factFields, factSourceFields } from "./factFields";
import { followedFields } from "./followedFields";
import { languageFields } from "./languageFields";
import { entryFields, sourceFields, sponsorFields } from "./listingFields";
import { aliasFields, stateFields } from "./stateFields";
import { statementFields } from "./statementFields";
import { termFields } from "./termFields";

const TABLE_SCHEMA = "https://datapackage.org/profiles/2.0/tableschema.json";

/** Field of this table -> resource it points to and the field there. */
type References = Readonly<Record<string, readonly [resource: string, field: string]>>;

/** The resources of the data package, each with its Table Schema. */
export function resources() {
  const statement = ["statements", "id"] as const;
  const state = ["states", "iso3"] as const;
  return [
    table("statements", "Joint letters, joint statements and recorded votes", statementFields, ["id"], {
      lead: state,
    }),
    table("entries", "What each state did on each statement", entryFields, ["statement", "state"], {
      statement,
      state,
    }),
    table("sponsors", "States that tabled the text of a vote", sponsorFields, ["statement", "state"], {
      statement,
      state,
    }),
    table("sources", "The pages the statements rest on", sourceFields, ["id"], { statement }),
    table("states", "The 193 members and 2 observers", stateFields, ["iso3"], {}),
    table("state_aliases", "Names for search only", aliasFields, ["state", "alias"], { state }),
    table("hrc_terms", "Terms on the Human Rights Council", termFields, ["iso3", "term_start"], {
      iso3: state,
    }),
    table("facts", "Facts of the reports", factFields, ["id"], {}),
    table("followed", "What followed what, as facts and statements say", followedFields, ["from", "to"], {}),
    table("fact_sources", "The pages the facts rest on", factSourceFields, [], { fact: ["facts", "id"] }),
    table(
      "language_territories",
      "States in which a language of the facts is official",
      languageFields,
      ["language", "state"],
      {
        state,
      },
    ),
    table("changes", "What each data version changed, cell by cell", changeFields, [], {}),
  ];
}

function table(
  name: string,
  title: string,
  fields: readonly Field[],
  primaryKey: readonly string[],
  references: References,
) {
  const foreignKeys = Object.entries(references).map(([from, [resource, to]]) => ({
    fields: [from],
    reference: { resource, fields: [to] },
  }));
  return {
    name,
    title,
    type: "table",
    path: `${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      $schema: TABLE_SCHEMA,
      fields,
      missingValues: [""],
      ...(primaryKey.length > 0 && { primaryKey }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}
