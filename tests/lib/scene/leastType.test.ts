import { describe, expect, test } from "vitest";
import { LOCALES } from "@/lib/domain/state";
import { openChart } from "@/lib/export/openChart";
import { CHARTS_OF_PAGES } from "@/lib/chart/charts";
import { comparePicture } from "@/lib/scene/comparePicture";
import { dashboardPicture } from "@/lib/scene/dashboardPicture";
import { DRAWN_SIZES, LEAST_TYPE, PICTURE_SHAPES } from "@/lib/chart/pictureSizes";
import type { Scene, SceneNode } from "@/lib/scene/scene";
import { openTypesetter } from "@/lib/typeset/typesetter";
import { comparisonUnder, contextUnder, dataset, words } from "./pictures";

const ADDRESS = "https://example.org/";

/** The sizes texts are seen in, groups' scales counted in. */
function sizesIn(nodes: readonly SceneNode[], scale = 1): { readonly text: string; readonly size: number }[] {
  return nodes.flatMap((node) => {
    if (node.kind === "group") return sizesIn(node.children, scale * (node.scale ?? 1));
    return node.kind === "text" ? [{ text: node.text, size: node.style.size * scale }] : [];
  });
}

function expectReadable(scene: Scene, size: (typeof DRAWN_SIZES)[number]): void {
  const least = PICTURE_SHAPES[size].text * LEAST_TYPE;
  const texts = sizesIn(scene.nodes);
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.filter((one) => one.size < least - 0.05)).toEqual([]);
}

test("the least type is 11 px of 1,080 across, 7 pt on A4 and 10 px on a phone", () => {
  for (const size of DRAWN_SIZES) {
    const { width, text } = PICTURE_SHAPES[size];
    const least = text * LEAST_TYPE;
    if (size === "narrow") expect(least).toBeGreaterThanOrEqual(10);
    else if (size === "a4") expect((least * 595.28) / width).toBeGreaterThanOrEqual(7);
    else expect((least * 1080) / width).toBeGreaterThanOrEqual(11);
  }
});

describe.each(LOCALES)("no text is smaller than the least type in %s", (locale) => {
  test.each(CHARTS_OF_PAGES.dashboard)("on the %s", async (chart) => {
    for (const filters of [{}, { region: ["African"], group: ["oic"], rule: "latest" }] as const) {
      const context = await contextUnder(filters, locale);
      for (const size of DRAWN_SIZES) expectReadable(dashboardPicture(context, chart, size, ADDRESS), size);
    }
  });

  test.each(CHARTS_OF_PAGES.media)("on the %s", async (chart) => {
    const drawn = openChart(dataset, { chart, locale, query: "" }, words, await openTypesetter());
    for (const size of DRAWN_SIZES) expectReadable(drawn.picture(size, ADDRESS), size);
  });

  test.each(CHARTS_OF_PAGES.compare)("on the %s", async (chart) => {
    const context = await comparisonUnder({}, locale);
    for (const size of DRAWN_SIZES) expectReadable(comparePicture(context, chart, size, ADDRESS), size);
  });
});

describe("a tall picture", () => {
  const bottomOf = (nodes: readonly SceneNode[], dy = 0, scale = 1): number =>
    Math.max(
      0,
      ...nodes.map((node) => {
        if (node.kind === "group")
          return bottomOf(node.children, dy + node.y * scale, scale * (node.scale ?? 1));
        if (node.kind === "rect") return dy + (node.y + node.height) * scale;
        if (node.kind === "circle") return dy + (node.y + node.r) * scale;
        return node.kind === "text" ? dy + node.y * scale : 0;
      }),
    );

  test.each(CHARTS_OF_PAGES.dashboard)("of the %s fills the room between title and legend", async (chart) => {
    const context = await contextUnder({});
    for (const size of ["4x5", "9x16", "a4"] as const) {
      const scene = dashboardPicture(context, chart, size, ADDRESS);
      const groups = scene.nodes.filter((node) => node.kind === "group");
      const [drawn, legend] = groups;
      const top = Math.max(...scene.nodes.flatMap((node) => (node.kind === "text" ? [node.y] : [])));
      const end = legend!.y > 0 ? legend!.y : groups.at(-1)!.y;
      const used = (bottomOf(drawn!.children) - top) / (end - top);
      expect([size, used > 0.82]).toEqual([size, true]);
      expect([size, used < 1.01]).toEqual([size, true]);
    }
  });
});
