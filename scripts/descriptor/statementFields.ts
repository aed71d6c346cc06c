import {
  CONFIDENCES,
  FORUMS,
  SIDES,
  STATEMENT_KINDS,
  STATEMENT_STATUSES,
  TOPICS,
} from "@/lib/domain/statement";
import { field, type Field, listField, requiredField } from "./field";

/** The fields of statements.csv. */
export const statementFields: readonly Field[] = [
  requiredField(
    "id",
    "string",
    "Identifier: forum and session, date, side (or vote), and a word where two would be alike.",
  ),
  requiredField(
    "forum",
    "string",
    "HRC: the Human Rights Council. UNGA3C: the Third Committee of the General Assembly.",
    {
      enum: FORUMS,
    },
  ),
  requiredField("session", "integer", "Number of the session of the Council or of the General Assembly.", {
    minimum: 1,
  }),
  requiredField("date", "date", "Day of the letter, of the reading or of the vote."),
  requiredField("kind", "string", "What the states did together.", { enum: STATEMENT_KINDS }),
  listField("topics", `What it is about; some of ${TOPICS.join(", ")}.`, { required: true }),
  field("side", "string", "Its side on the policies of the Chinese government; empty for a vote.", {
    enum: SIDES,
  }),
  field("lead", "string", "State that read, wrote or tabled it, where a source says so."),
  field("symbol", "string", "Document symbol of the United Nations, where sourced."),
  requiredField("title", "string", "What it is, in our words."),
  field(
    "declared_count",
    "integer",
    "Number of states its reader or sponsor claimed; empty where no exact number is sourced.",
    {
      minimum: 0,
    },
  ),
  listField("declared_history", "Declared counts over time, each as date=count; the date may be a month."),
  requiredField(
    "named_count",
    "integer",
    "Number of its entries that stand: sign, joined_later, yes, no and abstain.",
    {
      minimum: 0,
    },
  ),
  requiredField(
    "list_complete",
    "boolean",
    "Whether every declared state is named, counting states that withdrew later.",
  ),
  requiredField(
    "status",
    "string",
    "confirmed: counted. reported: known at second hand only, shown and never counted.",
    {
      enum: STATEMENT_STATUSES,
    },
  ),
  requiredField("confidence", "string", "How sure the list of names is.", { enum: CONFIDENCES }),
  field("outcome", "string", "How a vote ended."),
  field("tally_yes", "integer", "Votes in favour.", { minimum: 0 }),
  field("tally_no", "integer", "Votes against.", { minimum: 0 }),
  field("tally_abstain", "integer", "Abstentions.", { minimum: 0 }),
  requiredField("notes", "string", "What the sources agree and disagree on, and what is missing."),
];
