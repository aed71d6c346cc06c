import { inflateSync } from "node:zlib";

/** A line of unseen words on a page, as it is seen from left to right, and where it begins, in points from the top left. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly mode: number;
}

type Matrix = readonly [number, number, number, number, number, number];

function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** Reads the words of each page of a PDF by its operators; codes are those of UTF-16. */
export function pdfLines(file: Uint8Array): PdfLine[][] {
  const text = Buffer.from(file).toString("latin1");
  const objects = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id!, body!]),
  );
  const pages = [...objects.values()].filter((body) => body.includes("/Type /Page\n"));
  return pages.map((page) => {
    const height = Number(/\/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/.exec(page)![1]);
    const contents = objects.get(/\/Contents (\d+) 0 R/.exec(page)![1]!)!;
    const stream = /stream\n([\s\S]*)\nendstream/.exec(contents)![1]!;
    return linesOf(inflateSync(Buffer.from(stream, "latin1")).toString("latin1"), height);
  });
}

function linesOf(operators: string, height: number): PdfLine[] {
  const lines: PdfLine[] = [];
  const kept: Matrix[] = [];
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  let words = "";
  let mode = 0;
  let start: Matrix | null = null;
  for (const line of operators.split("\n")) {
    const parts = line.trim().split(" ");
    const numbers = parts.map(Number) as unknown as Matrix;
    switch (parts.at(-1) ?? "") {
      case "q":
        kept.push(now);
        break;
      case "Q":
        now = kept.pop()!;
        break;
      case "cm":
        now = times(numbers, now);
        break;
      case "Tr":
        mode = numbers[0];
        break;
      case "Tm":
        start ??= times(numbers, now);
        break;
      case "Tj":
        words += Buffer.from(parts[0]!.slice(1, -1), "hex").swap16().toString("utf16le");
        break;
      case "ET":
        lines.push({ text: words, x: start![4], y: height - start![5], mode });
        [words, start] = ["", null];
    }
  }
  return lines;
}
