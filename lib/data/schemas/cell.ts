import { z } from "zod";

/** How the text of a cell becomes a value: what is expected, how to put it right, and the reading itself. */
export interface Cell<Value> {
  /** Follows "expected", for example `a whole number`. */
  readonly expected: string;
  /** An instruction without a full stop, for example `Write digits`. */
  readonly remedy: string;
  /** Undefined when the text is not such a value. */
  readonly read: (text: string) => Value | undefined;
}

/** A column whose cells must all be filled in. */
export function required<Value>({ expected, remedy, read }: Cell<Value>) {
  return z.string().transform((text, context): Value => {
    const value = text === "" ? undefined : read(text);
    return value === undefined ? fail(context, text, expected, `${remedy}.`) : value;
  });
}

/** A column whose cells may be empty, which reads as null. */
export function optional<Value>({ expected, remedy, read }: Cell<Value>) {
  return z.string().transform((text, context): Value | null => {
    if (text === "") return null;
    const value = read(text);
    return value === undefined ? fail(context, text, expected, `${remedy} or leave the cell empty.`) : value;
  });
}

function fail(context: z.RefinementCtx, input: string, expected: string, remedy: string): never {
  context.addIssue({ code: "custom", input, message: `expected ${expected}`, params: { remedy } });
  return z.NEVER;
}
