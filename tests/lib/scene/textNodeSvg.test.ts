import { expect, test } from "vitest";
import type { TextNode } from "@/lib/scene/scene";
import { textNodeSvg } from "@/lib/scene/textNodeSvg";
import { openTypesetter } from "@/lib/typeset/typesetter";

const PLAIN: TextNode = {
  kind: "text",
  x: 100,
  y: 40,
  align: "center",
  text: "بىرازىلىيە",
  style: { family: "sans", weight: 400, size: 20 },
  direction: "rtl",
  fill: "#1d1b17",
};

test("the edges of joined letters lie below all of the letters", async () => {
  const svg = textNodeSvg({ ...PLAIN, halo: "#fbf9f5" }, await openTypesetter(), "outlines", new Map());
  const [, edges, letters] = /<g fill="#fbf9f5" stroke="#fbf9f5"[^>]*>(.*?)<\/g>(.*)<\/g>$/.exec(svg)!;
  expect(edges!.match(/<use /g)!.length).toBeGreaterThan(5);
  expect(letters).toBe(edges);
});

test("letters without an edge are drawn once", async () => {
  const svg = textNodeSvg(PLAIN, await openTypesetter(), "outlines", new Map());
  expect(svg).not.toContain("stroke");
  expect(svg.match(/<g /g)).toHaveLength(1);
});
