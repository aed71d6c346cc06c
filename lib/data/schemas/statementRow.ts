import { z } from "zod";
import {
  CONFIDENCES,
  FORUMS,
  SIDES,
  STATEMENT_KINDS,
  STATEMENT_STATUSES,
  TOPICS,
} from "@/lib/domain/statement";
import { optional, required } from "./cell";
import { day, flag, listOf, oneOf, text, wholeNumber } from "./cells";
import { identifier, iso3 } from "./codes";
import { declaredHistory } from "./declaredHistory";

/** A line of statements.csv. */
export const statementRow = z.object({
  id: required(identifier),
  forum: required(oneOf(FORUMS)),
  session: required(wholeNumber),
  date: required(day),
  kind: required(oneOf(STATEMENT_KINDS)),
  topics: required(listOf(oneOf(TOPICS), `some of ${TOPICS.join(", ")}`)),
  side: optional(oneOf(SIDES)),
  lead: optional(iso3),
  symbol: optional(text),
  title: required(text),
  declared_count: optional(wholeNumber),
  declared_history: optional(declaredHistory),
  named_count: required(wholeNumber),
  list_complete: required(flag),
  status: required(oneOf(STATEMENT_STATUSES)),
  confidence: required(oneOf(CONFIDENCES)),
  outcome: optional(text),
  tally_yes: optional(wholeNumber),
  tally_no: optional(wholeNumber),
  tally_abstain: optional(wholeNumber),
  notes: required(text),
});

export type StatementRow = z.output<typeof statementRow>;
