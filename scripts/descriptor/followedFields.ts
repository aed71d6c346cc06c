import { type Field, requiredField } from "./field";

/** The fields of followed.csv. */
export const followedFields: readonly Field[] = [
  requiredField("from", "string", "A fact or a statement: what came first."),
  requiredField("to", "string", "A fact or a statement: what followed it."),
  requiredField(
    "ground",
    "string",
    "The fact or statement whose words, or whose sources' words, tie the two.",
  ),
  requiredField("note", "string", "What ties them, as a sentence."),
];
