import { expect, it } from "vitest";
import { smallRecord } from "@/tests/fixtures/smallRecord";
import { compileRecord } from "@/lib/stats/compileRecord";
import { movements } from "@/lib/stats/movement";

const critical = (date: string, stances: Record<string, string>, complete = true) => ({
  date,
  side: "critical" as const,
  stances,
  complete,
});
const supportive = (date: string, stances: Record<string, string>, complete = true) => ({
  date,
  side: "supportive" as const,
  stances,
  complete,
});

function movementOf(
  before: Parameters<typeof smallRecord>[0],
  after: Parameters<typeof smallRecord>[0],
  state = "AAA",
) {
  const compiled = compileRecord(smallRecord([...before, ...after]));
  const split = before.length;
  const all = compiled.record.statements.map((_, i) => i);
  return movements(compiled, all.slice(0, split), all.slice(split), "any")[compiled.stateIndex.get(state)!];
}

it("tells joining, switching and staying", () => {
  const quiet = [critical("2019-01-01", { BBB: "s" })];
  expect(movementOf(quiet, [critical("2020-01-01", { AAA: "s" })])).toBe("joined critical");
  expect(movementOf([supportive("2019-01-01", { AAA: "s" })], [critical("2020-01-01", { AAA: "s" })])).toBe(
    "switched to critical",
  );
  expect(movementOf([critical("2019-01-01", { AAA: "s" })], [supportive("2020-01-01", { AAA: "s" })])).toBe(
    "switched to supportive",
  );
  expect(movementOf([critical("2019-01-01", { AAA: "s" })], [critical("2020-01-01", { AAA: "s" })])).toBe(
    "steady",
  );
  expect(movementOf(quiet, [critical("2020-01-01", { BBB: "s" })])).toBe("steady");
});

it("says left only where a complete list of that side shows the absence", () => {
  const signed = [critical("2019-01-01", { AAA: "s" })];
  expect(movementOf(signed, [critical("2020-01-01", { BBB: "s" })])).toBe("left critical");
  expect(movementOf(signed, [critical("2020-01-01", { BBB: "s" }, false)])).toBe("cannot tell");
  expect(movementOf(signed, [supportive("2020-01-01", { BBB: "s" })])).toBe("cannot tell");
});

it("takes a recorded vote for no list of a side: who abstained in it has left nothing", () => {
  const vote = { date: "2022-10-06", side: null, stances: { AAA: "a", BBB: "y" } };
  const signed = [supportive("2019-01-01", { AAA: "s" })];
  expect(movementOf(signed, [vote])).toBe("cannot tell");
  expect(movementOf([critical("2019-01-01", { AAA: "s" })], [vote])).toBe("cannot tell");
  expect(movementOf(signed, [supportive("2020-01-01", { BBB: "s" }), vote])).toBe("left supportive");
  expect(movementOf([supportive("2019-01-01", { NEW: "s" })], [vote], "NEW")).toBe("cannot tell");
});

it("says left only where the state could have been on the list that lacks it", () => {
  const early = supportive("2010-01-01", { BBB: "s" });
  expect(movementOf([supportive("2009-01-01", { NEW: "s" })], [early], "NEW")).toBe("cannot tell");
});

it("cannot tell where an unpublished list may hide the state", () => {
  const open = [supportive("2020-01-01", { BBB: "s" }, false)];
  expect(movementOf([critical("2019-01-01", { BBB: "s" })], open)).toBe("cannot tell");
});

it("names what is new when a state stands on both sides afterwards", () => {
  const both = [critical("2020-01-01", { AAA: "s" }), supportive("2020-02-01", { AAA: "s" })];
  expect(movementOf([critical("2019-01-01", { AAA: "s" })], both)).toBe("joined supportive");
  expect(movementOf([supportive("2019-01-01", { AAA: "s" })], both)).toBe("joined critical");
  expect(movementOf([critical("2019-01-01", { BBB: "s" })], both)).toBe("switched to supportive");
});

it("cannot tell of an abstainer or a state that withdrew while an unpublished list may hide it", () => {
  const open = supportive("2020-01-01", { BBB: "s" }, false);
  const vote = { date: "2022-10-06", side: null, stances: { AAA: "a", BBB: "y" } };
  const nothing = [critical("2019-01-01", { BBB: "s" })];
  expect(movementOf(nothing, [open, vote])).toBe("cannot tell");
  expect(movementOf(nothing, [vote])).toBe("steady");
  expect(movementOf(nothing, [open, critical("2021-01-01", { AAA: "w" })])).toBe("cannot tell");
  expect(movementOf(nothing, [critical("2021-01-01", { AAA: "w" })])).toBe("steady");
  expect(movementOf(nothing, [open], "CHN"), "the state concerned").toBe("steady");
  expect(movementOf([supportive("2010-01-01", {}, false)], [vote], "NEW"), "no member then").toBe("steady");
});
