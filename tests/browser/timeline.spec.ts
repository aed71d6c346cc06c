import { expect, test } from "@playwright/test";
import { standingsOf, statementsOf, tables } from "./countsFromTables";
import { openDashboard, readViews } from "./dashboardPage";

test("every statement of the record stands once, with its named and declared numbers", async ({ page }) => {
  await openDashboard(page, "?topic=tibet&region=African");
  const marks = await page.locator("[data-statement]").evaluateAll((all) =>
    all.map((mark) => ({
      id: mark.getAttribute("data-statement"),
      side: mark.getAttribute("data-side"),
      named: mark.getAttribute("data-named"),
      declared: mark.getAttribute("data-declared"),
    })),
  );
  const byId = (a: { id: string | null }, b: { id: string | null }) => (a.id! < b.id! ? -1 : 1);
  expect(marks.sort(byId)).toEqual(
    tables.statements
      .map((row) => ({
        id: row.id!,
        side: row.side || "vote",
        named: row.named_count!,
        declared: row.declared_count!,
      }))
      .sort(byId),
  );
});

test("the thumbs are sliders that speak dates and step from statement to statement", async ({ page }) => {
  await openDashboard(page);
  const first = page.locator('[data-thumb="from"]');
  const dates = [...new Set(tables.statements.map((row) => row.date!))].sort();
  await expect(first).toHaveAttribute("aria-valuetext", /8 July 2019: Joint letter on Xinjiang/);
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(new RegExp(`from=${dates[1]}$`));
  await expect(first).toHaveAttribute("aria-valuetext", /^12 July 2019/);
  await page.keyboard.press("End");
  await expect(page).toHaveURL(new RegExp(`from=${dates.at(-1)}$`));
  await page.keyboard.press("Home");
  await expect(page).toHaveURL(/\/en$/);
});

test("typed dates filter, and the wrong order is said plainly and changes nothing", async ({ page }) => {
  await openDashboard(page);
  const [from, to] = [page.getByLabel("From", { exact: true }), page.getByLabel("To", { exact: true })];
  await from.fill("2020-01-01");
  await from.blur();
  await expect(page).toHaveURL(/from=2020-01-01$/);
  await expect(page.locator('[role="status"][data-states]')).toHaveAttribute(
    "data-statements",
    String(statementsOf({ from: "2020-01-01" }).length),
  );
  await to.fill("2019-12-01");
  await to.blur();
  await expect(page.getByText("The first date must not be after the last one.")).toBeVisible();
  await expect(page).toHaveURL(/from=2020-01-01$/);
});

test("brushing sets the dates, every view follows, and one Back undoes the whole drag", async ({ page }) => {
  await openDashboard(page);
  const field = page.getByRole("toolbar", { name: "Statements and votes in order of date" });
  await field.scrollIntoViewIfNeeded();
  const box = (await field.boundingBox())!;
  const y = box.y + 6;
  await page.mouse.move(box.x + 0.3 * box.width, y);
  await page.mouse.down();
  for (let step = 1; step <= 12; step++) await page.mouse.move(box.x + (0.3 + 0.025 * step) * box.width, y);
  await page.mouse.up();
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
  // On a slow machine the drag rests on its way, and the address is told of that too.
  await expect(async () => {
    const told = page.url();
    await page.waitForTimeout(700);
    expect(page.url()).toBe(told);
  }).toPass();
  const query = new URL(page.url()).searchParams;
  const span = { from: query.get("from")!, to: query.get("to")! };
  const inside = statementsOf(span);
  expect(inside.length).toBeGreaterThan(0);
  await expect(page.locator('[role="status"][data-states]')).toHaveAttribute(
    "data-statements",
    String(inside.length),
  );
  const views = await readViews(page);
  expect(views.timeline.sort()).toEqual(inside.map((row) => row.id!).sort());
  expect(views.onMap).toEqual(Object.fromEntries(standingsOf(span)));
  await page.goBack();
  await expect(page).toHaveURL(/\/en$/);
});

test("a drag is told to the address where it rests, and before what is done next", async ({ page }) => {
  await openDashboard(page);
  const end = page.locator('[data-thumb="to"]');
  await end.scrollIntoViewIfNeeded();
  const thumb = (await end.boundingBox())!;
  const [x, y] = [thumb.x + thumb.width / 2, thumb.y + thumb.height / 2];
  const firstRest = /\/en\?to=\d{4}-\d\d-\d\d$/;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 200, y, { steps: 5 });
  await expect(page, "still held").toHaveURL(firstRest);
  const rested = page.url();
  await page.mouse.move(x - 420, y, { steps: 5 });
  await page.mouse.up();
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-region="African"]')!.click());
  await expect(page).toHaveURL(
    /\/en\?to=\d{4}-\d\d-\d\d&region=African$|\/en\?region=African&to=\d{4}-\d\d-\d\d$/,
  );
  await page.goBack();
  await expect(page).toHaveURL(firstRest);
  expect(page.url(), "where the drag ended, not where it rested").not.toBe(rested);
  const to = new URL(page.url()).searchParams.get("to")!;
  await expect(page.locator('[role="status"][data-states]')).toHaveAttribute(
    "data-statements",
    String(statementsOf({ to }).length),
  );
  await page.goBack();
  await expect(page).toHaveURL(/\/en$/);
});

test("a map out of sight is drawn where a drag rests, not with its every step", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await openDashboard(page);
  const end = page.locator('[data-thumb="to"]');
  await end.scrollIntoViewIfNeeded();
  const thumb = (await end.boundingBox())!;
  const [x, y] = [thumb.x + thumb.width / 2, thumb.y + thumb.height / 2];
  await page.evaluate(() => {
    const counts = { drawn: 0, told: 0 };
    Object.assign(globalThis, { counts });
    new MutationObserver(() => counts.drawn++).observe(document.querySelector("[data-view]")!, {
      attributeFilter: ["data-standing"],
      subtree: true,
    });
    for (const name of ["pushState", "replaceState"] as const) {
      const write = history[name].bind(history);
      history[name] = (...state) => {
        counts.told++;
        write(...state);
      };
    }
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 900, y, { steps: 40 });
  await page.mouse.up();
  await expect(page).toHaveURL(/\/en\?to=/);
  const to = () => new URL(page.url()).searchParams.get("to")!;
  await expect(async () => {
    expect((await readViews(page)).onMap).toEqual(Object.fromEntries(standingsOf({ to: to() })));
  }).toPass();
  const { drawn, told } = await page.evaluate<{ drawn: number; told: number }>("counts");
  // Once where it rests, and with the first steps, before the page knows what is in sight.
  expect(drawn).toBeLessThanOrEqual(3 * told);
  const strips = () => page.locator("stop").evaluateAll((stops) => stops.map((stop) => stop.outerHTML));
  const dragged = await strips();
  await openDashboard(page, new URL(page.url()).search);
  expect(dragged, "the strips of the table follow too").toEqual(await strips());
});

test("playing steps through the dates and can be paused", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openDashboard(page);
  const play = page.locator("[data-play]");
  await play.click();
  await expect(page).toHaveURL(/to=2019-07-08/);
  await expect(page).toHaveURL(/to=2019-07-12/);
  await play.click();
  const paused = page.url();
  await page.waitForTimeout(1200);
  expect(page.url()).toBe(paused);
});
