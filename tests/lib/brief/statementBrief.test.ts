import { describe, expect, test } from "vitest";
import { DIRECTION } from "@/lib/i18n/direction";
import { tables } from "../../browser/countsFromTables";
import { expectWordsInside, flat, textsOf } from "../scene/pictures";
import { leadsTo, pagesOfStatement, SOURCES, typesetter } from "./briefs";

const VOTE = "hrc51-2022-10-06-vote";
const WITHDRAWN = "hrc47-2021-06-22-critical";

/** The words of a brief without the marks of direction. */
const wordsOf = (id: string, locale: "en" | "ug" = "en") =>
  pagesOfStatement(id, locale)
    .flatMap(({ nodes }) => textsOf(nodes))
    .join(" ")
    .replace(/[\u2068\u2069]/g, "");

describe("the brief of a statement", () => {
  test.each(tables.statements.map(({ id }) => id!))(
    "of %s keeps its words on the page, names every name and leads to every source",
    (id) => {
      const pages = pagesOfStatement(id);
      for (const page of pages) expectWordsInside(page, typesetter);
      const all = wordsOf(id);
      for (const { state } of tables.entries.filter(({ statement }) => statement === id))
        expect(all, state).toContain(tables.states.find(({ iso3 }) => iso3 === state)!.name_en);
      const own = [...SOURCES.values()].filter(({ statement }) => statement === id);
      const links = leadsTo(pages);
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter(({ url }) => !links.has(url))).toEqual([]);
    },
  );

  test("of the vote gives its result and each member's vote", () => {
    const all = wordsOf(VOTE);
    expect(all).toContain("17 voted yes, 19 voted no and 11 abstained, of 47 members");
    const votes = tables.entries.filter(({ statement }) => statement === VOTE);
    const said = { yes: "Voted yes", no: "Voted no", abstain: "Abstained" };
    for (const [stance, words] of Object.entries(said))
      expect(all.split(`(${words})`)).toHaveLength(
        1 + votes.filter((entry) => entry.stance === stance).length,
      );
  });

  test("says of a list that is not known in full that absence proves nothing", () => {
    expect(wordsOf(WITHDRAWN)).toContain("6 of the 44 names are not known");
    expect(wordsOf(WITHDRAWN)).toContain("38 of 44 named (list not known in full)");
  });

  test("of one known second-hand says first that it never counts", () => {
    const all = wordsOf("hrc47-2021-06-22-supportive-gcc-letter");
    expect(all.indexOf("never counted")).toBeGreaterThan(0);
    expect(all.indexOf("never counted")).toBeLessThan(all.indexOf("Bahrain"));
  });

  test("sets who withdrew right beside its name, also where names are written from right to left", () => {
    const ukraine = tables.states.find(({ iso3 }) => iso3 === "UKR")!.name_ug!;
    const node = pagesOfStatement(WITHDRAWN, "ug")
      .flatMap(({ nodes }) => flat(nodes))
      .find((one) => one.kind === "text" && one.text.includes("(Withdrew)"))!;
    if (node.kind !== "text") throw new Error("no text");
    expect(DIRECTION.ug).toBe("rtl");
    const { runs } = typesetter.setLine(node.text, node.style, node.direction);
    const at = runs.findIndex(({ text }) => text.includes("(Withdrew)"));
    const written = runs.slice(0, at).filter(({ direction }) => direction === "rtl");
    expect(written.at(-1)!.text.replace(/[\u2068\u2069\s]/g, "")).toBe(ukraine);
  });
});
