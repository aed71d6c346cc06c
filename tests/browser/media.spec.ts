import { expect, test } from "@playwright/test";
import { axeFaultsInBothSchemes } from "./axeFaults";
import { facts, languageTerritories } from "./factTables";
import { openMedia, readMedia } from "./mediaPage";

const ofKind = (...kinds: string[]) =>
  facts
    .filter(({ kind }) => kinds.includes(kind!))
    .map(({ id }) => id!)
    .sort();
const valueOf = (id: string) => JSON.parse(facts.find((row) => row.id === id)!.value!) as number;

test("a language chosen in the tone chart is shown on the map and kept in the address", async ({ page }) => {
  await openMedia(page);
  expect((await readMedia(page)).official).toEqual({});
  await page.locator("[data-tone-language=ur]").click();
  await expect(page).toHaveURL(/[?&]language=ur(&|$)/);
  await expect(page.locator("[data-choices=language] [aria-pressed=true]")).toHaveText("Urdu");
  const shown = await readMedia(page);
  expect(shown.official).toEqual(
    Object.fromEntries(
      languageTerritories
        .filter(({ language }) => language === "ur")
        .map(({ state, status }) => [state, status]),
    ),
  );
  expect(shown.inView).toEqual(["aspi-tone-urd"]);
  await page.goBack();
  await expect(page.locator("[data-official]")).toHaveCount(0);
});

test("the map never takes a colour from tone or standing", async ({ page }) => {
  await openMedia(page);
  const tints = new Set<string>();
  for (const language of ["zh", "en", "ur", "ja", "th", "tr"]) {
    await page.locator(`[data-choices=language] [data-choice=${language}]`).click();
    const states = page.locator('path[data-outline][data-official="official"]');
    await expect(states).not.toHaveCount(0);
    for (const tint of await states.evaluateAll((all) => all.map((one) => getComputedStyle(one).fill)))
      tints.add(tint);
  }
  expect(tints.size).toBe(1);
  const coloured = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("i"));
    const names = ["critical", "both", "supportive", "abstained"].map((name) => `--standing-${name}`);
    return [...names, "--tone-positive", "--tone-similar"].map((name) => {
      probe.style.color = `var(${name})`;
      return getComputedStyle(probe).color;
    });
  });
  for (const colour of coloured) expect([...tints]).not.toContain(colour);
});

test("the tone chart carries no number, and no colour of a standing", async ({ page }) => {
  await openMedia(page, "?language=tr");
  const chart = page.locator("[data-chart=tone]");
  const html = await chart.evaluate((element) => {
    for (const node of [element, ...element.querySelectorAll("*")]) node.removeAttribute("class");
    return element.outerHTML;
  });
  expect(html).toContain("Turkish");
  expect(html).not.toMatch(/\d/);
  await page.reload();
  const sizes = await page
    .locator("[data-tone-language]")
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().width)));
  expect(sizes).toHaveLength(6);
  expect(new Set(sizes).size).toBe(1);
});

test("a kind of fact chosen in the legend leaves exactly the facts of that kind", async ({ page }) => {
  await openMedia(page);
  const before = await readMedia(page);
  expect([before.result, before.inView.length]).toEqual([facts.length, facts.length]);
  await page.locator("[data-sign-choice=ours]").click();
  await expect(page).toHaveURL(/[?&]factkind=ours(&|$)/);
  expect((await readMedia(page)).inView).toEqual(ofKind("derived"));
  await page.locator("[data-sign-choice=absent]").click();
  const both = await readMedia(page);
  expect(both.inView).toEqual(ofKind("derived", "not_public"));
  expect(both.status).toBe(`${both.inView.length} of ${facts.length} facts in view`);
  await page.locator('[data-chip="factkind:ours"]').click();
  await expect(page.locator("[data-chip]")).toHaveCount(1);
  expect((await readMedia(page)).inView).toEqual(ofKind("not_public"));
});

test("the legend counts each kind as the table does", async ({ page }) => {
  await openMedia(page);
  const counted = await page
    .locator("[data-sign-choice]")
    .evaluateAll((all) => all.map((one) => Number(one.querySelector("[data-count]")!.textContent)));
  expect(counted).toEqual(
    [
      ["published_number"],
      ["published_direction"],
      ["derived"],
      ["event"],
      ["not_public"],
      ["format_spec", "licence"],
    ].map((kinds) => ofKind(...kinds).length),
  );
});

