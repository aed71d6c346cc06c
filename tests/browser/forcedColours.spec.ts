import { expect, test, type Page } from "@playwright/test";
import { STANDING_STYLES } from "../../lib/theme/standingColours";
import { untilReady, type ReadyPart } from "./untilReady";

const PAGES: readonly (readonly [path: string, part: ReadyPart])[] = [
  [
    "/en?kind=joint_letter&standing=critical&statement=hrc41-2019-07-08-critical&states=TUR",
    "data-dashboard",
  ],
  ["/en?view=tiles&region=African&states=DZA", "data-dashboard"],
  ["/en/compare?was=silent&movement=joined-critical&states=TUR,ALB", "data-compare"],
  ["/en/media?platform=facebook&language=en&factkind=number", "data-media"],
  ["/en/events?lane=ohchr", "data-events"],
  ["/en/states/TUR?rule=latest", "data-state-page"],
  ["/en/statements/unga77-2022-10-31-critical?region=African", "data-statement-views"],
];
const HUES = (["critical", "both", "supportive", "abstained"] as const).map((standing) =>
  rgb(STANDING_STYLES[standing].light),
);

for (const [path, part] of PAGES) {
  test(`says with a reader's own colours what it says with its own: ${path}`, async ({ page }) => {
    await page.goto(path);
    await untilReady(page, part);
    const hued = await huedElements(page);
    await page.emulateMedia({ forcedColors: "active" });
    expect(await huedElements(page)).toEqual(hued);
    const groups = await chosenLikeOthers(page);
    expect(groups.length).toBeGreaterThan(0);
    expect(groups.flat()).toEqual([]);
  });
}

test("every standing keeps a sign of its own in a reader's own colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/en");
  const signs = await page
    .locator("[data-standing-filter] > :first-child")
    .evaluateAll((swatches) =>
      swatches.map((swatch) =>
        ["background", "border", "box-shadow"]
          .map((name) => getComputedStyle(swatch).getPropertyValue(name))
          .join(),
      ),
    );
  expect(new Set(signs).size).toBe(Object.keys(STANDING_STYLES).length);
});

/** The elements, and signs before or after them, that are painted in the hue of a side, each with its hues. */
function huedElements(page: Page): Promise<string[]> {
  return page.evaluate((hues) => {
    const PAINTS = [
      ...["background-color", "background-image", "box-shadow", "fill", "stroke"],
      ...["border-top-color", "border-bottom-color", "border-left-color", "border-right-color"],
    ];
    return [...document.querySelectorAll("main *")].flatMap((element) =>
      [undefined, "::before", "::after"].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        if (pseudo !== undefined && style.content === "none") return [];
        const paint = PAINTS.map((name) => style.getPropertyValue(name)).join();
        const found = hues.filter((hue) => paint.includes(hue));
        return found.length > 0
          ? [`${element.tagName} ${element.classList.value} ${pseudo ?? ""} ${found.join("; ")}`]
          : [];
      }),
    );
  }, HUES);
}

/** For each kind of toggle of which one is chosen and one is not: the chosen ones that look like another. */
function chosenLikeOthers(page: Page): Promise<string[][]> {
  return page.evaluate(() => {
    const LOOKS = [
      ...["border", "outline", "background", "color", "opacity"],
      ...["font-weight", "text-decoration", "text-decoration-thickness"],
    ];
    const look = (element: Element, pseudo?: string) => {
      const style = getComputedStyle(element, pseudo);
      return LOOKS.map((name) => style.getPropertyValue(name)).join();
    };
    const lookOf = (button: Element) =>
      [look(button), look(button, "::before"), look(button, "::after")]
        .concat([...button.children].map((child) => look(child)))
        .join("\n");
    const byKind = Map.groupBy(
      [...document.querySelectorAll("button[aria-pressed]")].filter((button) => button.checkVisibility()),
      (button) => button.className || button.closest("[class]")!.className,
    );
    return [...byKind.values()].flatMap((buttons) => {
      const chosen = buttons.filter((button) => button.ariaPressed === "true");
      const others = new Set(buttons.filter((button) => !chosen.includes(button)).map(lookOf));
      if (chosen.length === 0 || others.size === 0) return [];
      const alike = chosen.filter((button) => others.has(lookOf(button)));
      return [alike.map((button) => button.textContent)];
    });
  });
}

/** A colour like #2b6cb0 as browsers say it. */
function rgb(hex: string): string {
  return `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(", ")})`;
}
