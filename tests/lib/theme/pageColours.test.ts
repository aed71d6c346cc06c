import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { INKS } from "@/lib/scene/inks";
import { PAPER } from "@/lib/theme/pageColours";

test("pictures have the colours of the light page, and the browser's own frame has the paper of both", () => {
  const [light, dark] = readFileSync("app/globals.css", "utf8")
    .split("prefers-color-scheme: dark")
    .map((css) =>
      Object.fromEntries([...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]])),
    );
  expect(light).toMatchObject({
    paper: INKS.paper,
    ink: INKS.ink,
    "ink-soft": INKS.soft,
    rule: INKS.rule,
    "rule-strong": INKS.ruleStrong,
    accent: INKS.accent,
  });
  expect([light!.paper, dark!.paper]).toEqual([PAPER.light, PAPER.dark]);
});