test("a platform mutes the others' bars, and the reading of the scale changes the chart alone", async ({
  page,
}) => {
  await openMedia(page);
  await page.locator("[data-choices=platform] [data-choice=twitter]").click();
  await expect(page).toHaveURL(/[?&]platform=twitter(&|$)/);
  const muted = await readMedia(page);
  expect(muted.mutedTracks).toEqual(["facebook", "news"]);
  await page.locator("[data-choices=scale] [data-choice=log]").click();
  await expect(page).toHaveURL(/[?&]axis=log(&|$)/);
  await expect(page.locator("[data-tracks=corpora]")).toHaveAttribute("data-mark", "dot");
  expect((await readMedia(page)).inView).toEqual(muted.inView);
});

test("the bars are as long as the numbers are large", async ({ page }) => {
  await openMedia(page);
  const widths = await page
    .locator("[data-tracks=corpora] [data-extent]")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
  const sizes = ["aspi-fb-posts", "aspi-tweets", "aspi-articles"].map(valueOf);
  const largest = Math.max(...widths);
  widths.forEach((width, i) => expect(width / largest).toBeCloseTo(sizes[i]! / sizes[1]!, 2));
});

test("the unit charts have one mark per post", async ({ page }) => {
  await openMedia(page);
  const marks = (chart: string, part: string) =>
    page
      .locator(`[data-units=${chart}] [data-class=${part}]`)
      .evaluate((path) => path.getAttribute("d")!.split("M").length - 1);
  const twitter = JSON.parse(facts.find(({ id }) => id === "aspi-tw-counts")!.value!) as Record<
    string,
    number
  >;
  const state = valueOf("aspi-fb-state-count");
  expect(await marks("facebook", "state")).toBe(state);
  expect(await marks("facebook", "other")).toBe(valueOf("aspi-fb-top400") - state);
  expect(await marks("twitter", "state")).toBe(twitter.state);
  expect(await marks("twitter", "suspended")).toBe(twitter.suspended);
  expect(await marks("twitter", "other")).toBe(
    valueOf("aspi-tw-top1000") - twitter.state! - twitter.suspended!,
  );
});

test("filters that leave nothing say so and offer the step back", async ({ page }) => {
  await openMedia(page, "?platform=facebook&language=ur");
  expect((await readMedia(page)).inView).toEqual([]);
  const note = page.locator("[data-empty]");
  await expect(note).toBeVisible();
  await note.getByRole("button").click();
  await expect(note).toHaveCount(0);
  expect((await readMedia(page)).result).toBeGreaterThan(1);
});

test("a key opens a receipt and chooses a filter, and the focus stays", async ({ page }) => {
  await openMedia(page);
  const sign = page.locator("[data-sign-choice=direction]");
  await sign.focus();
  await page.keyboard.press("Enter");
  await expect(sign).toHaveAttribute("aria-pressed", "true");
  await expect(sign).toBeFocused();
  const summary = page.locator("#fact-aspi-tone-zh summary");
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#fact-aspi-tone-zh [data-fact-receipt]")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.locator("#fact-aspi-tone-zh [data-fact-receipt] a").first()).toBeFocused();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a shared link shows what it says", async ({ page }) => {
    await page.goto("/en/media?language=tr&axis=log&confidence=high");
    await expect(page.locator("[data-chart=corpora]")).toHaveAttribute("data-reading", "log");
    await expect(page.locator("[data-result]")).toHaveText(`1 of ${facts.length} facts in view`);
    await expect(page.locator("[data-fact-item]")).toHaveCount(facts.length);
    await expect(page.locator('path[data-outline="TUR"]')).toHaveAttribute("data-official", "official");
    await expect(page.locator("[data-chip]")).toHaveCount(2);
  });
});

for (const query of ["", "?language=en&factkind=number,direction", "?platform=facebook&language=ur"]) {
  test(`has no fault that axe can find, light or dark: ${query || "default"}`, async ({ page }) => {
    await openMedia(page, query);
    await page.locator("#fact-aspi-tone-zh summary").click();
    expect(await axeFaultsInBothSchemes(page)).toEqual([]);
  });
}
