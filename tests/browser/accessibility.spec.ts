import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { openDashboard } from "./dashboardPage";

for (const scheme of ["light", "dark"] as const) {
  for (const query of ["", "?view=tiles&region=African", "?view=seats&states=UKR"]) {
    test(`has no fault that axe can find: ${scheme} ${query || "default"}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await openDashboard(page, query);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const summary = violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map((n) => n.html.slice(0, 160))
            .join(" | ")}`,
      );
      expect(summary).toEqual([]);
    });
  }
}
