import { expect, test } from "vitest";
import { compileRecord } from "@/lib/stats/compileRecord";
import { emphasisCss } from "@/lib/view/emphasisCss";
import { smallRecord } from "../../fixtures/smallRecord";

const compiled = compileRecord(
  smallRecord([
    { date: "2019-07-08", side: "critical", stances: { AAA: "s" } },
    { date: "2019-07-12", side: "supportive", stances: { BBB: "s" } },
  ]),
);

test("a state pointed at fades the bars it is not on, and leaves their figures to be read", () => {
  const css = emphasisCss(compiled, { kind: "state", iso3: "AAA" }, "2020-01-01");
  expect(css).toContain('[data-statement]:not([data-statement="statement-0"]) [data-bar]{opacity:.22}');
  expect(css).not.toMatch(/\[data-statement\](:not\([^)]*\))?\{opacity/);
});

test("a standing pointed at gives the names on faint states the ink of the page", () => {
  const css = emphasisCss(compiled, { kind: "standing", standing: "critical" }, "2020-01-01");
  expect(css).toMatch(/:not\(\[data-standing="critical"\]\) > text\{fill:var\(--ink-soft\)/);
});
