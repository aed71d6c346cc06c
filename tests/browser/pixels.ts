import type { Page } from "@playwright/test";

/** A picture as the browser draws it, small enough to be handed over: the lightness of squares of some px. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly lightness: readonly number[];
}

const SQUARE = 6;

/** What the browser makes of a picture's file when drawn so many px wide. */
export function lookOf(page: Page, file: Buffer, type: string, wide: number): Promise<Look> {
  return page.evaluate(
    async ({ address, wide, square }) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = wide;
      canvas.height = Math.round((wide * image.naturalHeight) / image.naturalWidth);
      const pen = canvas.getContext("2d", { willReadFrequently: true })!;
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      const small = document.createElement("canvas");
      small.width = Math.floor(canvas.width / square);
      small.height = Math.floor(canvas.height / square);
      const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
      const lightness = Array.from({ length: small.width * small.height }, (_, i) => {
        const [left, top] = [(i % small.width) * square, Math.floor(i / small.width) * square];
        let sum = 0;
        for (let y = top; y < top + square; y++)
          for (let x = left; x < left + square; x++) {
            const at = 4 * (y * canvas.width + x);
            sum += 0.3 * data[at]! + 0.59 * data[at + 1]! + 0.11 * data[at + 2]!;
          }
        return Math.round(sum / square ** 2);
      });
      return { width: canvas.width, height: canvas.height, lightness };
    },
    { address: `data:${type};base64,${file.toString("base64")}`, wide, square: SQUARE },
  );
}

/** How different two pictures look: the mean difference in lightness of their squares, in parts of 255. */
export function difference(one: Look, other: Look): number {
  if (one.width !== other.width || one.height !== other.height)
    throw new Error(`${one.width} × ${one.height} against ${other.width} × ${other.height}`);
  const apart = one.lightness.map((value, i) => Math.abs(value - other.lightness[i]!));
  return apart.reduce((sum, value) => sum + value, 0) / apart.length;
}

/** The size of a picture in px, and the share of it that is in each of some colours. */
export function coloursOf(page: Page, file: Buffer, type: string, colours: readonly string[]) {
  return page.evaluate(
    async ({ address, colours }) => {
      const bitmap = new Image();
      bitmap.src = address;
      await bitmap.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [bitmap.naturalWidth, bitmap.naturalHeight];
      const pen = canvas.getContext("2d", { willReadFrequently: true })!;
      pen.drawImage(bitmap, 0, 0);
      const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
      const shares = colours.map((colour) => {
        const wanted = parseInt(colour.slice(1), 16);
        let count = 0;
        for (let at = 0; at < data.length; at += 4)
          if (((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!) === wanted) count += 1;
        return count / (bitmap.width * bitmap.height);
      });
      return { width: bitmap.width, height: bitmap.height, shares };
    },
    { address: `data:${type};base64,${file.toString("base64")}`, colours },
  );
}
