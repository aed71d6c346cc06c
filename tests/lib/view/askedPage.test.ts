import { expect, test } from "vitest";
import { askedPage } from "@/lib/view/askedPage";

const state = (typed: string) => ({ kind: "states", typed });

test.each([
  ["/", "en", null],
  ["/tr/compare", "tr", null],
  ["/de/states/TUR", "en", null],
  ["/ug/states", "ug", null],
  ["/ug/states/TUR", "ug", state("TUR")],
  ["/en/states/T%C3%BCrkiye", "en", state("Türkiye")],
  ["/en/states/TUR/more", "en", null],
  ["/en/states/%00", "en", state("")],
  ["/en/states/%E0%A4%A", "en", state("")],
  ["/en/statements/none", "en", { kind: "statements", typed: "none" }],
] as const)("%s asks for a page in %s, of %j", (path, locale, one) => {
  expect(askedPage(path)).toEqual({ locale, one });
});
