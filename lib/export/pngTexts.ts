const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads the uncompressed international texts (iTXt) of a PNG; null for anything else. Runs in the browser too. */
export function pngTexts(bytes: Uint8Array): Record<string, string> | null {
  if (SIGNATURE.some((byte, i) => bytes[i] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: Record<string, string> = {};
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === "iTXt") {
      const [key = "", , , , ...rest] = new TextDecoder()
        .decode(bytes.subarray(at + 8, at + 8 + length))
        .split("\0");
      texts[key] = rest.slice(1).join("\0");
    }
    at += length + 12;
  }
  return texts;
}
