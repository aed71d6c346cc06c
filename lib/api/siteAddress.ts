/** The public address of this site without a slash at its end, from `SITE_URL`; empty where none is set. */
export function siteAddress(): string {
  return (process.env.SITE_URL ?? "").replace(/\/+$/, "");
}
