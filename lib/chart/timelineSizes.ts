/** The widths the timeline is laid out for; a container query chooses between them, nothing is measured. */
export const TIMELINE_SIZES = ["narrow", "medium", "wide"] as const;

export type TimelineSize = (typeof TIMELINE_SIZES)[number];

/** One value for each size. */
export type BySize<Value> = Readonly<Record<TimelineSize, Value>>;

interface SizeRules {
  /** The least distance between two marks of a track, as a fraction of the axis: a target of 24 px. */
  readonly gap: number;
  /** How far a mark may move from its true date, in gaps, before its lane is given another track. */
  readonly reach: number;
  /** The width kept free for an annotation's text, as a fraction of the axis. */
  readonly note: number;
  /** Rows of annotations on either side of the lanes. */
  readonly noteRows: number;
}

/** For the narrowest axis of each size: 300, 544 and 1064 px. */
export const SIZE_RULES: BySize<SizeRules> = {
  narrow: { gap: 24 / 300, reach: 1.5, note: 112 / 300, noteRows: 2 },
  medium: { gap: 24 / 544, reach: 2, note: 128 / 544, noteRows: 2 },
  wide: { gap: 24 / 1064, reach: 3, note: 152 / 1064, noteRows: 2 },
};

/** Computes a value for every size. */
export function bySize<Value>(compute: (size: TimelineSize) => Value): BySize<Value> {
  return { narrow: compute("narrow"), medium: compute("medium"), wide: compute("wide") };
}
