import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { STANDINGS } from "@/lib/domain/standing";
import messages from "@/messages/en.json";

const docs = readFileSync("docs/counting-rules.md", "utf8");
const plain = (text: string) => text.replace(/[*`]/g, "");
const cellsOf = (line: string) =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => plain(cell.trim()));
const { method } = messages;

/** The paragraphs and points of a part of the document, without tables. */
function paragraphs(heading: string): string[] {
  const part = docs.split(`## ${heading}\n`)[1]!.split("\n## ")[0]!;
  return part
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("|"))
    .map((line) => plain(line.replace(/^- /, "")));
}

function rows(heading: string): string[][] {
  const part = docs.split(`## ${heading}\n`)[1]!.split("\n## ")[0]!;
  return part
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map(cellsOf);
}

describe("the page of the method says what docs/counting-rules.md says", () => {
  test("of the record", () => {
    const { statement, entry, named, reported } = method.record;
    expect(paragraphs("The record")).toEqual([statement, entry, named, reported]);
  });

  test("of standings", () => {
    const { intro, eligible } = method.standings;
    expect(paragraphs("Standings")).toEqual([intro, eligible]);
    expect(
      rows("Standings")
        .map(([standing]) => standing)
        .sort(),
    ).toEqual([...STANDINGS].sort());
    for (const [standing, when] of rows("Standings")) {
      expect([standing, method.standings[standing as keyof typeof method.standings]]).toEqual([
        standing,
        when,
      ]);
    }
  });

  test("of counting rules", () => {
    const { any, latest, majority, lists } = method.rules;
    const words = [any, latest, majority, lists].map((text) => text.replace(/<\/?key>/g, ""));
    expect(paragraphs("Counting rules")).toEqual(words);
  });

  test("of movement", () => {
    const { intro, left, row } = method.movement;
    expect(paragraphs("Movement between two dates")).toEqual([
      intro,
      left,
      messages.council.later.replace("’", "'"),
    ]);
    expect(rows("Movement between two dates")).toEqual(
      Object.values(row).map(({ before, after, movement }) => [before, after, movement]),
    );
  });

  test("of views", () => {
    expect(paragraphs("How views leave themselves out")).toEqual([method.views.text, method.views.council]);
  });

  test("of what is known of a list", () => {
    expect(paragraphs("How much of a list is known")).toEqual([method.known.text]);
  });
});
