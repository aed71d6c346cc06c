import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { StatementTimeline } from "@/components/dashboard/StatementTimeline";
import { FilterActionsProvider } from "@/components/filters/FilterActions";
import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import { timelineLayout } from "@/lib/chart/timelineLayout";
import { compileRecord } from "@/lib/stats/compileRecord";
import { dashboardView } from "@/lib/view/dashboardView";
import messages from "@/messages/en.json";
import { record } from "../lib/chart/timelineRecord";

const layout = timelineLayout(record);
const compiled = compileRecord(record);
const model = {
  locale: "en" as const,
  language: "en",
  record,
  names: record.states.map(({ iso3 }) => iso3),
  version: "test",
  compiledOn: "2026-01-01",
};
const actions = { set: () => undefined, toggle: () => undefined, clear: () => undefined };

function drawn(filters: Partial<Filters> = {}): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <FilterActionsProvider value={actions}>
        <StatementTimeline
          model={model}
          layout={layout}
          view={dashboardView(compiled, { ...DEFAULT_FILTERS, ...filters })}
        />
      </FilterActionsProvider>
    </NextIntlClientProvider>,
  );
}

function marks(html: string): Map<string, string> {
  const tags = html.match(/<button[^>]*data-statement="[^>]*>/g) ?? [];
  return new Map(tags.map((tag) => [/data-statement="([^"]+)"/.exec(tag)![1]!, tag]));
}

describe("the timeline on the server", () => {
  it("draws every statement exactly once, whatever the filters", () => {
    for (const html of [drawn(), drawn({ topic: "tibet", to: "2020-01-01", lists: "complete" })]) {
      expect(html.match(/data-statement="/g)).toHaveLength(record.statements.length);
      expect([...marks(html).keys()]).toEqual(record.statements.map(({ id }) => id));
    }
  });

  it("mutes what is out of view and rescales nothing", () => {
    const muted = [...marks(drawn({ to: "2019-12-31" }))].flatMap(([id, tag]) =>
      tag.includes("data-muted") ? [id] : [],
    );
    expect(muted).toEqual(record.statements.filter(({ date }) => date > "2019-12-31").map(({ id }) => id));
    const axisOf = (html: string) => html.match(/--x-wide:[\d.]+/g);
    expect(axisOf(drawn({ to: "2019-12-31" }))).toEqual(axisOf(drawn()));
  });

  it("says side, named and declared on every mark, and the ratio in its label", () => {
    const all = marks(drawn());
    for (const { id, side, named, declared } of record.statements) {
      const tag = all.get(id)!;
      expect(tag).toContain(`data-side="${side ?? "vote"}"`);
      expect(tag).toContain(`data-named="${named}"`);
      expect(tag).toContain(`data-declared="${declared ?? ""}"`);
      if (side === null) expect(tag).toContain("17 yes, 19 no, 11 abstaining");
      else
        expect(tag).toContain(declared === null ? `${named} named, number` : `${named} of ${declared} named`);
    }
  });

  it("fills a bar with the states in view", () => {
    const id = "hrc41-2019-07-12-supportive";
    const inView = (filters: Partial<Filters>) => {
      const html = drawn(filters);
      return /--in-view:(\d+)/.exec(html.slice(html.indexOf(`data-statement="${id}"`)))?.[1];
    };
    expect(inView({})).toBe("50");
    expect(Number(inView({ region: ["WEOG"] }))).toBe(0);
    expect(Number(inView({ region: ["EEG"] }))).toBe(3);
  });

  it("says which statement is chosen, and that a second-hand one is not counted", () => {
    const all = marks(drawn({ statement: ["hrc50-2022-06-14-critical"] }));
    expect(all.get("hrc50-2022-06-14-critical")).toContain('aria-pressed="true"');
    expect(all.get("hrc50-2022-06-14-supportive")).toContain('aria-pressed="false"');
    const uncounted = [...all].flatMap(([id, tag]) => (tag.includes("not counted") ? [id] : []));
    expect(uncounted).toEqual(record.statements.filter(({ counted }) => !counted).map(({ id }) => id));
  });

  it("gives both thumbs a range, a value and words for it", () => {
    const html = drawn({ from: "2022-10-06", to: "2023-01-01" });
    const thumbs = html.match(/<div role="slider"[^>]*>/g)!;
    expect(thumbs).toHaveLength(2);
    expect(thumbs[0]).toContain('aria-valuetext="6 October 2022: Recorded vote on Xinjiang');
    expect(thumbs[1]).toContain('aria-valuetext="1 January 2023, no statement that day"');
    expect(thumbs[0]).toMatch(/aria-valuemin="0" aria-valuemax="\d+" aria-valuenow="1186"/);
  });

  it("is one stop of the Tab key for all marks", () => {
    const stops = [...marks(drawn()).values()].filter((tag) => tag.includes('tabindex="0"'));
    expect(stops).toHaveLength(1);
  });

  it("writes the turning points", () => {
    const html = drawn();
    expect(html).toContain("QAT later withdraws");
    expect(html).toContain("17 vote for a debate, 19 against, 11 abstain");
    expect(html).toContain("Only 15 states sign, after 51 in Oct 2023");
    expect(html).toContain("80 declared, only 2 named");
  });
});
