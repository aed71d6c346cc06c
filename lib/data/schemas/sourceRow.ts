import { z } from "zod";
import { optional, required } from "./cell";
import { flag, partialDate, text, webAddress } from "./cells";
import { identifier, sourceIdentifier } from "./codes";

/** A line of sources.csv. */
export const sourceRow = z.object({
  id: required(sourceIdentifier),
  statement: required(identifier),
  url: required(webAddress),
  publisher: required(text),
  title: required(text),
  date: optional(partialDate),
  lists_names: required(flag),
});

export type SourceRow = z.output<typeof sourceRow>;
