import { headers } from "next/headers";
import { siteAddress } from "@/lib/api/siteAddress";

/**
 * The address under which this site is being read, without a slash at its end: `SITE_URL`, else what the request
 * names. Without `SITE_URL` a page that asks for it cannot be built ahead of its requests.
 */
export async function siteOrigin(): Promise<string> {
  const configured = siteAddress();
  if (configured !== "") return configured;
  const asked = await headers();
  const host = asked.get("host") ?? "";
  // It is printed on pictures, so it must at least look like one.
  if (!/^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host)) return "http://localhost";
  return `${asked.get("x-forwarded-proto")?.startsWith("https") === true ? "https" : "http"}://${host}`;
}
