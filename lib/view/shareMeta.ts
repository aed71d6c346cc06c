import type { Locale } from "@/lib/domain/state";
import { PICTURE_SHAPES } from "@/lib/chart/pictureSizes";

export interface SharedPage {
  /** The site's address without a slash at its end. */
  readonly site: string;
  /** The page's path, with its query. */
  readonly path: string;
  readonly siteName: string;
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** The path of its picture, in 16:9, and what the picture says. */
  readonly picture: string;
  readonly alt: string;
}

/** What a page says of itself where its link is shared. */
export function shareMeta({ site, path, siteName, locale, title, description, picture, alt }: SharedPage) {
  const { width, height } = PICTURE_SHAPES["16x9"];
  const image = { url: site + picture, width, height, alt, type: "image/png" };
  return {
    openGraph: {
      type: "website" as const,
      siteName,
      locale,
      title,
      description,
      url: site + path,
      images: [image],
    },
    twitter: {
      card: "summary_large_image" as const,
      title,
      description,
      images: [{ url: image.url, alt }],
    },
  };
}
