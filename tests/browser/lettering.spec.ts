import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { EM } from "@/lib/typeset/em";
import { FACE_FILES } from "@/lib/typeset/faceFiles";
import type { Direction } from "@/lib/typeset/textStyle";
import { openTypesetter, type SetLine } from "@/lib/typeset/typesetter";

const SIZE = 40;
const HEIGHT = 90;
const BASELINE = 60;

// A space is of the face of the letters before it.
const ARABIC_FIRST = '"Noto Sans Arabic","Source Sans 3"';
const LATIN_FIRST = '"Source Sans 3","Noto Sans Arabic"';

const LINES: readonly (readonly [string, Direction])[] = [
  ["ئۇيغۇر ئاپتونوم رايونى", "rtl"],
  ["كىشىلىك ھوقۇق كېڭىشى (A/HRC/51)", "rtl"],
  ["195 دۆلەت ئىچىدە 56", "rtl"],
  ["گېرمانىيە، 2022-يىلى 6-ئۆكتەبىر", "rtl"],
  ["Türkiye, Côte d’Ivoire — 56 of 195", "ltr"],
];

/** A set line as an SVG of its outlines, the line's left end at 10 px. */
function outlined(line: SetLine, mirrored = false): string {
  const scale = SIZE / EM;
  const width = Math.ceil(line.width) + 20;
  const shapes = line.runs.flatMap((run) =>
    run.glyphs.map(
      ({ outline, x, y }) => `<path transform="translate(${run.x / scale + x} ${y})" d="${outline}"/>`,
    ),
  );
  const turn = mirrored ? `translate(${width} 0) scale(-1 1)` : "";
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}"><g transform="${turn}">` +
    `<g transform="translate(10 ${BASELINE}) scale(${scale})">${shapes.join("")}</g></g></svg>`
  );
}

/** A page whose only text is one line in the product's faces, set by the browser itself. */
function plainPage(text: string, direction: Direction): string {
  const rules = FACE_FILES.sans.map(({ family, path }) => {
    const data = readFileSync(join(process.cwd(), "node_modules", path)).toString("base64");
    const range = path.includes("-latin-wght")
      ? "U+0-FF,U+2000-206F"
      : path.includes("arabic")
        ? "U+20,U+600-6FF"
        : "U+100-5FF";
    return `@font-face{font-family:"${family}";src:url(data:font/woff2;base64,${data});unicode-range:${range};font-weight:200 900}`;
  });
  return (
    `<!doctype html><meta charset="utf-8"><style>${rules.join("")}` +
    `body{margin:0;background:#fff}p{margin:0;position:absolute;left:10px;top:0;white-space:pre;color:#000;` +
    `font:400 ${SIZE}px ${direction === "rtl" ? ARABIC_FIRST : LATIN_FIRST};line-height:${HEIGHT}px}</style><p dir="${direction}">${text}</p>`
  );
}

/** How much of the ink of two pictures is the same, at the best shift up or down: 1 for the same picture. */
function sameInk(page: Page, shots: readonly [string, string]): Promise<number> {
  return page.evaluate(async (addresses) => {
    const inks = await Promise.all(
      addresses.map(async (address) => {
        const bitmap = await createImageBitmap(await (await fetch(address)).blob());
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const pen = canvas.getContext("2d")!;
        pen.fillStyle = "#fff";
        pen.fillRect(0, 0, bitmap.width, bitmap.height);
        pen.drawImage(bitmap, 0, 0);
        const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
        const ink = Array.from({ length: data.length / 4 }, (_, i) => 255 - data[4 * i]!);
        return { ink, width: bitmap.width, height: bitmap.height };
      }),
    );
    const [one, other] = [inks[0]!, inks[1]!];
    let best = 0;
    for (let dy = -12; dy <= 12; dy++) {
      let [both, either] = [0, 0];
      for (let y = 0; y < one.height; y++)
        for (let x = 0; x < one.width; x++) {
          const [a, b] = [one.ink[y * one.width + x]!, other.ink[(y + dy) * other.width + x] ?? 0];
          both += Math.min(a, b);
          either += Math.max(a, b);
        }
      best = Math.max(best, both / either);
    }
    return best;
  }, shots);
}

for (const [text, direction] of LINES) {
  test(`“${text}” is set as the browser sets it`, async ({ page }) => {
    const line = (await openTypesetter()).setLine(
      text,
      { family: "sans", weight: 400, size: SIZE },
      direction,
    );
    await page.setContent(plainPage(text, direction));
    await page.evaluate(() => document.fonts.ready);
    const set = await page.locator("p").evaluate((node) => node.getBoundingClientRect().width);
    expect(Math.abs(line.width - set)).toBeLessThan(0.005 * set + 0.5);
    const width = Math.ceil(line.width) + 20;
    const shot = await page.screenshot({ clip: { x: 0, y: 0, width, height: HEIGHT } });
    const browsers = `data:image/png;base64,${shot.toString("base64")}`;
    const drawn = async (svg: string) => {
      await page.setContent(`<style>body{margin:0;background:#fff}svg{display:block}</style>${svg}`);
      const own = await page.screenshot({ clip: { x: 0, y: 0, width, height: HEIGHT } });
      return sameInk(page, [browsers, `data:image/png;base64,${own.toString("base64")}`]);
    };
    expect(await drawn(outlined(line))).toBeGreaterThan(0.85);
    expect(await drawn(outlined(line, true))).toBeLessThan(0.5);
  });
}
