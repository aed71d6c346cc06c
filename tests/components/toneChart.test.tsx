import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ToneDirections, type ToneLane } from "@/components/charts/media/ToneDirections";
import { TONE_DIRECTIONS } from "@/lib/theme/toneStyles";

const lanes = TONE_DIRECTIONS.map((direction, i): ToneLane => ({
  direction,
  heading: direction,
  note: "a note",
  languages: [
    { code: "zh", name: "Chinese", fact: "aspi-tone-zh", chosen: i === 1, muted: i === 2 },
    { code: "ur", name: "Urdu", fact: "aspi-tone-urd", chosen: false, muted: false },
  ],
}));
const html = renderToStaticMarkup(<ToneDirections lanes={lanes} onPick={() => undefined} />);

describe("the chart of tone by language", () => {
  it("carries no number in any text, attribute or style", () => {
    const said = html.replaceAll(/ class="[^"]*"/g, "");
    expect(said).toContain("Chinese");
    expect(said).not.toMatch(/\d/);
    expect(said).not.toContain("style=");
  });

  it("gives every language a mark of one kind: a button without length or place", () => {
    const buttons = html.match(/<button[^>]*>/g) ?? [];
    expect(buttons).toHaveLength(6);
    for (const button of buttons) expect(button).not.toMatch(/(width|height|inset|translate|flex)/);
    expect(html).not.toMatch(/<(svg|meter|progress|canvas)/);
  });

  it("keeps the order of what was said", () => {
    expect([...html.matchAll(/data-direction="(\w+)"/g)].map(([, name]) => name)).toEqual([
      ...TONE_DIRECTIONS,
    ]);
  });
});
