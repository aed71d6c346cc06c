import { createHash } from "node:crypto";

/** The space of names of this project; changing it would change every id made from a name. */
const SPACE = Buffer.from("6f1f1a5e0b2c4d5f9a4e7c3d2b1a0f9e", "hex");

/** A UUID made from a name (version 5): the same name has the same id for good. */
export function nameUuid(name: string): string {
  const bytes = createHash("sha1").update(SPACE).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
