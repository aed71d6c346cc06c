import { inflateSync } from "node:zlib";

/** What a PDF of one page draws, and how faint each of its graphics states is. */
export interface PdfContent {
  readonly width: number;
  readonly height: number;
  readonly operators: string;
  readonly opacities: Readonly<Record<string, number>>;
}

/** Reads the one page of a PDF; enough of the format for a file that draws paths and shows nothing else. */
export function pdfContent(file: Buffer): PdfContent {
  const text = file.toString("latin1");
  const objects = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id!, body!]),
  );
  const pages = [...objects.values()].filter((body) => body.includes("/Type /Page\n"));
  if (pages.length !== 1) throw new Error(`${pages.length} pages`);
  const page = pages[0]!;
  const refer = (key: string, from: string) => objects.get(new RegExp(`/${key} (\\d+) 0 R`).exec(from)![1]!)!;
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page)!;
  const stream = /stream\n([\s\S]*)\nendstream/.exec(refer("Contents", page))![1]!;
  const resources = refer("Resources", page);
  const states = [...resources.matchAll(/\/(Gs\d+) (\d+) 0 R/g)];
  return {
    width: Number(width),
    height: Number(height),
    operators: inflateSync(Buffer.from(stream, "latin1")).toString("latin1"),
    opacities: Object.fromEntries(
      states.map(([, name, id]) => [name!, Number(/\/ca ([\d.]+)/.exec(objects.get(id!)!)?.[1] ?? 1)]),
    ),
  };
}

/** Runs in the page: draws the content on a canvas and gives it as a PNG in base64. Textures become an even tint. */
export function drawPdf({
  width,
  height,
  operators,
  opacities,
  wide,
}: PdfContent & { wide: number }): string {
  const canvas = document.createElement("canvas");
  canvas.width = wide;
  canvas.height = Math.round((wide * height) / width);
  const pen = canvas.getContext("2d", { willReadFrequently: true })!;
  pen.setTransform(wide / width, 0, 0, -wide / width, 0, (wide * height) / width);
  const colour = (parts: number[]) => `rgb(${parts.map((part) => Math.round(part * 255)).join(" ")})`;
  let path = new Path2D();
  let at: [number, number] = [0, 0];
  let tinted = false;
  const kept: boolean[] = [];
  const paint = (how: "fill" | "stroke") => {
    const whole = pen.globalAlpha;
    if (how === "fill" && tinted) pen.globalAlpha = whole * 0.4;
    pen[how](path);
    pen.globalAlpha = whole;
    path = new Path2D();
  };
  const curve = (x1: number, y1: number, x2: number, y2: number, x: number, y: number) => {
    path.bezierCurveTo(x1, y1, x2, y2, x, y);
    at = [x, y];
  };
  const line = (how: "moveTo" | "lineTo", x: number, y: number) => {
    path[how](x, y);
    at = [x, y];
  };
  type Meaning = (n: number[], words: string[]) => unknown;
  const meanings: Readonly<Record<string, Meaning>> = {
    q: () => [pen.save(), kept.push(tinted)],
    Q: () => [pen.restore(), (tinted = kept.pop()!)],
    cm: (n) => pen.transform(...(n as [number, number, number, number, number, number])),
    m: ([x, y]) => line("moveTo", x!, y!),
    l: ([x, y]) => line("lineTo", x!, y!),
    c: (n) => curve(...(n as [number, number, number, number, number, number])),
    v: ([x2, y2, x, y]) => curve(...at, x2!, y2!, x!, y!),
    h: () => path.closePath(),
    re: (n) => path.rect(...(n as [number, number, number, number])),
    w: ([width]) => (pen.lineWidth = width!),
    d: (_, words) => pen.setLineDash([...words.join(" ").matchAll(/[\d.]+/g)].slice(0, -1).map(Number)),
    gs: (_, [name]) => (pen.globalAlpha = opacities[name!.slice(1)]!),
    scn: (n) => [(pen.fillStyle = colour(n.slice(0, 3))), (tinted = n.length === 4)],
    SCN: (n) => (pen.strokeStyle = colour(n.slice(0, 3))),
    f: () => paint("fill"),
    S: () => paint("stroke"),
    cs: () => null,
    CS: () => null,
    j: () => null,
    // Words that are there to be found and not to be seen.
    ...Object.fromEntries(["BT", "ET", "Tr", "Tf", "Tz", "Tm", "Tj"].map((name) => [name, () => null])),
  };
  for (const text of operators.trim().split("\n")) {
    const words = text.trim().split(" ");
    const operator = words.pop()!;
    const meaning = meanings[operator];
    if (meaning === undefined) throw new Error(`unknown operator ${operator}`);
    meaning(words.map(Number), words);
  }
  return canvas.toDataURL("image/png").split(",")[1]!;
}
