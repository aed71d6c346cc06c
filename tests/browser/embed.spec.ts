import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test, type Page } from "@playwright/test";
import { openDashboard } from "./dashboardPage";

let elsewhere: Server;
let html = "";

/** A page of another origin. */
test.beforeAll(async () => {
  elsewhere = createServer((_, answer) => answer.setHeader("content-type", "text/html").end(html));
  await new Promise<void>((listening) => elsewhere.listen(0, "127.0.0.1", listening));
});
test.afterAll(() => elsewhere.close());

async function openElsewhere(page: Page, body: string) {
  html = `<!doctype html><title>An article</title><body style="margin:0">${body}`;
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
}

const frameHeight = (page: Page) =>
  page.locator("iframe").evaluate((frame) => frame.getBoundingClientRect().height);

test.describe.configure({ mode: "serial" });

for (const width of [1200, 390]) {
  test(`the code to embed resizes its frame to the chart, ${width} px wide`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openDashboard(page, "?region=African");
    await page.locator('[data-export="groups"] > button').click();
    await page.locator('[data-export="groups"] [data-format="embed"]').click();
    await expect(page.locator('[data-export="groups"] [data-takeaway]')).toHaveAttribute(
      "data-takeaway",
      "copied",
    );
    const code = await page.evaluate(() => navigator.clipboard.readText());
    await page.setViewportSize({ width, height: 800 });
    await openElsewhere(page, code);
    const frame = page.locator("iframe");
    await expect(frame).toHaveAttribute("title", /Xinjiang.*: the groups of states$/);
    await expect(frame).toHaveAttribute("lang", "en");
    await expect(frame).toHaveAttribute("loading", "lazy");
    await expect(frame).toHaveAttribute("allow", "web-share; clipboard-write");
    const inside = page.frameLocator("iframe");
    await expect(inside.getByRole("img", { name: /54 states chosen/ })).toBeVisible();
    const content = await inside.locator("body").evaluate((body) => body.getBoundingClientRect().height);
    expect(content).not.toBe(560);
    await expect.poll(() => frameHeight(page)).toBe(Math.ceil(content));
    await expect(inside.getByRole("link", { name: "Open on the dashboard" })).toHaveAttribute(
      "href",
      "/en?region=African",
    );
    await expect(inside.locator("[data-other-version]")).toHaveCount(0);
    await expect
      .poll(() => inside.locator("img").evaluate((image: HTMLImageElement) => image.currentSrc))
      .toContain(width === 390 ? "size=narrow" : "size=16x9");
    await page.setViewportSize({ width: width - 40, height: 800 });
    await expect.poll(() => frameHeight(page)).toBeLessThan(Math.ceil(content));
  });
}

test("a plain frame works without the script", async ({ page, baseURL }) => {
  await openElsewhere(
    page,
    `<iframe src="${baseURL}/ug/embed/map?states=TUR" width="800" height="560"></iframe>`,
  );
  await expect(page.frameLocator("iframe").locator("main > picture, main > svg")).toHaveCount(2);
  expect(await frameHeight(page)).toBeCloseTo(564, -1);
});

test("a framed map says of each state what it is and leads to its record", async ({ page, baseURL }) => {
  await openElsewhere(page, `<iframe src="${baseURL}/en/embed/map" width="1000" height="700"></iframe>`);
  const inside = page.frameLocator("iframe");
  const marks = inside.locator('[data-view="map"] [data-iso3]');
  await expect(marks).toHaveCount(195);
  expect(new Set(await marks.evaluateAll((all) => all.map((mark) => mark.id))).size).toBe(195);
  const kazakhstan = inside.locator('[data-iso3="KAZ"]');
  await expect(kazakhstan).toHaveAttribute("data-standing", "supportive");
  const link = inside.locator("[data-pointed]");
  await expect(link).toBeHidden();
  await kazakhstan.locator("path").first().click();
  await expect(link).toHaveText("Kazakhstan: supportive of China’s policies");
  await expect(link).toHaveAttribute("href", "/en/states/KAZ");
  // On the way to the link the pointer passes over other states.
  await inside.locator('[data-iso3="BRA"] path').first().hover();
  await expect(link).toHaveAttribute("href", "/en/states/KAZ");
  await kazakhstan.focus();
  await page.keyboard.press("End");
  await expect(inside.locator("[data-iso3]:focus")).toHaveCount(1);
  await expect(link).not.toHaveAttribute("href", "/en/states/KAZ");
  // A narrower frame takes the shape that fits, with its marks.
  await page.locator("iframe").evaluate((frame) => frame.setAttribute("width", "390"));
  await expect.poll(() => inside.locator("svg").getAttribute("width")).toBe("390");
  await expect(marks).toHaveCount(195);
});

