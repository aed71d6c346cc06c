import { expect, test } from "@playwright/test";
import { axeFaults, axeFaultsInBothSchemes, OF_COLOUR } from "./axeFaults";
import { openDashboard } from "./dashboardPage";

// A page of its own for each scheme: styles asked of rows that the browser skips are those of the scheme before.
for (const [scheme, query] of [
  ["light", ""],
  ["dark", "?region=African&states=UKR"],
] as const) {
  test(`has no fault that axe can find: ${scheme} ${query || "default"}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await openDashboard(page, query);
    expect(await axeFaults(page, scheme === "dark" ? { tags: OF_COLOUR } : {})).toEqual([]);
  });
}

for (const query of ["?region=African&states=UKR", "?view=tiles&region=African", "?view=seats&states=UKR"]) {
  test(`the picture has no fault that axe can find, light or dark: ${query}`, async ({ page }) => {
    await openDashboard(page, query);
    const within = ['[data-chart="map"]', '[data-chart="standings"]'];
    expect(await axeFaultsInBothSchemes(page, within)).toEqual([]);
  });
}
