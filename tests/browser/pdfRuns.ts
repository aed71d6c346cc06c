import { inflateSync } from "node:zlib";

/** A row of letters as a PDF sets it: from its first letter to its last, in the units of its page. */
export interface PdfRun {
  readonly page: number;
  readonly from: number;
  readonly to: number;
  readonly baseline: number;
  readonly size: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/** Reads where the letters of a PDF that the browser printed stand; enough of the format for such a file. */
export function pdfRuns(file: Buffer): PdfRun[] {
  const text = file.toString("latin1");
  const objects = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id!, body!]),
  );
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\s/.test(body));
  return pages.flatMap((body, page) => {
    const content = objects.get(/\/Contents (\d+) 0 R/.exec(body)![1]!)!;
    const [, stream] = /stream\n([\s\S]*)\nendstream/.exec(content)!;
    const operators = inflateSync(Buffer.from(stream!, "latin1")).toString("latin1");
    return runsOf(operators).map((run) => ({ page: page + 1, ...run }));
  });
}

function runsOf(operators: string): Omit<PdfRun, "page">[] {
  const runs: Omit<PdfRun, "page">[] = [];
  const kept: Matrix[] = [];
  let place: Matrix = [1, 0, 0, 1, 0, 0];
  let size = 0;
  let letters: { x: number; y: number }[] = [];
  let at = { x: 0, y: 0 };
  const meanings: Readonly<Record<string, (numbers: number[]) => void>> = {
    q: () => kept.push(place),
    Q: () => (place = kept.pop()!),
    cm: (numbers) => (place = within(place, numbers as unknown as Matrix)),
    BT: () => (letters = []),
    Tf: (numbers) => (size = numbers.at(-1)!),
    Tm: ([, , , , x, y]) => (at = { x: x!, y: y! }),
    // The letters of the browser stand on their heads, and so do the steps between them.
    Td: ([x, y]) => (at = { x: at.x + x!, y: at.y - y! }),
    Tj: () => letters.push(at),
    ET: () => {
      const points = letters.map(({ x, y }) => moved(place, x, y));
      if (points.length < 2) return;
      const [from, to] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
      runs.push({ from, to, baseline: points[0]![1], size: size * Math.abs(place[3]) });
    },
  };
  for (const line of operators.split("\n")) {
    // Several steps may stand on one line: "8.06 0 Td <20> Tj".
    for (const [, before, operator] of line.matchAll(/([^A-Za-z]*|.*\/\S+ )([A-Za-z]+\*?)(?=\s|$)/g)) {
      meanings[operator!]?.([...before!.matchAll(/(?<![\w<])-?[\d.]+(?![\w>])/g)].map(Number));
    }
  }
  return runs;
}

function within([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Pairs of rows that are printed one over the other; the same row set twice, as edge and letters, is one. */
export function overlaps(runs: readonly PdfRun[]): string[] {
  return runs.flatMap((one, i) =>
    runs.slice(i + 1).flatMap((other) => {
      if (one.page !== other.page) return [];
      const least = Math.min(one.size, other.size);
      const high = Math.abs(one.baseline - other.baseline);
      const wide = Math.min(one.to, other.to) - Math.max(one.from, other.from);
      const same = high < 0.1 && Math.abs(one.from - other.from) < 0.1;
      if (same || high > least * 0.65 || wide < least * 0.5) return [];
      return [`page ${one.page}: at ${Math.round(one.from)}, ${Math.round(one.baseline)}`];
    }),
  );
}
