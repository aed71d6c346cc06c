import { crc32 } from "./crc32";

/** After its signature a PNG begins with a header of fixed length; texts may follow it. */
const HEADER_END = 8 + 25;

/** Puts international texts (iTXt) into a PNG, right after its header, so that they are read without the pixels. */
export function pngWithTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array {
  const chunks = Object.entries(texts).map(([key, text]) => textChunk(key, text));
  const parts = [png.subarray(0, HEADER_END), ...chunks, png.subarray(HEADER_END)];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** One uncompressed iTXt chunk: keyword, flags, empty language and translated keyword, text in UTF-8. */
function textChunk(key: string, text: string): Uint8Array {
  const body = new TextEncoder().encode(`iTXt${key}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return chunk;
}
