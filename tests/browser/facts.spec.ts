import { expect, test } from "@playwright/test";
import { tables } from "./countsFromTables";
import { facts, factSources, numbersIn, numbersOf, printedNumbers, valueNumbers } from "./factTables";

// The numbers are in the HTML, whether or not a script runs.
test.use({ javaScriptEnabled: false });

const WITH_SEED = [...new Set(factSources.filter(({ seed }) => seed !== "").map(({ fact }) => fact!))];

test("every fact of the newsletter stands on the site with its line", async ({ page }) => {
  await page.goto("/en/media");
  expect(WITH_SEED).toHaveLength(62);
  const receipts = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-fact-item]")].map((item) => ({
      id: item.dataset.fact!,
      receipt: item.querySelector("[data-fact-receipt]")!.textContent,
    })),
  );
  const receiptOf = new Map(receipts.map(({ id, receipt }) => [id, receipt]));
  expect(receipts.map(({ id }) => id).sort()).toEqual(facts.map(({ id }) => id!).sort());
  for (const id of WITH_SEED) {
    const { seed } = factSources.find((row) => row.fact === id && row.seed !== "")!;
    for (const { line, anchor } of JSON.parse(seed!) as { line: number; anchor: string }[]) {
      expect([id, receiptOf.get(id)]).toEqual([id, expect.stringContaining(`line ${line}: “${anchor}”`)]);
    }
  }
});

test("every page a fact rests on is linked from its receipt", async ({ page }) => {
  await page.goto("/en/media");
  const linked = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-fact-item]")].flatMap((item) =>
      [...item.querySelectorAll("[data-fact-receipt] a")].map(
        (a) => `${item.dataset.fact} ${a.getAttribute("href")}`,
      ),
    ),
  );
  const rows = factSources.filter(({ url }) => url !== "").map(({ fact, url }) => `${fact} ${url}`);
  expect(linked.sort()).toEqual(rows.sort());
});

test("every number on the media page is one of the fact it names, or of the record", async ({ page }) => {
  await page.goto("/en/media");
  const printed = await printedNumbers(page);
  expect(printed.length).toBeGreaterThan(300);
  expect(printed.filter(({ from }) => from === null)).toEqual([]);
  const strangers = printed.flatMap(({ from, id, text }) => {
    if (from !== "fact") return [];
    const own = numbersOf(id);
    return numbersIn(text).some((number) => !own.has(number)) ? [`${id}: ${text}`] : [];
  });
  expect(strangers).toEqual([]);
  const dates = printed.filter(({ from }) => from === "statement");
  expect(dates.length).toBeGreaterThan(0);
  for (const { id, text } of dates) {
    const { date } = tables.statements.find((row) => row.id === id)!;
    const [year, , day] = date!.split("-").map(Number);
    expect([id, numbersIn(text)]).toEqual([id, [day, year]]);
  }
});

test("a value printed large is the fact's value, and a chart's number too", async ({ page }) => {
  await page.goto("/en/media");
  const values = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-fact-item] [data-form]")].map((line) => ({
      id: line.closest<HTMLElement>("[data-fact]")!.dataset.fact!,
      text: line.textContent,
    })),
  );
  for (const { id, text } of values) {
    const fact = facts.find((row) => row.id === id)!;
    const own = new Set([...valueNumbers(fact), ...numbersIn(`${fact.qualifier} ${fact.unit}`)]);
    expect([id, numbersIn(text).filter((number) => !own.has(number))]).toEqual([id, []]);
    const unsaid = (fact.qualifier?.split("; ") ?? []).filter((part) => !text.includes(part));
    expect([id, unsaid]).toEqual([id, []]);
  }
  expect(values.find(({ id }) => id === "letter-forty")?.text).toBe("about 40 states states not named");
  const charted = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-number]")].map((mark) => ({
      id: mark.dataset.fact!,
      text: mark.textContent,
      number: Number(mark.dataset.number),
    })),
  );
  expect(charted.length).toBeGreaterThan(10);
  for (const { id, text, number } of charted) {
    const fact = facts.find((row) => row.id === id)!;
    // Counts of ours are rounded as the fact's own sentence rounds them.
    const own =
      fact.kind === "derived" ? numbersIn(fact.statement!).concat(valueNumbers(fact)) : valueNumbers(fact);
    expect([id, numbersIn(text), own.includes(number)]).toEqual([id, [number], true]);
  }
});
