import { expect } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import { DEFAULT_MEDIA_FILTERS, type MediaFilters } from "@/lib/domain/media";
import type { Locale } from "@/lib/domain/state";
import { DEFAULT_COMPARE_FILTERS, type CompareFilters } from "@/lib/filters/compareFilters";
import { comparePictureContext } from "@/lib/scene/comparePictureContext";
import { mediaPictureContext } from "@/lib/scene/mediaPictureContext";
import { pictureContextOf } from "@/lib/scene/pictureContextOf";
import type { GroupNode, Scene, SceneNode } from "@/lib/scene/scene";
import { openTypesetter, type Typesetter } from "@/lib/typeset/typesetter";
import { words } from "../words/english";

export { words };

export const dataset = loadDataset("data");

/** The published data under some filters, ready to be drawn. */
export async function contextUnder(filters: Partial<Filters>, locale: Locale = "en") {
  return pictureContextOf(dataset, locale, { ...DEFAULT_FILTERS, ...filters }, words, await openTypesetter());
}

/** The published data compared under some filters, ready to be drawn. */
export async function comparisonUnder(filters: Partial<CompareFilters>, locale: Locale = "en") {
  const asked = { ...DEFAULT_COMPARE_FILTERS, ...filters };
  return comparePictureContext(dataset, locale, asked, words, await openTypesetter());
}

/** The facts of the reports under some filters, ready to be drawn. */
export async function mediaUnder(filters: Partial<MediaFilters>, locale: Locale = "en") {
  const asked = { ...DEFAULT_MEDIA_FILTERS, ...filters };
  return mediaPictureContext(dataset, locale, asked, words, await openTypesetter());
}

/** All nodes of a scene that are no groups. */
export function flat(nodes: readonly SceneNode[]): Exclude<SceneNode, { kind: "group" }>[] {
  return nodes.flatMap((node) => (node.kind === "group" ? flat(node.children) : [node]));
}

/** All groups of a scene. */
export function groupsIn(nodes: readonly SceneNode[]): GroupNode[] {
  return nodes.flatMap((node) => (node.kind === "group" ? [node, ...groupsIn(node.children)] : []));
}

/** Every text of a scene, in the order it is drawn. */
export function textsOf(nodes: readonly SceneNode[]): string[] {
  return flat(nodes).flatMap((node) => (node.kind === "text" ? [node.text] : []));
}

/** Fails on a word that leaves the frame; the map's own labels, in scaled groups, stand where its geometry says. */
export function expectWordsInside({ nodes, width, height }: Scene, typesetter: Typesetter): void {
  const words = nodes.flatMap((node) =>
    node.kind === "group"
      ? node.children.map((child) => ({ child, dx: node.x, dy: node.y }))
      : [{ child: node, dx: 0, dy: 0 }],
  );
  for (const { child, dx, dy } of words) {
    if (child.kind !== "text") continue;
    const line = typesetter.setLine(child.text, child.style, child.direction);
    const left = child.x + dx - { left: 0, center: line.width / 2, right: line.width }[child.align];
    expect(left, child.text).toBeGreaterThanOrEqual(0);
    expect(left + line.width, child.text).toBeLessThanOrEqual(width);
    expect(child.y + dy, child.text).toBeLessThanOrEqual(height);
  }
}
