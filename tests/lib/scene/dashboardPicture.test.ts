import { describe, expect, test } from "vitest";
import { countryOutline } from "#country-outlines";
import { STANDINGS } from "@/lib/domain/standing";
import { CHARTS_OF_PAGES } from "@/lib/scene/charts";
import { dashboardPicture } from "@/lib/scene/dashboardPicture";
import { PICTURE_SIZES } from "@/lib/scene/pictureSizes";
import { sceneSvg } from "@/lib/scene/sceneSvg";
import { STANDING_STYLES } from "@/lib/theme/standingColours";
import { contextUnder, expectWordsInside, flat, textsOf } from "./pictures";

const ADDRESS = "https://example.org/en?region=African";

describe.each(CHARTS_OF_PAGES.dashboard)("the picture of the %s", (chart) => {
  test.each(PICTURE_SIZES)(
    "says in %s what it shows, under which filters, and where it is from",
    async (size) => {
      const context = await contextUnder({ region: ["African"], rule: "latest" });
      const scene = dashboardPicture(context, chart, size, ADDRESS);
      const all = textsOf(scene.nodes).join(" ");
      expect(all).toContain("Showing: African; The newest entry decides.");
      expect(all).toContain("Counting rule: the newest entry decides.");
      expect(all).toContain(ADDRESS);
      expect(all).toContain(`data version ${context.model.version}`);
      expect(all).toContain("do not imply any opinion on the legal status");
      expect(all).toContain("CC BY 4.0");
      expect(all).toMatch(/109 of 704 names on them are public/);
    },
  );

  test.each(PICTURE_SIZES)("keeps every word inside the frame in %s", async (size) => {
    const context = await contextUnder({});
    const scene = dashboardPicture(context, chart, size, ADDRESS);
    expectWordsInside(scene, context.typesetter);
  });
});

describe("the map's picture", () => {
  test("draws each state once, in the standing the record gives it", async () => {
    const context = await contextUnder({});
    const marks = flat(dashboardPicture(context, "map", "16x9", ADDRESS).nodes);
    const dots = marks.filter((node) => node.kind === "circle");
    const shapes = marks.filter((node) => node.kind === "path" && node.fill !== undefined);
    const { record } = context.model;
    const critical = record.states
      .map(({ iso3 }) => iso3)
      .filter((_, i) => STANDINGS[context.view.tally.standing[i]!] === "critical");
    const dotted = new Set(context.geometry.markers.map(({ iso3 }) => iso3));
    const blue = STANDING_STYLES.critical.light;
    expect(dots).toHaveLength(dotted.size);
    expect(dots.filter(({ fill }) => fill === blue)).toHaveLength(
      critical.filter((iso3) => dotted.has(iso3)).length,
    );
    expect(shapes.filter(({ fill }) => fill === blue)).toHaveLength(
      critical.filter((iso3) => countryOutline(iso3) !== undefined).length,
    );
    expect(critical.length).toBeGreaterThan(0);
  });
});

describe("a picture as SVG", () => {
  test("needs nothing from elsewhere and holds its letters as shapes", async () => {
    const context = await contextUnder({});
    const scene = dashboardPicture(context, "groups", "16x9", ADDRESS);
    const svg = sceneSvg(scene, context.typesetter, { lettering: "outlines" });
    expect(svg).not.toMatch(/(href|src)="(?!#)/);
    expect(svg).not.toMatch(/url\((?!#)/);
    expect(svg).not.toContain("<text");
    const used = new Set([...svg.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id));
    const defined = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect([...used].filter((id) => !defined.has(id))).toEqual([]);
    expect(used.size).toBeGreaterThan(20);
  });
});
