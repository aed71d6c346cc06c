import type { AbstractIntlMessages } from "next-intl";

/**
 * A message as the build compiles it: words, or a list of words, of arguments (`["name"]`), of tags
 * (`["name", …children]`) and of choices (`["name", kind, { branch: message }]`).
 */
type Compiled = string | number | readonly Compiled[] | { readonly [branch: string]: Compiled };

/**
 * A compiled catalogue whose messages isolate what is put into them, as a name in letters of the other direction
 * would reorder the words and numbers beside it.
 */
export function isolatedArguments(catalogue: AbstractIntlMessages): AbstractIntlMessages {
  return inBranches(catalogue) as AbstractIntlMessages;
}

function inBranches(branches: Readonly<Record<string, Compiled>>): Record<string, Compiled> {
  return Object.fromEntries(
    Object.entries(branches).map(([key, value]) => [
      key,
      isList(value) ? value.flatMap(inNode) : typeof value === "object" ? inBranches(value) : value,
    ]),
  );
}

/** One part of a message; an argument becomes three, between Unicode's first strong isolate and its end. */
function inNode(node: Compiled): Compiled[] {
  if (!isList(node)) return [typeof node === "object" ? inBranches(node) : node];
  const [name, ...rest] = node;
  return rest.length === 0 ? ["\u2068", node, "\u2069"] : [[name!, ...rest.flatMap(inNode)]];
}

function isList(value: Compiled): value is readonly Compiled[] {
  return Array.isArray(value);
}
