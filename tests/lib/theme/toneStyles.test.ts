import { differenceCiede2000 } from "culori";
import { expect, test } from "vitest";
import { STANDING_STYLES } from "@/lib/theme/standingColours";
import { TONE_STYLES, toneProperties } from "@/lib/theme/toneStyles";

const distance = differenceCiede2000();

test.each(["light", "dark"] as const)("no tone has a colour near a standing's in %s", (scheme) => {
  for (const [tone, style] of Object.entries(TONE_STYLES)) {
    for (const [standing, other] of Object.entries(STANDING_STYLES)) {
      const apart = distance(style[scheme], other[scheme]);
      expect([tone, standing, apart > 15]).toEqual([tone, standing, true]);
    }
  }
});

test("the colours are given to style sheets by name", () => {
  expect(toneProperties("light")).toBe(
    `--tone-positive:${TONE_STYLES.positive.light};--tone-similar:${TONE_STYLES.similar.light}`,
  );
});
