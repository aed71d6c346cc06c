import type { AbstractIntlMessages } from "next-intl";
import { expect, it } from "vitest";
import { isolatedArguments } from "@/lib/i18n/isolatedArguments";

const isolate = (message: unknown) =>
  isolatedArguments({ message } as unknown as AbstractIntlMessages).message as unknown;

it.each([
  ["words", "no argument", "no argument"],
  ["an argument", ["Page of ", ["name"]], ["Page of ", "\u2068", ["name"], "\u2069"]],
  [
    "the branches of a choice",
    [["count", 6, { one: [0, " of ", ["name"]], other: "none" }]],
    [["count", 6, { one: [0, " of ", "\u2068", ["name"], "\u2069"], other: "none" }]],
  ],
  [
    "a tag and what is in it",
    [["a", ""], " and ", ["b", ["name"]]],
    [["a", ""], " and ", ["b", "\u2068", ["name"], "\u2069"]],
  ],
  ["a formatted number", [["count", 1]], [["count", 1]]],
])("isolates what is put into a message: %s", (_, message, isolated) => {
  expect(isolate(message)).toEqual(isolated);
});

it("reaches every namespace", () => {
  expect(isolate({ deep: [["name"]] })).toEqual({ deep: ["\u2068", ["name"], "\u2069"] });
});
