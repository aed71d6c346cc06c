import { expect, test } from "@playwright/test";
import { openDashboard } from "./dashboardPage";
import { openExport } from "./exportMenu";

const OLD = "2026.1";

test("an address with a data version shows that version, says so, and leads to the newest", async ({
  page,
}) => {
  await openDashboard(page, `?v=${OLD}&region=African`);
  const note = page.locator("[data-pinned]");
  await expect(note).toHaveAttribute("data-pinned", OLD);
  await expect(note).toContainText(`This view holds data version ${OLD}`);
  await page.locator('button[data-standing-filter="critical"]').click();
  await expect(page).toHaveURL(new RegExp(`[?&]v=${OLD}`));
  const menu = await openExport(page, "map");
  const asked = page.waitForRequest(/\/api\/v1\/charts\/map\.svg/);
  await menu.locator('[data-format="svg"]').click();
  expect(new URL((await asked).url()).searchParams.get("v")).toBe(OLD);
  await page.keyboard.press("Escape");
  await note.getByRole("link", { name: "Open the view in the newest" }).click();
  await expect(page).toHaveURL(/\/en\?region=African$/);
  await expect(page.locator("[data-pinned]")).toHaveCount(0);
});

for (const path of ["/en", "/en/compare"]) {
  test(`${path} cites an address that names its data version`, async ({ page, request }) => {
    const { version } = (await (await request.get("/api/v1/datapackage.json")).json()) as { version: string };
    await page.goto(`${path}?region=African`);
    await expect(page.locator("[data-ready=true]").first()).toBeVisible();
    const menu = await openExport(page, path === "/en" ? "map" : "movement");
    await menu.locator("[data-cite] > summary").click();
    await expect(menu.locator('[data-cite-format="ris"]')).toContainText(
      `${path}?region=African&v=${version}`,
    );
    await page.goto(`${path}?region=African&v=${version}`);
    await expect(page.locator("h1")).toBeVisible();
    await expect(page.locator("[data-pinned]")).toHaveCount(0);
  });
}

test("an address with a version that is not kept says of which its numbers are", async ({ request }) => {
  const html = await (await request.get("/en?v=2019.1")).text();
  expect(html).toContain("The address asks for data version 2019.1, which is not kept here.");
});
