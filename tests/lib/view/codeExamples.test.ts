import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { API_ROOT } from "@/lib/domain/apiRoot";
import { CODE_TOOLS, codeExamples } from "@/lib/view/codeExamples";
import { ask } from "../../fixtures/release";

const SITE = "https://stands.example";
const examples = codeExamples(SITE);
const states = parse<Record<string, string>>(await ask("/states.csv").text(), { columns: true });

describe.each(CODE_TOOLS)("the lines for %s", (tool) => {
  test("load a file that is there, and has the stances they count", async () => {
    const addresses = [...examples[tool].matchAll(/https:[^"')]+/g)].map(([address]) => address);
    expect(addresses).toHaveLength(1);
    const [address] = addresses;
    expect(address!.startsWith(SITE + API_ROOT)).toBe(true);
    const answer = ask(address!.slice((SITE + API_ROOT).length));
    expect(answer.status).toBe(200);
    expect(new TextDecoder("latin1").decode(await answer.arrayBuffer())).toContain("stance");
  });
});

test("there is a code NA that is no missing value, and the lines that would take it for one do not", () => {
  expect(states.filter(({ iso2 }) => iso2 === "NA").map(({ iso3 }) => iso3)).toEqual(["NAM"]);
  expect(examples.pandas).toContain('keep_default_na=False, na_values=[""]');
  expect(examples.r).toContain('na.strings = ""');
});

test("spreadsheets change numbers that begin with 0, which the page says", () => {
  expect(states.filter(({ iso_numeric: code }) => code!.startsWith("0")).length).toBeGreaterThan(0);
});
