import type { Direction } from "@/lib/typeset/textStyle";
import { INKS } from "@/lib/scene/inks";
import { PICTURE_SHAPES } from "@/lib/chart/pictureSizes";
import { svgText } from "@/lib/scene/svgText";

/** The shapes of frames, with the width in px up to which each stands; the last has no end. */
const FRAMES = [
  ["narrow", 559],
  ["1x1", 839],
  ["16x9", null],
] as const;

export type EmbedSize = (typeof FRAMES)[number][0];

export interface EmbedWords {
  readonly chart: string;
  readonly language: string;
  readonly direction: Direction;
  /** What the picture says, for those who do not see it. */
  readonly title: string;
  readonly description: string;
  readonly open: string;
  /** Where the frame was made of other data than these: that it was. */
  readonly note: string | null;
}

export interface EmbedAddresses {
  /** The picture in each of the shapes of frames. */
  readonly pictures: Readonly<Record<EmbedSize, string>>;
  /** The same view on its page. */
  readonly page: string;
  /** What the code of a state and the id of a statement follow in the addresses of their pages. */
  readonly states: string;
  readonly statements: string;
}

const STYLE =
  `:root{color-scheme:light}body{margin:0;background:${INKS.paper};color:${INKS.ink};font:15px/1.45 system-ui,sans-serif}` +
  `img,svg{display:block;inline-size:100%;block-size:auto}picture:not([hidden]){display:block}` +
  `p{margin:0;padding:.4rem 4% .8rem}.links{display:flex;flex-wrap:wrap;gap:0 1.25rem}` +
  `.links a{padding-block:.15rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}a{color:${INKS.accent}}` +
  `a:focus-visible{outline:3px solid ${INKS.accent};outline-offset:2px}.note{padding-block-start:0}` +
  `use,text{pointer-events:none}[data-iso3],[data-statement]{cursor:pointer;outline:none}` +
  `[data-on]>:is(path,rect,circle){stroke:${INKS.ink};stroke-width:2px;vector-effect:non-scaling-stroke;opacity:1}`;

/** What a framed chart may load; it may stand in any page. */
export const EMBED_POLICY =
  `default-src 'none'; img-src 'self'; connect-src 'self'; style-src 'unsafe-inline'; script-src 'self'; ` +
  `base-uri 'none'; form-action 'none'; frame-ancestors *`;

/**
 * A page with one chart and nothing else, to stand in a frame of another page: whole without scripts and cookies.
 * Where scripts run, `embed-frame.js` puts the drawing in the picture's place, and its marks answer.
 */
export function embedPage(words: EmbedWords, addresses: EmbedAddresses): string {
  const page = svgText(addresses.page);
  const alt = svgText(`${words.title} · ${words.description}`);
  const sources = FRAMES.map(([size, most]) => {
    const { width, height } = PICTURE_SHAPES[size];
    const address = svgText(addresses.pictures[size]);
    const measures = `width="${width}" height="${height}"`;
    return most === null
      ? `<img src="${address}" ${measures} alt="${alt}">`
      : `<source media="(max-width:${most}px)" srcset="${address}" ${measures}>`;
  });
  const note = words.note === null ? "" : `<p class="note" data-other-version>${svgText(words.note)}</p>`;
  const content =
    `<main data-view="${words.chart}" data-states="${svgText(addresses.states)}" ` +
    `data-statements="${svgText(addresses.statements)}"><picture>${sources.join("")}</picture>` +
    `${waysOut(words.open, page, "<a target=_blank rel=noopener data-pointed hidden></a>")}${note}</main>`;
  return framed(words, `<link rel="canonical" href="${page}">`, `data-embed="${words.chart}"`, content);
}

export type RefusalWords = Pick<EmbedWords, "language" | "direction" | "title" | "open">;

/**
 * What a frame shows in place of a chart that cannot be drawn: why, in words, and a way to what there is.
 * @param page the address of what there is
 */
export function embedRefusal(words: RefusalWords, page: string): string {
  const content = `<p data-refused>${svgText(words.title)}</p>${waysOut(words.open, svgText(page))}`;
  return framed(words, "", "", `<main>${content}</main>`);
}

function waysOut(words: string, page: string, more = ""): string {
  return `<p class="links"><a href="${page}" target="_blank" rel="noopener">${svgText(words)}</a>${more}</p>`;
}

function framed(
  { language, direction, title }: RefusalWords,
  head: string,
  marks: string,
  content: string,
): string {
  return (
    `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">` +
    `<meta name="referrer" content="no-referrer"><title>${svgText(title)}</title>` +
    `${head}<style>${STYLE}</style></head>` +
    `<body ${marks}>${content}<script src="/embed-frame.js"></script></body></html>`
  );
}
