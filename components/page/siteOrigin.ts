import { headers } from "next/headers";
import { siteAddress } from "@/lib/api/siteAddress";

/** The address under which this site is being read, without a slash at its end. */
export async function siteOrigin(): Promise<string> {
  const configured = siteAddress();
  if (configured !== "") return configured;
  const asked = await headers();
  const host = asked.get("x-forwarded-host") ?? asked.get("host") ?? "localhost";
  const protocol = asked.get("x-forwarded-proto")?.split(",")[0] ?? "http";
  return `${protocol}://${host}`;
}
