import type { MetadataRoute } from "next";
import { siteOrigin } from "@/components/page/siteOrigin";

/** Everything may be read by programs. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: `${await siteOrigin()}/sitemap.xml` };
}
