import PDFDocument from "pdfkit";
import { PUBLICATION } from "@/lib/domain/publication";
import { EM } from "@/lib/typeset/em";
import type { Typesetter } from "@/lib/typeset/typesetter";
import type { Scene, SceneNode, TextNode } from "@/lib/scene/scene";
import { texturePaint } from "@/lib/scene/texturePaint";
import { blankFont } from "./blankFont";
import { pdfWords } from "./pdfWords";
import { pdfTextures, type PdfTextures } from "./pdfTextures";
import type { PictureFacts } from "./pictureFacts";

/** Points per px of a page: the A4 scene is 794 px wide, the page 595 points. */
const POINTS = 595.28 / 794;

type Page = InstanceType<typeof PDFDocument>;

interface Pen {
  readonly page: Page;
  readonly typesetter: Typesetter;
  readonly textures: PdfTextures;
  readonly font: ReturnType<typeof blankFont>;
}

/** What a document says of itself. */
export type PdfFacts = Pick<PictureFacts, "title" | "description" | "address" | "licence" | "compiledOn">;

/** The name by which pages know the font of the unseen words. */
const BLANK = "Blank";

/**
 * Writes scenes as the pages of a PDF, all of it in vectors. The letters are outlines, right in every script, and
 * with them stand the same words unseen, to be found, copied and read out; what leads somewhere is a link.
 */
export function scenePdf(
  scenes: readonly Scene[],
  typesetter: Typesetter,
  facts: PdfFacts,
): Promise<Uint8Array> {
  const page = new PDFDocument({
    autoFirstPage: false,
    // No standard face: every letter is drawn.
    font: "",
    lang: scenes[0]?.language ?? "",
    displayTitle: true,
    info: {
      Title: facts.title,
      Author: PUBLICATION.author,
      Subject: facts.description,
      Keywords: `${facts.address} ${facts.licence}`,
      // The day the data were compiled: the same view gives the same file.
      CreationDate: new Date(`${facts.compiledOn}T00:00:00Z`),
    },
  });
  const bytes = new Promise<Uint8Array>((done, fail) => {
    const chunks: Buffer[] = [];
    page.on("data", (chunk: Buffer) => chunks.push(chunk));
    page.on("end", () => done(Buffer.concat(chunks)));
    page.on("error", fail);
  });
  const textures = pdfTextures(page);
  const font = blankFont(page);
  for (const scene of scenes) drawPage(scene, { page, typesetter, textures, font });
  page.end();
  return bytes;
}

function drawPage(scene: Scene, pen: Pen): void {
  const { page, textures, font } = pen;
  page.addPage({ size: [scene.width * POINTS, scene.height * POINTS], margin: 0 });
  (page.page as unknown as { fonts: Record<string, unknown> }).fonts[BLANK] = font;
  page.rect(0, 0, scene.width * POINTS, scene.height * POINTS).fill(scene.paper);
  page.scale(POINTS);
  // A pattern keeps the scale it is first used under: here that of the whole page.
  for (const texture of Object.values(textures)) page.fillColor([texture, scene.paper] as never);
  drawNodes(scene.nodes, pen);
}

function drawNodes(nodes: readonly SceneNode[], pen: Pen): void {
  for (const node of nodes) drawNode(node, pen);
}

function drawNode(node: SceneNode, pen: Pen): void {
  const { page } = pen;
  page.save();
  switch (node.kind) {
    case "group":
      page.translate(node.x, node.y);
      if (node.scale !== undefined) page.scale(node.scale);
      drawNodes(node.children, pen);
      break;
    case "text":
      drawText(node, pen);
      break;
    default:
      drawShape(node, pen);
  }
  page.restore();
}

function drawShape(node: Exclude<SceneNode, { kind: "group" | "text" }>, { page, textures }: Pen): void {
  const outline = () => {
    if (node.kind === "path") page.path(node.d);
    else if (node.kind === "rect") page.rect(node.x, node.y, node.width, node.height);
    else page.circle(node.x, node.y, node.r);
  };
  if (node.opacity !== undefined) page.opacity(node.opacity);
  const { fill, stroke } = node;
  if (fill !== undefined) {
    outline();
    if (typeof fill === "string") page.fill(fill);
    else {
      const { ground, sign, colour } = texturePaint(fill);
      page.fill(ground);
      outline();
      page.fillColor([textures[sign], colour] as never).fill();
    }
  }
  if (stroke === undefined) return;
  outline();
  page.lineWidth(stroke.width).lineJoin("round");
  if (stroke.dash !== undefined) page.dash(stroke.dash[0]!, { space: stroke.dash[1] ?? stroke.dash[0]! });
  page.stroke(stroke.colour);
}

function drawText(node: TextNode, { page, typesetter }: Pen): void {
  const line = typesetter.setLine(node.text, node.style, node.direction);
  const left = node.x - { left: 0, center: line.width / 2, right: line.width }[node.align];
  const scale = node.style.size / EM;
  if (node.opacity !== undefined) page.opacity(node.opacity);
  if (node.href !== undefined)
    page.link(left, node.y - node.style.size, line.width, node.style.size * 1.3, node.href);
  page.translate(left, node.y).scale(scale);
  if (line.runs.length > 0) page.addContent(pdfWords(line, typesetter, node.style, BLANK));
  for (const edge of node.halo === undefined ? [false] : [true, false]) {
    for (const run of line.runs) {
      for (const { outline, x, y } of run.glyphs) {
        page.save();
        page.translate(run.x / scale + x, y).path(outline);
        if (edge)
          page
            .lineWidth(EM / 5)
            .lineJoin("round")
            .stroke(node.halo);
        else page.fill(node.fill);
        page.restore();
      }
    }
  }
}
