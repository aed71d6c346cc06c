import type { Figure, MediaFigures } from "./mediaFigures";

/** The posts with most interactions on one platform, and what became of parts of them. */
export interface PostSample {
  readonly name: "facebook" | "twitter";
  readonly size: Figure;
  readonly classes: readonly {
    readonly key: "state" | "suspended";
    readonly count: Figure;
    readonly share: Figure;
  }[];
}

/** The two samples of posts the report looked at. */
export function postSamples({ topFacebook, topTwitter }: MediaFigures): readonly PostSample[] {
  return [
    {
      name: "facebook",
      size: topFacebook.size,
      classes: [{ key: "state", count: topFacebook.state, share: topFacebook.share }],
    },
    {
      name: "twitter",
      size: topTwitter.size,
      classes: [
        { key: "state", count: topTwitter.state, share: topTwitter.share },
        { key: "suspended", count: topTwitter.suspended, share: topTwitter.suspendedShare },
      ],
    },
  ];
}
