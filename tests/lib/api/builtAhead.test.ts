import { afterEach, expect, test, vi } from "vitest";
import { builtAhead } from "@/lib/api/builtAhead";

const PAGES = [{ locale: "en" }, { locale: "tr" }, { locale: "ug" }];

afterEach(() => {
  vi.unstubAllEnvs();
});

test("a build that is told the site's address makes every page", () => {
  vi.stubEnv("SITE_URL", "https://example.org/");
  expect(builtAhead(PAGES)).toEqual(PAGES);
});

test("without an address the router still gets one page to learn from", () => {
  vi.stubEnv("SITE_URL", "");
  expect(builtAhead(PAGES)).toEqual([{ locale: "en" }]);
  expect(builtAhead([])).toEqual([]);
});
