import { expect, it } from "vitest";
import { preferredLocale } from "@/lib/i18n/preferredLocale";

it.each([
  ["", "en"],
  ["ug", "ug"],
  ["ug-Arab-CN,zh;q=0.8", "ug"],
  ["de-DE,de;q=0.9,tr;q=0.8,en;q=0.7", "tr"],
  ["en;q=0.5,tr", "tr"],
  ["tr;q=0,en", "en"],
  ["fr,*;q=0.1", "en"],
])("reads %j as %s", (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});
