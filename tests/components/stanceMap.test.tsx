import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { StanceMap } from "@/components/dashboard/StanceMap";
import { FilterActionsProvider } from "@/components/filters/FilterActions";
import { loadDataset } from "@/lib/data/loadDataset";
import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import { STANDINGS } from "@/lib/domain/standing";
import { mapGeometry } from "@/lib/geo/mapGeometry";
import { compileRecord } from "@/lib/stats/compileRecord";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
import { dashboardView } from "@/lib/view/dashboardView";
import messages from "@/messages/en.json";

const dataset = loadDataset("data");
const { model } = dashboardPlan(dataset, "en");
const compiled = compileRecord(model.record);
const geometry = mapGeometry(dataset.states);
const actions = { set: () => undefined, toggle: () => undefined, clear: () => undefined };

function drawn(filters: Partial<Filters> = {}): string {
  const view = dashboardView(compiled, { ...DEFAULT_FILTERS, ...filters });
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <FilterActionsProvider value={actions}>
        <StanceMap model={model} geometry={geometry} view={view} />
      </FilterActionsProvider>
    </NextIntlClientProvider>,
  );
}

const marksOf = (html: string) => html.match(/<g [^>]*data-iso3="[^>]*>/g) ?? [];
const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const whole = drawn();

describe("the map on the server", () => {
  it("draws every state exactly once, each with its standing, whatever the filters", () => {
    for (const filters of [
      {},
      { region: ["WEOG"] as const, lists: "complete" as const },
      { states: ["FRA"] },
    ]) {
      const view = dashboardView(compiled, { ...DEFAULT_FILTERS, ...filters });
      const expected = model.record.states.map(
        ({ iso3 }, i) => `${iso3} ${STANDINGS[view.tally.standing[i]!]}`,
      );
      const found = marksOf(drawn(filters)).map(
        (tag) => `${attribute(tag, "data-iso3")} ${attribute(tag, "data-standing")}`,
      );
      expect(found.sort()).toEqual(expected.sort());
    }
  });

  it("sends no path text twice", () => {
    const texts = (whole.match(/ d="[^"]{40,}"/g) ?? []).map(String);
    expect(texts.length).toBeGreaterThan(170);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("gives every state a shape or a dot, and a target", () => {
    const groups = whole.split("<g class=").filter((part) => part.includes("data-iso3="));
    expect(groups).toHaveLength(195);
    expect(whole.match(/ r="370"/g)).toHaveLength(195);
    expect(whole.match(/ r="80"/g)).toHaveLength(geometry.markers.length);
  });

  it("gives land that is no state no standing and no name of a state", () => {
    const areas = whole.match(/<path data-area="[^>]*>/g) ?? [];
    const ids = areas.map((tag) => attribute(tag, "data-area"));
    expect(ids).toEqual(expect.arrayContaining(["TWN", "XKX", "ESH", "GRL"]));
    expect(ids.filter((id) => dataset.stateByIso3.has(id ?? ""))).toEqual([]);
    expect(areas.some((tag) => tag.includes("data-standing"))).toBe(false);
  });

  it("names each state with its position, as one button among one tab stop", () => {
    const france = marksOf(whole).find((tag) => tag.includes('data-iso3="FRA"'))!;
    expect(attribute(france, "aria-label")).toBe("France: critical of China’s policies");
    expect(attribute(france, "role")).toBe("button");
    expect(marksOf(whole).filter((tag) => attribute(tag, "tabindex") === "0")).toHaveLength(1);
  });

  it("mutes what is filtered out and rings what is chosen", () => {
    const html = drawn({ states: ["FRA", "QAT"] });
    expect(marksOf(html).filter((tag) => !tag.includes("data-muted"))).toHaveLength(2);
    expect(marksOf(html).filter((tag) => attribute(tag, "aria-pressed") === "true")).toHaveLength(2);
    expect(html.match(/data-ring="chosen"/g)).toHaveLength(2);
    const described = attribute(
      marksOf(html).find((tag) => tag.includes("data-muted"))!,
      "aria-describedby",
    );
    expect(html).toContain(`id="${described}"`);
  });
});