test("a framed timeline leads from its statements to their pages", async ({ page, baseURL }) => {
  await page.goto(`${baseURL}/en/embed/timeline`);
  await expect(page.locator("[data-statement]")).toHaveCount(34);
  const first = page.locator('[data-statement="hrc41-2019-07-08-critical"]');
  await first.locator("rect").first().click();
  await expect(page.locator("[data-pointed]")).toHaveAttribute(
    "href",
    "/en/statements/hrc41-2019-07-08-critical",
  );
  await expect(page.locator("[data-pointed]")).toContainText("22 of 22 named");
});

test("a framed chart is whole where scripts are blocked", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/en/embed/map`);
  await expect(page.getByRole("img", { name: /named as critical/ })).toBeVisible();
  await context.close();
});

test("the script listens to this site's frames alone", async ({ page, baseURL }) => {
  await openElsewhere(
    page,
    `<script>addEventListener("message",()=>{document.title="heard"})</script>` +
      `<script src="${baseURL}/embed.js"></script>` +
      `<iframe srcdoc="<script>parent.postMessage({'where-states-stand':{height:999}},'*')</script>" height="100"` +
      ` style="border:0" data-where-states-stand></iframe>`,
  );
  await expect(page).toHaveTitle("heard");
  expect(await frameHeight(page)).toBe(100);
});

test("a frame keeps the data version it was made of and says when there is a newer one", async ({
  request,
}) => {
  const unknown = await (await request.get("/en/embed/map?v=2019.1")).text();
  const now =
    /made of data version 2019\.1, which is not kept here\. The numbers shown are of ([\d.]+)\./.exec(
      unknown,
    )![1]!;
  expect(unknown).toContain(`v=${now}`);
  const pinned = await (await request.get("/en/embed/map?v=2026.1")).text();
  expect(pinned).toContain(`This picture holds data version 2026.1. There is a newer one, ${now},`);
  const [picture] = /\/api\/v1\/charts\/map\.svg\?[^"]*v=2026\.1/.exec(pinned)!;
  const drawn = await request.get(picture.replaceAll("&amp;", "&"));
  expect(drawn.headers()["cache-control"]).toContain("immutable");
  expect(await drawn.text()).toContain("2026.1");
  expect(await (await request.get(`/en/embed/map?v=${now}`)).text()).not.toContain("data-other-version");
});

test("nothing but charts may stand in a frame", async ({ page, request, baseURL }) => {
  for (const path of ["/en", "/en/states/FRA", "/en/data", "/api/v1/states.json"]) {
    const policy = (await request.get(path)).headers()["content-security-policy"];
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).toContain("default-src 'self'");
  }
  const framed = (await request.get("/en/embed/map")).headers()["content-security-policy"];
  expect(framed).toContain("frame-ancestors *");
  const missing = await request.get("/en/embed/nothing");
  expect([missing.status(), missing.headers()["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
  expect(await missing.text()).toContain("no chart of this name");
  await openElsewhere(page, `<iframe src="${baseURL}/en"></iframe>`);
  // The browser's own page says that the site refuses.
  await expect.poll(() => page.frames()[1]!.url()).toMatch(/^chrome-error:/);
});

test("a framed chart sets no cookie and asks nobody else", async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/tr/embed/timeline?forum=HRC");
  await expect(page.locator("main > svg")).toBeVisible();
  expect(asked.filter((address) => !address.startsWith(baseURL!))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});
