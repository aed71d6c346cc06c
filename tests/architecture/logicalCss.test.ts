import { expect, test } from "vitest";
import { physicalSides } from "./physicalSides";
import { sourceFiles } from "./sourceFiles";

test("style sheets name sides by reading direction, since Uyghur runs from right to left", () => {
  const sheets = sourceFiles(["app", "components"], /\.css$/);
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.flatMap(({ path, text }) => physicalSides(text).map((line) => `${path}: ${line}`))).toEqual(
    [],
  );
});

test.each([
  "left: 0",
  ".a { margin-left: 1rem; }",
  "padding-right: 2px;",
  ".b { color: red; text-align: left }",
  "border-top-left-radius: 4px;",
  "float: right;",
  ".a { top: 0 }\n/* physical: too late to speak for the sheet */\n.b { left: 0 }",
  "/* physical: */ left: 0",
])("%s is physical", (css) => {
  expect(physicalSides(css)).toHaveLength(1);
});

test.each([
  "inset-inline-start: 0;",
  "margin-inline: auto;",
  "text-align: start;",
  "/* left: 0 */",
  ".left { color: red }",
  "background-position: left top;",
  "left: 0; /* physical: the map keeps west on the left in every language */",
  "/* physical: the axis is not mirrored */\n.a { left: 0 }\n.b { right: 0 }",
])("%s is not", (css) => {
  expect(physicalSides(css)).toEqual([]);
});
