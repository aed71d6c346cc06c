import { expect, test, type Page } from "@playwright/test";
import { untilReady, type ReadyPart } from "./untilReady";

async function open(page: Page, address: string, root: ReadyPart) {
  await page.goto(address);
  await untilReady(page, root);
}

/** Presses Enter on a control that goes for it, and says where the focus is then. */
async function leave(page: Page, control: string) {
  await page.locator(control).first().focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(`${control}:focus`)).toHaveCount(0);
}

const chip = (page: Page, clause: string) => page.locator(`[data-chip="${clause}"]`);
const result = (page: Page) => page.locator("[data-focus-comes]");

const CHIPS = [
  ["/en?region=African&states=TUR,FRA", "data-dashboard", ["region:African", "states:TUR", "states:FRA"]],
  [
    "/en/compare?to=2022-12-31&was=supportive&standing=both",
    "data-compare",
    ["to:2022-12-31", "standing:both", "was:supportive"],
  ],
  ["/en/events?lane=assembly,ohchr", "data-events", ["lane:assembly", "lane:ohchr"]],
  ["/en/media?platform=facebook&confidence=high", "data-media", ["platform:facebook", "confidence:high"]],
  ["/en/states/TUR?forum=HRC&kind=joint_letter", "data-state-page", ["forum:HRC", "kind:joint_letter"]],
] as const;

for (const [address, root, clauses] of CHIPS)
  test(`on ${address} the focus goes from a chip to the one beside it, and from the last to the result`, async ({
    page,
  }) => {
    await open(page, address, root);
    await expect(page.locator("[data-chip]")).toHaveCount(clauses.length);
    const [first, ...rest] = await page
      .locator("[data-chip]")
      .evaluateAll((all) => all.map((mark) => mark.getAttribute("data-chip")!));
    expect([first, ...rest].sort()).toEqual([...clauses].sort());
    const last = rest.at(-1)!;
    await leave(page, `[data-chip="${first}"]`);
    await expect(chip(page, rest[0]!)).toBeFocused();
    if (rest.length > 1) {
      await leave(page, `[data-chip="${last}"]`);
      await expect(chip(page, rest.at(-2)!)).toBeFocused();
    }
    await leave(page, "[data-chip]");
    await expect(result(page)).toBeFocused();
    await page.goBack();
    await leave(page, "[data-clear]");
    await expect(result(page)).toBeFocused();
  });

const NOTES = [
  ["/en?topic=foo", "data-dashboard", "[data-hint] button"],
  ["/en?from=2030-01-01", "data-dashboard", "[data-empty] button"],
  ["/en/compare?movement=switched-to-critical&region=WEOG", "data-compare", "[data-empty] button"],
  ["/en/events?lane=ohchr&to=2018-06-01", "data-events", "[data-empty] button"],
  ["/en/media?platform=facebook&language=ur", "data-media", "[data-empty] button"],
] as const;

for (const [address, root, control] of NOTES)
  test(`on ${address} the focus goes from the note that leaves to the result`, async ({ page }) => {
    await open(page, address, root);
    await leave(page, control);
    await expect(result(page)).toBeFocused();
  });

test("closing a record leaves the focus on the one beside it, and the last on the heading", async ({
  page,
}) => {
  await open(page, "/en?states=TUR,FRA", "data-dashboard");
  await leave(page, '[data-details="TUR"] header button');
  await expect(page.locator('[data-details="FRA"] header button')).toBeFocused();
  await leave(page, '[data-details="FRA"] header button');
  await expect(page.locator("#details-heading")).toBeFocused();
});
