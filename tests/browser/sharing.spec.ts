import { expect, test, type APIRequestContext, type Page } from "@playwright/test";
import { openDashboard } from "./dashboardPage";

/** The cards of a page's HTML, as a scraper reads them. */
async function cardsOf(request: APIRequestContext, path: string): Promise<Record<string, string>> {
  const html = await (await request.get(path)).text();
  const tags = [...html.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)"/g)];
  const plain = (text: string) =>
    text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#x27;", "'");
  return Object.fromEntries(tags.map(([, name, content]) => [name!, plain(content!)]));
}

test("a shared view of the dashboard says its finding and has its picture", async ({
  page,
  request,
  baseURL,
}) => {
  const view = "?region=African&states=TUR,ZZZ&rule=latest&view=tiles";
  const cards = await cardsOf(request, `/tr${view}`);
  await page.goto(`/tr${view}`);
  expect(cards["og:title"]).toBe(await page.locator("h1").innerText());
  expect(cards["og:image:alt"]).toBe(cards["og:title"]);
  expect(cards["twitter:image:alt"]).toBe(cards["og:title"]);
  expect(cards["twitter:card"]).toBe("summary_large_image");
  const { origin, pathname, searchParams } = new URL(cards["og:image"]!);
  expect(origin).toBe(baseURL);
  expect(pathname).toBe("/api/v1/charts/tiles.png");
  expect(Object.fromEntries(searchParams)).toMatchObject({
    locale: "tr",
    region: "African",
    states: "TUR",
    rule: "latest",
  });
  const picture = await request.get(cards["og:image"]!);
  expect(picture.status()).toBe(200);
  const bytes = await picture.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
    Number(cards["og:image:width"]),
    Number(cards["og:image:height"]),
  ]);
});

for (const path of [
  "/en",
  "/ug/compare",
  "/en/media",
  "/en/events",
  "/en/data",
  "/en/states/FRA",
  "/en/statements/hrc41-2019-07-08-critical",
  "/tr/method",
  "/ug/changes",
]) {
  test(`${path} has a picture that is there`, async ({ request }) => {
    const cards = await cardsOf(request, path);
    expect(cards["og:title"]).toBeTruthy();
    expect(cards["og:description"]).toBeTruthy();
    const { pathname, search } = new URL(cards["og:image"]!);
    const framed = `${path.slice(0, 3)}/embed/${/(\w+)\.png$/.exec(pathname)![1]}${search}`;
    const [, title] = /<title>(.*)<\/title>/.exec(await (await request.get(framed)).text())!;
    expect(cards["og:image:alt"]).toBe(title);
    expect((await request.get(cards["og:image"]!)).headers()["content-type"]).toBe("image/png");
  });
}

/** Opens the ways to take the map away in a browser that shares by programs of its own, or in one that cannot. */
async function waysOf(page: Page, share: "shares" | "changes its mind" | "fails" | null) {
  await page.addInitScript((how) => {
    const shared: unknown[] = [];
    const act = (what: unknown) => {
      shared.push(what);
      const name = how === "fails" ? "NotAllowedError" : "AbortError";
      return how === "shares" ? Promise.resolve() : Promise.reject(new DOMException("", name));
    };
    Object.defineProperty(navigator, "share", { value: how === null ? undefined : act });
    Object.assign(window, { shared });
  }, share);
  await openDashboard(page, "?region=African");
  const menu = page.locator('[data-export="map"]');
  await menu.getByRole("button").first().click();
  await expect(menu.locator('[data-format="link"]')).toBeVisible();
  return { menu, shared: () => page.evaluate(() => (window as unknown as { shared: unknown[] }).shared) };
}

for (const [how, state] of [
  ["shares", "idle"],
  ["changes its mind", "idle"],
  ["fails", "failed"],
] as const) {
  test(`the view's link is shared by the reader's own programs; who ${how} reads ${state}`, async ({
    page,
  }) => {
    const { menu, shared } = await waysOf(page, how);
    await menu.locator('[data-format="share"]').click();
    await expect(menu.locator("[data-takeaway]")).toHaveAttribute("data-takeaway", state);
    expect(await shared()).toEqual([{ title: await page.title(), url: page.url() }]);
    expect(page.url()).toContain("?region=African");
  });
}

test("where the browser has no way to share, none is offered", async ({ page }) => {
  const { menu } = await waysOf(page, null);
  await expect(menu.locator('[data-format="share"]')).toHaveCount(0);
});
