import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { DIRECTION } from "@/lib/i18n/direction";
import { openDashboard } from "./dashboardPage";

test("the first load stays within its budget and comes from our own origin", async ({
  page,
  request,
  baseURL,
}) => {
  const foreign: string[] = [];
  page.on("request", (asked) => {
    if (!asked.url().startsWith(baseURL!) && !asked.url().startsWith("data:")) foreign.push(asked.url());
  });
  await openDashboard(page);
  expect(foreign).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);

  const html = await (await request.get("/en")).text();
  expect(gzipSync(html).length).toBeLessThanOrEqual(120_000);
  // Browsers that know modules skip the scripts marked noModule.
  const scripts = [...html.matchAll(/<script[^>]+src="([^"]+\.js)"[^>]*>/g)].filter(
    ([tag]) => !/nomodule/i.test(tag),
  );
  const preloaded = [...html.matchAll(/\/_next\/static\/[^"'\\ ]+\.js/g)].map(([path]) => path);
  const skipped = [...html.matchAll(/<script[^>]+src="([^"]+\.js)"[^>]*nomodule/gi)].map(([, path]) => path!);
  const named = new Set(
    [...scripts.map(([, path]) => path!), ...preloaded].filter((path) => !skipped.includes(path)),
  );
  expect(named.size).toBeGreaterThan(3);
  let bytes = 0;
  for (const path of named) bytes += gzipSync(await (await request.get(path)).body()).length;
  expect(bytes).toBeLessThanOrEqual(200_000);
});

test("a cache may keep pages for a minute and nothing that is missing, and no page tells where its readers come from", async ({
  request,
}) => {
  for (const [path, kept] of [
    ["/en?region=African", "public, max-age=0, s-maxage=60, must-revalidate"],
    ["/ug/states/TUR", "public, max-age=0, s-maxage=60, must-revalidate"],
    ["/en/states/XYZ", "private, no-cache, no-store, max-age=0, must-revalidate"],
    ["/en/embed/map", "public, max-age=3600"],
  ] as const) {
    const headers = (await request.get(path)).headers();
    expect([path, headers["cache-control"]]).toEqual([path, kept]);
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  }
});

test("the bare address leads to the reader's language with its query", async ({ request }) => {
  const answer = await request.get("/?region=African", {
    headers: { "accept-language": "ug,tr;q=0.8" },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(307);
  expect(answer.headers().location).toBe("/ug?region=African");
});

for (const [locale, direction] of [
  ["en", "ltr"],
  ["tr", "ltr"],
  ["ug", "rtl"],
] as const) {
  test(`/${locale} is written ${direction} and names states in its language`, async ({ page }) => {
    await openDashboard(page, "?states=DEU", locale);
    await expect(page.locator("html")).toHaveAttribute("dir", direction);
    const words = catalogueOf(locale);
    for (const part of ["header", "main", "footer"]) {
      await expect(page.locator(part).first()).toHaveCSS("direction", DIRECTION[words]);
      expect(
        await page
          .locator(part)
          .first()
          .evaluate((node) => node.closest("[lang]")!.getAttribute("lang")),
      ).toBe(words);
    }
    const name = { en: "Germany", tr: "Almanya", ug: "گېرمانىيە" }[locale];
    await expect(page.locator('tr[data-iso3="DEU"] button')).toHaveText(name);
    for (const link of await page.locator("header nav a[hreflang]").all()) {
      expect(await link.getAttribute("href")).toContain("?states=DEU");
    }
  });
}

test("a name in letters of the other direction does not reorder the words around it", async ({ page }) => {
  await openDashboard(page, "?states=DEU", "ug");
  await expect(page.locator("[data-known] [data-state-link]")).toHaveText("Page of \u2068گېرمانىيە\u2069");
  const name = page.locator('[data-details="DEU"] h3 [data-state-link]');
  await expect(name).toHaveAttribute("dir", "rtl");
  await expect(name).toHaveAttribute("lang", "ug");
});
