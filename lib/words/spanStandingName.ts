import type { Standing } from "@/lib/domain/standing";
import type { Words } from "./words";

/** A standing's name on one end of a comparison; where no statement lies there, nobody was left out of any. */
export function spanStandingName(t: Words, standing: Standing, statements: number): string {
  return standing === "ineligible" && statements === 0
    ? t("moved.map.nothing")
    : t(`standings.name.${standing}`);
}
