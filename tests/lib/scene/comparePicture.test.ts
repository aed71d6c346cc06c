import { describe, expect, test } from "vitest";
import { STANDINGS } from "@/lib/domain/standing";
import { CHARTS_OF_PAGES } from "@/lib/chart/charts";
import { comparePicture } from "@/lib/scene/comparePicture";
import { PICTURE_SIZES } from "@/lib/chart/pictureSizes";
import { STANDING_STYLES } from "@/lib/theme/standingColours";
import { movementsOf } from "../../browser/movementsFromTables";
import { comparisonUnder, expectWordsInside, flat, textsOf } from "./pictures";

const ADDRESS = "https://example.org/en/compare?to=2023-12-31";
const SPAN = { from: "2019-12-31", to: "2023-12-31" } as const;

describe.each(CHARTS_OF_PAGES.compare)("the picture of the %s", (chart) => {
  test.each(PICTURE_SIZES)(
    "says in %s what it compares, on which ground, and keeps its words inside",
    async (size) => {
      const context = await comparisonUnder({ ...SPAN, region: ["African"], rule: "latest" });
      const scene = comparePicture(context, chart, size, ADDRESS);
      const all = textsOf(scene.nodes).join(" ");
      expect(all).toContain(
        chart === "council"
          ? "Showing: on 31 Dec 2023; African; The newest entry decides."
          : "Showing: First date: 31 Dec 2019; Second date: 31 Dec 2023; African; The newest entry decides.",
      );
      expect(all).toContain("Counting rule: the newest entry decides.");
      expect(all).toContain(ADDRESS);
      expect(all).toContain(`data version ${context.model.version}`);
      expect(all).toMatch(/not known in full: \d+ of \d+ names on them could be found/);
      expectWordsInside(scene, context.typesetter);
      const everything = await comparisonUnder({});
      expectWordsInside(comparePicture(everything, chart, size, ADDRESS), everything.typesetter);
    },
  );

  test("is drawn also where nothing lies between the dates", async () => {
    const context = await comparisonUnder({ from: "2030-01-01", to: "2019-01-01" });
    const scene = comparePicture(context, chart, "16x9", ADDRESS);
    expectWordsInside(scene, context.typesetter);
    for (const node of flat(scene.nodes)) expect(JSON.stringify(node)).not.toMatch(/NaN|null/);
  });
});

test("the map of movement names each movement with the count the tables give", async () => {
  const context = await comparisonUnder(SPAN);
  const counts = new Map<string, number>();
  for (const movement of movementsOf(SPAN.from, SPAN.to).values())
    counts.set(movement, (counts.get(movement) ?? 0) + 1);
  const texts = textsOf(comparePicture(context, "movement", "16x9", ADDRESS).nodes);
  const count = (movement: string) => counts.get(movement) ?? 0;
  expect(texts).toContain(`Joined the critical side ${count("joined-critical")} of 195`);
  expect(texts).toContain(`Cannot be told ${count("cannot-tell")} of 195`);
  expect(count("joined-critical")).toBeGreaterThan(0);
});

test("a state that changed sides is drawn in both colours", async () => {
  const context = await comparisonUnder({ from: "2022-10-05", to: "2022-10-06" });
  const striped = flat(comparePicture(context, "movement", "16x9", ADDRESS).nodes).filter(
    (node) => node.kind === "path" && typeof node.fill === "object" && node.fill.texture === "striped",
  );
  const { light: hue } = STANDING_STYLES.critical;
  expect(striped).toHaveLength(1);
  expect(striped[0]).toMatchObject({ fill: { hue, stripe: STANDING_STYLES.supportive.light } });
  expect(
    [...movementsOf("2022-10-05", "2022-10-06")].filter(([, to]) => to === "switched-to-critical"),
  ).toEqual([["SOM", "switched-to-critical"]]);
});

test("the bands of a flow are as thick as the states in them", async () => {
  const context = await comparisonUnder(SPAN);
  const { then, now } = context.moved;
  const texts = textsOf(comparePicture(context, "flow", "9x16", ADDRESS).nodes);
  for (const [tally, side] of [
    [then, 0],
    [now, 1],
  ] as const) {
    const critical = [...tally.standing].filter((code) => STANDINGS[code] === "critical").length;
    expect(texts.filter((text) => text.startsWith("Critical:"))[side]).toBe(`Critical: ${critical} of 195`);
  }
});

test("a name that stands away from its node in a flow is tied to it by a line", async () => {
  const context = await comparisonUnder({});
  const marks = flat(comparePicture(context, "flow", "1x1", ADDRESS).nodes);
  const leaders = marks.filter((node) => node.kind === "path" && node.fill === undefined);
  // On both sides the one state that withdrew and the state concerned are too few for their names.
  expect(leaders.length).toBeGreaterThanOrEqual(2);
});

test("a standing's part of the Council is one shape wherever its steps touch", async () => {
  const context = await comparisonUnder({});
  const fill = STANDING_STYLES.critical.light;
  const shapes = flat(comparePicture(context, "council", "16x9", ADDRESS).nodes).flatMap((node) =>
    node.kind === "path" && node.fill === fill ? [node.d] : [],
  );
  expect(shapes).toHaveLength(1);
  expect(shapes[0]!.match(/M/g)).toHaveLength(1);
  expect(comparePicture(context, "council", "16x9", ADDRESS).title).not.toMatch(/\.$/);
});
