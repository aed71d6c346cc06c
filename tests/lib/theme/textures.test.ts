import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, test } from "vitest";
import { standingFills } from "@/components/charts/choropleth/standingFills";
import { StandingPatterns } from "@/components/charts/choropleth/StandingPatterns";
import { STANDINGS, type Standing } from "@/lib/domain/standing";
import { standingInk } from "@/lib/scene/inks";
import { STANDING_STYLES } from "@/lib/theme/standingColours";
import { textureShape } from "@/lib/theme/textureShape";
import { HATCHED_GROUND, TEXTURE_SIGNS } from "@/lib/theme/textures";

const css = (path: string) => readFileSync(`components/${path}`, "utf8").replace(/\s+/g, " ");
const marks = css("charts/choropleth/stateMark.module.css");
const boxes = css("ui/texture.module.css");

/** Lightness of a colour on a printer without colours, in parts of 255. */
function grey(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red! + 0.587 * green! + 0.114 * blue!;
}

const pairs = STANDINGS.flatMap((one, i) => STANDINGS.slice(i + 1).map((other) => [one, other] as const));

describe.each(["light", "dark"] as const)("a %s page seen in grey", (scheme) => {
  const apart = (one: Standing, other: Standing) =>
    Math.abs(grey(STANDING_STYLES[one][scheme]) - grey(STANDING_STYLES[other][scheme]));

  test.each(pairs)("tells %s from %s", (one, other) => {
    const isSameTexture = STANDING_STYLES[one].texture === STANDING_STYLES[other].texture;
    expect(isSameTexture ? apart(one, other) : Infinity).toBeGreaterThanOrEqual(20);
  });

  test("sets the two sides far apart", () => {
    expect(apart("critical", "supportive")).toBeGreaterThanOrEqual(55);
    expect(apart("critical", "both")).toBeGreaterThanOrEqual(30);
  });
});

describe.each(STANDINGS)("%s", (standing: Standing) => {
  const { texture } = STANDING_STYLES[standing];

  it("is drawn on the page's map by the table", () => {
    const rule = `.state[data-standing="${standing}"] { fill: var(--fill-${standing}, var(--standing-${standing}));`;
    expect(marks).toContain(rule);
    const fill = (standingFills("m") as Record<string, string>)[`--fill-${standing}`];
    const pattern = renderToStaticMarkup(
      createElement("svg", null, createElement(StandingPatterns, { id: "m", level: 1 })),
    ).includes(`id="m-${standing}"`);
    const signed = ["hatched", "dotted", "crossed"].includes(texture);
    expect(pattern).toBe(signed);
    expect(fill).toBe(texture === "flat" ? undefined : signed ? `url(#m-${standing})` : "var(--paper)");
  });

  it("is drawn in pictures by the table", () => {
    const { fill, stroke } = standingInk(standing);
    const kind = typeof fill === "object" ? fill.texture : stroke === undefined ? "flat" : "edged";
    expect(kind).toBe(texture === "paper" || texture === "outlined" ? "edged" : texture);
  });
});

it("repeats shapes whose parts all wind the same way, as some renderers flood the tile of others", () => {
  const parts = textureShape("crossed").split("M").slice(1);
  const areas = parts.map((part) => {
    let [x] = part.split(/[hvZ]/)[0]!.split(" ").map(Number) as [number];
    let area = 0;
    for (const [, along, by] of part.matchAll(/([hv])(-?[\d.]+)/g)) {
      if (along === "h") x += Number(by);
      else area += x * Number(by);
    }
    return area;
  });
  expect(parts).toHaveLength(2);
  expect(new Set(areas.map(Math.sign)).size).toBe(1);
});

it("has the same measures in style sheets as in drawings", () => {
  const { hatched, dotted, crossed, striped } = TEXTURE_SIGNS;
  expect(boxes).toContain(`(135deg, var(--paper) 0 ${crossed.thick}px, var(--hue) 0 ${crossed.pitch}px)`);
  expect(boxes).toContain(
    `var(--hue) 0 ${hatched.thick}px, color-mix(in oklab, var(--hue) ${100 * HATCHED_GROUND}%, var(--paper)) 0 ${hatched.pitch}px`,
  );
  expect(boxes).toContain(
    `var(--stripe) 0 ${striped.thick}px, var(--hue) ${striped.thick}px ${striped.pitch}px`,
  );
  const { pitch, thick } = dotted;
  expect(readFileSync("app/globals.css", "utf8")).toContain(
    `--dots: radial-gradient(circle, var(--paper) ${thick}px, transparent ${thick + 0.3}px) 0 0 / ${pitch}px ${pitch}px;`,
  );
  expect(css("charts/choropleth/choropleth.module.css")).toContain(
    `color-mix(in oklab, var(--hue) ${100 * HATCHED_GROUND}%, var(--paper))`,
  );
});
