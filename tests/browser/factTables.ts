import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";

type Row = Record<string, string>;

const table = (name: string): Row[] =>
  parse(readFileSync(new URL(`../../data/${name}.csv`, import.meta.url)), { columns: true, bom: true });

/** The tables of facts as they are, read without any of the product's own code. */
export const facts = table("facts");
export const factSources = table("fact_sources");
export const languageTerritories = table("language_territories");

/** The numbers written in a text, without their thousands separators. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(/(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/g)].map(([digits]) =>
    Number(digits.replaceAll(",", "")),
  );
}

/** The numbers of a fact's value; JSON parts them by commas, which here are no thousands separators. */
export function valueNumbers({ value }: Row): number[] {
  return numbersIn(value!.replaceAll(",", ", "));
}

/** Every number the tables give for a fact: in its value, its words, its dates and the pages it rests on. */
export function numbersOf(id: string): ReadonlySet<number> {
  const fact = facts.find((row) => row.id === id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  const pages = factSources.filter((row) => row.fact === id);
  const words = [fact, ...pages].flatMap((row) => Object.values(row));
  const listed = pages.filter(({ url }) => url !== "").length;
  return new Set([listed, ...valueNumbers(fact), ...words.flatMap(numbersIn)]);
}

/** A text with digits on the page, and what it is said to come from. */
export interface PrintedNumber {
  readonly text: string;
  readonly from: "fact" | "tick" | "count" | "statement" | "length" | null;
  readonly id: string;
}

/** Every text of a page's main part that has a digit, also in attributes that are read out. */
export function printedNumbers(page: Page): Promise<PrintedNumber[]> {
  return page.evaluate(() => {
    const owners = {
      fact: "fact",
      tick: "tick",
      count: "count",
      statement: "statement",
      listLength: "length",
    } as const;
    const selector = "[data-fact],[data-tick],[data-count],[data-statement],[data-list-length]";
    const found: PrintedNumber[] = [];
    const keep = (text: string, element: Element) => {
      if (!/\d/.test(text)) return;
      const owner = element.closest<HTMLElement>(selector);
      const key = (Object.keys(owners) as (keyof typeof owners)[]).find(
        (name) => owner?.dataset[name] !== undefined,
      );
      found.push({
        text,
        from: key === undefined ? null : owners[key],
        id: key === undefined ? "" : owner!.dataset[key]!,
      });
    };
    for (const element of document.querySelectorAll("main, main *:not(style, script)")) {
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) keep(node.textContent!, element);
      for (const name of ["aria-label", "title", "alt"]) keep(element.getAttribute(name) ?? "", element);
    }
    return found;
  });
}
