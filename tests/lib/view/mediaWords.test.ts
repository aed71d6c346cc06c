import { expect, test } from "vitest";
import words from "@/messages/en.json";
import { loadDataset } from "@/lib/data/loadDataset";
import { factValue } from "@/lib/view/factValue";
import { DATA } from "../../data/copyOfData";

function texts(node: unknown, key: string): [string, string][] {
  return typeof node === "string"
    ? [[key, node]]
    : Object.entries(node as object).flatMap(([name, child]) => texts(child, `${key}.${name}`));
}

test.each(["media", "mediaPage", "mediaStrip", "fact"] as const)(
  "no number is typed into the words under %s",
  (namespace) => {
    // “=0” chooses the words for none; it is not printed.
    const typed = texts(words[namespace], namespace).filter(([, text]) =>
      /\d/.test(text.replaceAll("=0", "")),
    );
    expect(typed).toEqual([]);
  },
);

test("every part of a value has words", () => {
  const parts = loadDataset(DATA).facts.flatMap((fact) => {
    const value = factValue(fact);
    return value?.form === "parts" ? value.parts.map(({ name }) => name) : [];
  });
  const named = parts.filter((name) => !/^\d{4}$/.test(name));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !(name in words.fact.part))).toEqual([]);
});
