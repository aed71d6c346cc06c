import { expect, test } from "@playwright/test";
import { STANDINGS } from "../../lib/domain/standing";

test.use({ forcedColors: "active" });

const PAGES = [
  "/en?kind=joint_letter&standing=critical&statement=hrc41-2019-07-08-critical",
  "/en?view=tiles&region=African&states=DZA",
  "/en/compare?was=silent&movement=joined-critical",
  "/en/media?platform=facebook&language=en&factkind=number",
  "/en/events?lane=ohchr",
  "/en/states/TUR?rule=latest",
  "/en/statements/unga77-2022-10-31-critical?region=African",
];

for (const path of PAGES) {
  test(`what is chosen differs from its neighbours in a reader's own colours: ${path}`, async ({ page }) => {
    await page.goto(path);
    const groups = await page.evaluate(() => {
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
    expect(groups.length).toBeGreaterThan(0);
    expect(groups.flat()).toEqual([]);
  });
}

test("every standing keeps a sign of its own in a reader's own colours", async ({ page }) => {
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
  expect(new Set(signs).size).toBe(STANDINGS.length);
});

test("an event's mark and its line in the list keep the hue of their side in a reader's own colours", async ({
  page,
}) => {
  await page.goto("/en/events");
  const hues = await page.evaluate(() => {
    const hueOf = (element: Element, pseudo?: string) => {
      const style = getComputedStyle(element, pseudo);
      return [style.borderTopColor, style.backgroundColor, style.backgroundImage].join();
    };
    const look = (selector: string, pseudo?: string) =>
      ["critical", "supportive"].map((side) =>
        hueOf(document.querySelector(selector.replace("SIDE", side))!, pseudo),
      );
    return [look('button[data-sign="SIDE"] > span'), look('li[data-sign="SIDE"]', "::before")];
  });
  for (const [critical, supportive] of hues) expect(critical).not.toBe(supportive);
});
