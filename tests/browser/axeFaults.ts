import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What of a page is looked at, by selectors, and by which sets of rules; all of it and all of them unless told. */
interface Scope {
  readonly within?: readonly string[];
  readonly tags?: string[];
}

/** The rules about what can differ between a page in light and the same page in dark. */
export const OF_COLOUR = ["cat.color"];

/** The faults axe finds in the page as it stands, or in parts of it, in light and in dark, each after its scheme. */
export async function axeFaultsInBothSchemes(page: Page, within: readonly string[] = []): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const found = await axeFaults(page, { within, ...(colorScheme === "dark" && { tags: OF_COLOUR }) });
    faults.push(...found.map((fault) => `${colorScheme}: ${fault}`));
  }
  return faults;
}

/**
 * The faults axe finds in the page as it stands, each as its rule and the first elements it names.
 *
 * @throws when a selector of `within` names nothing: an empty look would find no fault
 */
export async function axeFaults(page: Page, { within = [], tags }: Scope = {}): Promise<string[]> {
  // In one piece: our pages have no frames, and results in parts take four times as long to hand over.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  for (const selector of within) {
    if ((await page.locator(selector).count()) === 0) throw new Error(`nothing on the page is ${selector}`);
    axe.include(selector);
  }
  if (tags) axe.withTags(tags);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(" | ")}`,
  );
}
