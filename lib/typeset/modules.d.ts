declare module "bidi-js" {
  interface EmbeddingLevels {
    /** One level per UTF-16 unit; odd levels run right to left. */
    readonly levels: Uint8Array;
    readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly level: number }[];
  }
  interface Bidi {
    getEmbeddingLevels(text: string, direction: "ltr" | "rtl"): EmbeddingLevels;
  }
  export default function bidiFactory(): Bidi;
}

declare module "fontverter" {
  const fontverter: { convert(font: Buffer, to: "sfnt"): Promise<Buffer> };
  export default fontverter;
}
