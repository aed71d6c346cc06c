import type { Iso3 } from "@/lib/domain/state";
import type { DatePrecision, IsoDate, Side } from "@/lib/domain/statement";
import type { DatedStatement } from "./questionGround";

/** What happened to one state, as an answer tells it. */
export type QuestionCase =
  | {
      readonly kind: "withdrew";
      readonly state: Iso3;
      readonly statement: DatedStatement;
      readonly side: Side;
      /** The day the withdrawal became known; null where no source gives it. */
      readonly on: IsoDate | null;
      readonly precision: DatePrecision;
    }
  | {
      readonly kind: "switched";
      readonly state: Iso3;
      /** The side of its later entries; `back` where the sides alternate. */
      readonly to: Side | "back";
      /** Its last entry on the side it began with before the first on the other, and that first one. */
      readonly last: DatedStatement;
      readonly next: DatedStatement;
    }
  | {
      readonly kind: "signed";
      readonly state: Iso3;
      readonly when: "before" | "after";
      /** The signature nearest to the vote. */
      readonly statement: DatedStatement;
      /** A critical statement it had signed before the vote and withdrawn from. */
      readonly withdrawn: DatedStatement | null;
    };
