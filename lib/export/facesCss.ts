import { readFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";
import type { SceneNode } from "@/lib/scene/scene";
import { openFace } from "@/lib/typeset/face";
import { FACE_FILES, type FaceFile } from "@/lib/typeset/faceFiles";
import type { TextStyle } from "@/lib/typeset/textStyle";

/** A style sheet with the faces a scene is set in, each cut down to the letters it uses and written into the sheet. */
export async function facesCss(nodes: readonly SceneNode[]): Promise<string> {
  const used = new Map<string, { style: Pick<TextStyle, "family" | "weight">; letters: Set<string> }>();
  for (const { text, style } of textsIn(nodes)) {
    const key = `${style.family} ${style.weight}`;
    const entry = used.get(key) ?? { style, letters: new Set() };
    for (const letter of text) entry.letters.add(letter);
    used.set(key, entry);
  }
  const faces = [...used.values()].map(({ style, letters }) => familyRules(style, [...letters]));
  return (await Promise.all(faces)).join("");
}

function textsIn(nodes: readonly SceneNode[]): { text: string; style: TextStyle }[] {
  return nodes.flatMap((node) =>
    node.kind === "group" ? textsIn(node.children) : node.kind === "text" ? [node] : [],
  );
}

/** The rules of a family's files in one weight; each letter travels once, in the first file that has it. */
async function familyRules(
  { family, weight }: Pick<TextStyle, "family" | "weight">,
  letters: readonly string[],
): Promise<string> {
  let left = letters;
  let rules = "";
  for (const file of FACE_FILES[family]) {
    const { has } = await openFace(file);
    const held = left.filter((letter) => has(letter.codePointAt(0)!));
    left = left.filter((letter) => !held.includes(letter));
    // A space stands in runs of every face.
    if (held.length > 0) rules += await faceRule(file, weight, [...held, " "]);
  }
  return rules;
}

async function faceRule(file: FaceFile, weight: number, letters: readonly string[]): Promise<string> {
  const whole = await readFile(join(process.cwd(), "node_modules", file.path));
  const cut = await subsetFont(whole, letters.join(""), {
    targetFormat: "woff2",
    ...(file.variable && { variationAxes: { wght: weight } }),
  });
  return `@font-face{font-family:'${file.family}';font-weight:${weight};src:url(data:font/woff2;base64,${cut.toString("base64")}) format('woff2')}`;
}
