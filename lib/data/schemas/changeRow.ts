import { z } from "zod";
import { optional, required } from "./cell";
import { day, matching, text, webAddress } from "./cells";

const dataVersion = matching(/^\d{4}\.\d+$/, "a data version", "Write it as 2026.1");

/** A line of changes.csv. */
export const changeRow = z.object({
  version: required(dataVersion),
  date: required(day),
  table: required(text),
  key: required(text),
  field: optional(text),
  before: optional(text),
  after: optional(text),
  reason: required(text),
  source: optional(webAddress),
});
