import { expect, test } from "vitest";
import { eventPages } from "@/lib/brief/eventPages";
import { DEFAULT_EVENT_FILTERS, type EventFilters } from "@/lib/domain/eventFilters";
import { openChart } from "@/lib/export/openChart";
import { eventPictureContext } from "@/lib/scene/eventPictureContext";
import { openTypesetter } from "@/lib/typeset/typesetter";
import { datedEvents } from "../../browser/eventsFromTables";
import { readRows } from "../../data/readRows";
import { dataset, expectWordsInside, textsOf, words } from "../scene/pictures";

const ADDRESS = "https://example.org/en/events";
const all = datedEvents();

async function pagesUnder(filters: Partial<EventFilters>) {
  const asked = { ...DEFAULT_EVENT_FILTERS, ...filters };
  const typesetter = await openTypesetter();
  const pages = eventPages(eventPictureContext(dataset, "en", asked, words, typesetter), ADDRESS);
  for (const page of pages) expectWordsInside(page, typesetter);
  return pages;
}

test("the pages tell every event once with its numbers, and every tie in its words", async () => {
  const pages = await pagesUnder({});
  const texts = pages.flatMap(({ nodes }) => textsOf(nodes));
  for (const { id, title } of all.filter(({ side, votes }) => side === null && votes === null))
    expect([id, texts.filter((text) => text === title).length]).toEqual([id, 1]);
  const ratios = texts.filter((text) => /^\d+ (?:of \d+ )?named/.test(text));
  const read = all
    .filter(({ side }) => side !== null)
    .map(({ named, declared }) =>
      declared === "" ? `${named} named, number declared not known` : `${named} of ${declared} named`,
    );
  expect([...ratios].sort()).toEqual([...read].sort());
  expect(texts).toContain("17 yes, 19 no, 11 abstaining");
  const whole = texts.join(" ");
  for (const { note } of readRows("data/followed.csv")) expect(whole).toContain(note!);
  expect(whole).toContain("Sources: the published lists");
  expect(whole).not.toContain("Counting rule");
});

test("each page has its number in the whole document, the version and the address", async () => {
  const pages = await pagesUnder({});
  expect(pages.length).toBeGreaterThan(2);
  pages.forEach(({ nodes }, i) => {
    const text = textsOf(nodes).join(" ");
    expect(text).toContain(`Page ${i + 2} of ${pages.length + 1}`);
    expect(text).toContain(`data version ${dataset.version}`);
    expect(text).toContain(ADDRESS);
  });
});

test("under filters they tell what is in view only, and under which", async () => {
  const texts = (await pagesUnder({ lane: ["hasan"] })).flatMap(({ nodes }) => textsOf(nodes));
  expect(texts).toContain("Showing: Case of Idris Hasan.");
  const told = all.filter(({ title }) => title !== "" && texts.includes(title)).map(({ id }) => id);
  expect(told.sort()).toEqual(
    all
      .map(({ id }) => id)
      .filter((id) => id.startsWith("hasan-"))
      .sort(),
  );
});

test("a PDF has them after the chart", async () => {
  const view = { chart: "events", locale: "en", query: "lane=hasan" } as const;
  const { pages } = openChart(dataset, view, words, await openTypesetter());
  expect(pages!(ADDRESS).length).toBeGreaterThan(0);
});
