import { isCalendarDay } from "@/lib/domain/isCalendarDay";
import type { IsoDate } from "@/lib/domain/statement";
import type { Cell } from "./cell";

const WHOLE_NUMBER = /^\d+$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;
const PARTIAL_DATE = /^\d{4}(-\d{2}){0,2}$/;

export const text: Cell<string> = { expected: "some text", remedy: "Fill in the cell", read: (cell) => cell };

export const wholeNumber: Cell<number> = {
  expected: "a whole number",
  remedy: "Write digits",
  read: (cell) => (WHOLE_NUMBER.test(cell) ? Number(cell) : undefined),
};

export const decimal: Cell<number> = {
  expected: "a number",
  remedy: "Write digits with a decimal point",
  read: (cell) => (DECIMAL.test(cell) ? Number(cell) : undefined),
};

export const flag: Cell<boolean> = {
  expected: "true or false",
  remedy: "Write true or false",
  read: (cell) => (cell === "true" ? true : cell === "false" ? false : undefined),
};

export const day: Cell<IsoDate> = {
  expected: "a day of the calendar",
  remedy: "Write it as YYYY-MM-DD",
  read: (cell) => (isCalendarDay(cell) ? cell : undefined),
};

export const partialDate: Cell<string> = {
  expected: "a year, a month or a day",
  remedy: "Write it as YYYY, YYYY-MM or YYYY-MM-DD",
  read: (cell) => (isCalendarDate(cell) ? cell : undefined),
};

export const webAddress: Cell<string> = {
  expected: "a web address",
  remedy: "Write it in full, from http:// or https://",
  read: (cell) => (/^https?:\/\/\S+$/.test(cell) && URL.canParse(cell) ? cell : undefined),
};

export const json: Cell<unknown> = {
  expected: "JSON",
  remedy: 'Write a number, a quoted text, a list or an object, for example 12 or ""text""',
  read: (cell) => {
    try {
      return JSON.parse(cell) as unknown;
    } catch {
      return undefined;
    }
  },
};

/** A text of a given form. */
export function matching(pattern: RegExp, expected: string, remedy: string): Cell<string> {
  return { expected, remedy, read: (cell) => (pattern.test(cell) ? cell : undefined) };
}

/** One of a closed list of words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Cell<Word> {
  return {
    expected: `one of ${words.join(", ")}`,
    remedy: "Write one of these words",
    read: (cell) => words.find((word) => word === cell),
  };
}

/** One or more different values joined by semicolons. */
export function listOf<Item>(item: Cell<Item>, plural: string): Cell<readonly Item[]> {
  return {
    expected: `${plural} joined by semicolons, none twice`,
    remedy: `${item.remedy}, with ; between two`,
    read: (cell) => {
      const words = cell.split(";");
      const values = words.map((word) => (word === "" ? undefined : item.read(word)));
      const known = values.filter((value) => value !== undefined);
      return known.length === words.length && new Set(words).size === words.length ? known : undefined;
    },
  };
}

function isCalendarDate(cell: string): boolean {
  return PARTIAL_DATE.test(cell) && isCalendarDay(cell.padEnd(10, "-01"));
}
