import { z } from "zod";
import { required } from "./cell";
import { text } from "./cells";
import { factIdentifier } from "./codes";

/** A line of followed.csv. */
export const followedRow = z.object({
  from: required(factIdentifier),
  to: required(factIdentifier),
  ground: required(factIdentifier),
  note: required(text),
});
