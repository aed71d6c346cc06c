import { expect, test } from "vitest";
import { knownLimits } from "@/lib/view/knownLimits";
import { knownOfDeclared, tables } from "../../browser/countsFromTables";
import { readRows } from "../../data/readRows";
import { release } from "../../fixtures/release";

test("what is not known is counted as in the tables", () => {
  const counted = tables.statements.filter(({ status }) => status === "confirmed");
  const incomplete = counted.filter((row) => row.list_complete === "false");
  const declared = incomplete.filter((row) => row.declared_count !== "");
  const sum = (column: string) => declared.reduce((total, row) => total + Number(row[column]), 0);
  const known = declared.reduce((total, row) => total + knownOfDeclared(row), 0);
  const sources = readRows("data/sources.csv");
  expect(knownLimits(release.dataset)).toEqual({
    lists: {
      statements: counted.length,
      incomplete: incomplete.length,
      named: known,
      declared: sum("declared_count"),
      undeclared: incomplete.length - declared.length,
      joinedLater: sum("named_count") - known,
      claimedLater: 48 - 45,
    },
    reported: tables.statements.length - counted.length,
    sources: { undated: sources.filter(({ date }) => date === "").length, of: sources.length },
  });
});
