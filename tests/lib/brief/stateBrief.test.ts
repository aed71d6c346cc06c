import { describe, expect, test } from "vitest";
import { SHEET } from "@/lib/brief/briefSheet";
import { formatDate } from "@/lib/format/formatDate";
import { satOn, tables } from "../../browser/countsFromTables";
import { expectWordsInside, textsOf } from "../scene/pictures";
import { leadsTo, pagesOfState, SOURCES, typesetter } from "./briefs";

const wordsOf = (iso3: string, locale: "en" | "tr" | "ug" = "en") =>
  pagesOfState(iso3, locale).flatMap(({ nodes }) => textsOf(nodes));

describe("the brief of a state", () => {
  test.each(["FRA", "CHN", "VAT", "SOM", "UKR", "GBR"])(
    "of %s keeps every word on its page, above the foot",
    (iso3) => {
      for (const page of pagesOfState(iso3)) {
        expectWordsInside(page, typesetter);
        const limit = SHEET.height - SHEET.bottom;
        for (const node of page.nodes) {
          if (node.kind !== "group" || node.y > limit) continue;
          for (const child of node.children)
            if (child.kind === "text") expect(node.y + child.y, child.text).toBeLessThanOrEqual(limit);
        }
      }
    },
  );

  test.each(["FRA", "UKR", "SOM"])("of %s dates every statement and names of declared on each", (iso3) => {
    const all = wordsOf(iso3).join(" ");
    for (const { id, date, declared_count: declared } of tables.statements) {
      const named = tables.entries.filter(
        (entry) =>
          entry.statement === id && ["sign", "joined_later", "yes", "no", "abstain"].includes(entry.stance!),
      ).length;
      expect(all, id).toContain(formatDate(date!, "en", "short"));
      expect(all, id).toContain(
        declared === "" ? `${named} named, number not declared` : `${named} of ${declared} named`,
      );
    }
  });

  test.each(["FRA", "UKR", "SOM", "CHN"])("of %s leads to every source of its entries", (iso3) => {
    const own = tables.entries.filter(({ state }) => state === iso3);
    const urls = own.flatMap(({ sources }) => sources!.split(";").map((id) => SOURCES.get(id)!.url));
    const links = leadsTo(pagesOfState(iso3));
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => !links.has(url))).toEqual([]);
  });

  test("says as many acts as the tables hold", () => {
    const words = wordsOf("UKR");
    const own = tables.entries.filter(({ state }) => state === "UKR");
    const signed = own.filter(({ stance }) => stance === "sign").length;
    expect(words.filter((text) => text === "Signed")).toHaveLength(signed);
    expect(words.filter((text) => text === "Withdrew")).toHaveLength(
      own.filter(({ stance }) => stance === "withdrew").length,
    );
    expect(words).toContain("Withdrew about 24 Jun 2021");
    const seats = tables.statements.filter(
      ({ kind, date }) => kind === "recorded_vote" && satOn("UKR", date!),
    );
    expect(words.filter((text) => text === "Abstained")).toHaveLength(seats.length);
  });

  test("numbers its pages, and each says its version and where it is from", () => {
    const pages = pagesOfState("FRA");
    pages.forEach(({ nodes }, i) => {
      const texts = textsOf(nodes);
      expect(texts).toContain(`Page ${i + 1} of ${pages.length}`);
      expect(texts).toContain("https://example.org/en/states/FRA");
      expect(texts.join(" ")).toMatch(/data version [\d.]+/);
    });
    expect(pages.length).toBeGreaterThan(1);
    expect(wordsOf("FRA").join(" ")).toContain("Counting rule: any entry counts.");
  });

  test("names the state in the language of the page", () => {
    const name = tables.states.find(({ iso3 }) => iso3 === "TUR")!;
    expect(wordsOf("TUR", "ug").join(" ")).toContain(name.name_ug);
    expect(wordsOf("TUR", "tr").join(" ")).toContain(name.name_tr);
  });
});
