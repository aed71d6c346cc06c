import type { Answer } from "./answer";

/** Headers under which any page of the web may read an answer. */
export const OPEN_TO_ALL = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "Allow, ETag, Content-Disposition, Retry-After",
  "X-Content-Type-Options": "nosniff",
};

const FOR_GOOD = "public, max-age=31536000, immutable";
const FOR_AN_HOUR = "public, max-age=3600";

/**
 * Makes an answer an HTTP response: kept for good under a data version (`v`), for an hour otherwise; 304 for one
 * the reader has.
 * @param hash the SHA-256 of the body; its ETag is weak, as the same answer may also be sent compressed
 */
export function httpResponse(answer: Answer, hash: string, request: Request): Response {
  const etag = `W/"${hash.slice(0, 32)}"`;
  const { searchParams } = new URL(request.url);
  const headers = new Headers({
    ...OPEN_TO_ALL,
    "Content-Type": answer.type,
    "Cache-Control": answer.status !== 200 ? "no-store" : searchParams.has("v") ? FOR_GOOD : FOR_AN_HOUR,
  });
  if (answer.status === 200) headers.set("ETag", etag);
  if (answer.fileName !== null) {
    headers.set("Content-Disposition", `attachment; filename="${answer.fileName}"`);
  }
  if (answer.status === 200 && isKnown(request.headers.get("if-none-match"), etag)) {
    headers.delete("Content-Type");
    return new Response(null, { status: 304, headers });
  }
  return new Response(answer.body, { status: answer.status, headers });
}

/** Weak comparison, as the standard asks of If-None-Match. */
function isKnown(header: string | null, etag: string): boolean {
  const tags = (header ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes("*") || tags.includes(etag.replace(/^W\//, ""));
}
