import { createParser, parseAsArrayOf, type SingleParserBuilder } from "nuqs/server";

/** Whether a parser reads several values joined by commas, as those of `parseAsSetOf` do. */
export function takesSeveral(parser: { parse(text: string): unknown }): boolean {
  return Array.isArray(parser.parse(""));
}

/** Some values joined by commas, each once, in the order they were given; values that mean nothing are left out. */
export function parseAsSetOf<Item>(item: SingleParserBuilder<Item>) {
  const list = parseAsArrayOf(item);
  return createParser({
    parse: (text) => [...new Set(list.parse(text))],
    serialize: list.serialize,
    eq: list.eq,
  });
}
