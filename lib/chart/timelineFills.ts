/** What a bar of the timeline may be filled with, in the order of the key; the page and pictures explain all of it. */
export const TIMELINE_FILLS = ["named", "outOfView", "unpublished", "uncounted", "abstained"] as const;

export type TimelineFill = (typeof TIMELINE_FILLS)[number];
