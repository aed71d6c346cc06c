import { expect, test } from "vitest";
import { csvRecords } from "@/lib/data/csvRecords";

test("a record's line is the one it starts on, after cells with newlines and empty lines", () => {
  const text = '\uFEFFid,notes\r\na,"one\r\ntwo\r\nthree"\r\n\r\nb,short\r\n"c\nc",last';
  expect(csvRecords(text)).toEqual({
    records: [
      { line: 1, cells: ["id", "notes"] },
      { line: 2, cells: ["a", "one\ntwo\nthree"] },
      { line: 6, cells: ["b", "short"] },
      { line: 7, cells: ["c\nc", "last"] },
    ],
    fault: null,
  });
});

test("a quotation mark never closed is reported on the line of its record", () => {
  const { records, fault } = csvRecords('id\n"a\na"\n\n"b\nc\n');
  expect(records).toHaveLength(2);
  expect(fault).toEqual({ line: 5, message: "a quotation mark is opened and never closed" });
});

test("a stray quotation mark is reported on its line", () => {
  expect(csvRecords('id,n\na,1\nb,5"\n').fault).toEqual({
    line: 3,
    message: "a quotation mark stands where none belongs",
  });
});
