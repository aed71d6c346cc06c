import path from "node:path";
import { expect, test } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { factReceipt } from "@/lib/view/factReceipt";
import { DATA } from "../../data/copyOfData";
import { readRows } from "../../data/readRows";

const { facts } = loadDataset(DATA);
const rows = readRows(path.join(DATA, "fact_sources.csv"));

test("a receipt has the fact's line in the newsletter and every page with an address, the primary one first", () => {
  for (const fact of facts) {
    const { id, seed, pages } = factReceipt(fact);
    const own = rows.filter((row) => row.fact === id);
    const lines = own.flatMap((row) =>
      row.seed === "" ? [] : (JSON.parse(row.seed!) as { line: number }[]),
    );
    expect([id, seed.map(({ line }) => line)]).toEqual([id, lines.map(({ line }) => line)]);
    const listed = own.filter((row) => row.url !== "").map((row) => row.url);
    expect([id, pages.map(({ url }) => url).sort()]).toEqual([id, [...listed].sort()]);
    if (pages.length > 1) expect([id, pages[0]?.role]).toEqual([id, "primary"]);
  }
});

test("the newsletter says 62 of the facts", () => {
  expect(facts.filter((fact) => factReceipt(fact).seed.length > 0)).toHaveLength(62);
});
