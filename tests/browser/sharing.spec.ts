import { expect, test, type APIRequestContext } from "@playwright/test";

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

for (const path of ["/en", "/ug/compare", "/en/media", "/en/events", "/en/data"]) {
  test(`${path} has a picture that is there`, async ({ request }) => {
    const cards = await cardsOf(request, path);
    expect(cards["og:title"]).toBeTruthy();
    expect(cards["og:description"]).toBeTruthy();
    expect(cards["og:image:alt"]).toMatch(/Xinjiang/);
    expect((await request.get(cards["og:image"]!)).headers()["content-type"]).toBe("image/png");
  });
}

for (const path of [
  "/en/states/FRA",
  "/en/statements/hrc41-2019-07-08-critical",
  "/tr/method",
  "/ug/changes",
]) {
  test(`${path}, built ahead, promises no picture where the site's address is not known`, async ({
    request,
  }) => {
    const cards = await cardsOf(request, path);
    expect(cards["og:title"]).toBeTruthy();
    expect(cards["og:image"]).toBeUndefined();
    expect(cards["twitter:card"]).toBe("summary");
  });
}
