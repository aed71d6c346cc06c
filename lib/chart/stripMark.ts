import { STANDING_OF_VOTE } from "@/lib/domain/sideOf";
import type { Standing } from "@/lib/domain/standing";
import type { Side } from "@/lib/domain/statement";
import type { Act } from "@/lib/stats/actOn";

/** How an act is drawn in a state's strip: where, in which standing's colour and texture, and with which sign. */
export interface StripMark {
  readonly lane: Side | "line";
  readonly standing: Standing;
  /** The standing whose colour it takes. */
  readonly hue: Standing;
  /** An absence is drawn lower than an act. */
  readonly low: boolean;
  readonly sign: "+" | "−" | "×" | "?" | null;
}

/** The mark of an act; `side` is the statement's, null for a recorded vote. */
export function stripMark(act: Act, side: Side | null): StripMark {
  const lane = side ?? "line";
  const mark = (
    standing: Standing,
    sign: StripMark["sign"] = null,
    hue: Standing = standing,
    low = false,
  ): StripMark => ({ lane, standing, hue, low, sign });
  const own: Standing = side ?? "abstained";
  switch (act) {
    case "sign":
      return mark(own);
    case "joined_later":
      return mark(own, "+");
    case "withdrew":
      return mark("withdrew", "−", own);
    case "disputed":
      return mark("withdrew", "?", own);
    case "declined":
      return mark("silent", "×", "silent", true);
    case "yes":
    case "no":
    case "abstain":
      return mark(STANDING_OF_VOTE[act]);
    case "silent":
      return mark("silent", null, "silent", true);
    case "unpublished":
      return mark("unknown", null, "unknown", true);
    case "ineligible":
    case "subject":
      return mark(act, null, act, true);
  }
}
