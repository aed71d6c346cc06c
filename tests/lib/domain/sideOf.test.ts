import { expect, test } from "vitest";
import { sideOf } from "@/lib/domain/sideOf";
import { STANCES } from "@/lib/domain/stance";
import type { Side } from "@/lib/domain/statement";

const SIDES_OF: Record<string, (side: Side | null) => Side | null> = {
  sign: (side) => side,
  joined_later: (side) => side,
  yes: () => "critical",
  no: () => "supportive",
};

test.each(STANCES)("“%s” puts a state on the side it should", (stance) => {
  for (const side of ["critical", "supportive", null] as const)
    expect(sideOf(stance, side)).toBe(SIDES_OF[stance]?.(side) ?? null);
});
