import { expect, test, type Page } from "@playwright/test";
import { openDashboard, readViews } from "./dashboardPage";
import { untilReady } from "./untilReady";

const QUERY = "region=GRULAC&standing=abstained&rule=latest";

async function drop(page: Page, file: Buffer, name: string, type: string) {
  const carried = await page.evaluateHandle(
    ({ base64, name, type }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const carried = new DataTransfer();
      carried.items.add(new File([bytes], name, { type }));
      return carried;
    },
    { base64: file.toString("base64"), name, type },
  );
  await page.dispatchEvent("h1", "dragover", { dataTransfer: carried });
  await expect(page.locator("[data-said]")).toHaveAttribute("data-said", "drop");
  await page.dispatchEvent("h1", "drop", { dataTransfer: carried });
}

for (const [format, type] of [
  ["png", "image/png"],
  ["svg", "image/svg+xml"],
] as const) {
  test(`a dropped ${format.toUpperCase()} brings its view back`, async ({ page, request }) => {
    await openDashboard(page, `?${QUERY}`);
    await expect(page.locator("tr[data-iso3]:not([hidden])")).not.toHaveCount(0);
    const wanted = await readViews(page);
    const file = await (await request.get(`/api/v1/charts/groups.${format}?${QUERY}&scale=1`)).body();
    await page.goto("/en?states=FRA");
    await untilReady(page, "data-dashboard");
    await drop(page, file, `picture.${format}`, type);
    await expect(page).toHaveURL(new RegExp(`/en\\?${QUERY}$`));
    await expect(page.locator("[data-said]")).toHaveAttribute("data-said", "open");
    await expect.poll(() => readViews(page)).toEqual(wanted);
    await page.goBack();
    await expect(page).toHaveURL(/\/en\?states=FRA$/);
  });
}

test("a picture in another language opens in that language, here", async ({ page, request, baseURL }) => {
  const file = await (await request.get(`/api/v1/charts/map.svg?${QUERY}&locale=tr`)).body();
  await openDashboard(page);
  await page
    .locator("[data-picture-drop] input")
    .setInputFiles({ name: "picture.svg", mimeType: "image/svg+xml", buffer: file });
  await expect(page).toHaveURL(`${baseURL}/tr?${QUERY}`);
  await expect(page.locator("[data-said]")).toHaveAttribute("data-said", "open");
  await page.reload();
  await untilReady(page, "data-dashboard");
  await expect(page.locator("[data-said]")).toHaveCount(0);
});

test("the comparison opens its own pictures, and those of other pages on theirs", async ({
  page,
  request,
  baseURL,
}) => {
  const query = "from=2019-12-31&to=2023-12-31&movement=joined-critical";
  const own = await (await request.get(`/api/v1/charts/movement.svg?${query}`)).body();
  const other = await (await request.get(`/api/v1/charts/groups.svg?${QUERY}`)).text();
  await page.goto("/en/compare");
  await untilReady(page, "data-compare");
  await drop(page, own, "own.svg", "image/svg+xml");
  await expect(page.locator("[data-said]")).toHaveAttribute("data-said", "open");
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual(
    Object.fromEntries(new URLSearchParams(query)),
  );
  const older = other.replace(/&quot;version&quot;:&quot;[\d.]+/, "&quot;version&quot;:&quot;2000.1");
  expect(older).not.toBe(other);
  await drop(page, Buffer.from(older), "other.svg", "image/svg+xml");
  await expect(page).toHaveURL(`${baseURL}/en?${QUERY}`);
  await expect(page.locator("[data-said]")).toHaveAttribute("data-said", "older");
  await expect(page.locator("[data-said]")).toContainText("2000.1");
  expect(await page.context().cookies()).toEqual([]);
});

test("another file is refused in words and changes nothing", async ({ page }) => {
  await openDashboard(page, `?${QUERY}`);
  await drop(page, Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), "other.svg", "image/svg+xml");
  await expect(page.locator("[data-said]")).toHaveAttribute("data-said", "none");
  await expect(page.locator("[data-said]")).toHaveAttribute("role", "alert");
  await expect(page).toHaveURL(new RegExp(`/en\\?${QUERY}$`));
});
