import { createHash } from "node:crypto";

/** The SHA-256 of a body, in hexadecimal. */
export function sha256(body: string | Uint8Array): string {
  return createHash("sha256").update(body).digest("hex");
}
