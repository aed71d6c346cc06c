import { expect, test } from "@playwright/test";
import { axeFaults, OF_COLOUR } from "./axeFaults";
import { openDashboard } from "./dashboardPage";

// A page of its own for each scheme: styles asked of rows that the browser skips are those of the scheme before.
for (const scheme of ["light", "dark"] as const) {
  for (const query of ["", "?view=tiles&region=African", "?view=seats&states=UKR"]) {
    test(`has no fault that axe can find: ${scheme} ${query || "default"}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await openDashboard(page, query);
      expect(await axeFaults(page, scheme === "dark" ? { tags: OF_COLOUR } : {})).toEqual([]);
    });
  }
}
