import { expect, it } from "vitest";
import { foldName } from "@/lib/format/foldName";

it.each([
  ["Türkiye", "turkiye"],
  ["TÜRKİYE", "turkiye"],
  ["Kırgızistan", "kirgizistan"],
  ["Côte d’Ivoire", "cote divoire"],
  ["Bosnia-Herzegovina", "bosnia herzegovina"],
  ["São Tomé & Príncipe", "sao tome principe"],
  ["تۈركىيە", "تۈركىيە"],
])("folds %s to %s", (name, folded) => {
  expect(foldName(name)).toBe(foldName(folded));
  if (/^[\w ]+$/.test(folded)) expect(foldName(name)).toBe(folded);
});
