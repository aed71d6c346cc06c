const PHYSICAL = [
  /^(left|right)\s*:/,
  /^(margin|padding|border)-(left|right)(-(width|style|color))?\s*:/,
  /^border-(top|bottom)-(left|right)-radius\s*:/,
  /^scroll-(margin|padding)-(left|right)\s*:/,
  /^(text-align|float|clear|caption-side)\s*:\s*(left|right)\b/,
];
const SHEET_EXCUSE = /^\s*\/\* physical: \w/;
const EXCUSE = /\/\*\s*physical: \w/;

/**
 * The declarations of a style sheet that name left or right, which a right-to-left page would get wrong.
 * A comment beginning "physical:" with the reason excuses its own line, or the whole sheet when it comes first.
 */
export function physicalSides(css: string): string[] {
  if (SHEET_EXCUSE.test(css)) return [];
  return css
    .split("\n")
    .filter((line) => !EXCUSE.test(line))
    .flatMap((line) => line.replace(/\/\*.*?\*\//g, "").split(/[{};]/))
    .map((declaration) => declaration.trim())
    .filter((declaration) => PHYSICAL.some((pattern) => pattern.test(declaration)));
}
