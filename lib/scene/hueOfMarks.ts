import type { Standing } from "@/lib/domain/standing";
import type { MapMark } from "@/lib/view/mapMarks";

/** The hue of marks of one standing: states that withdrew are edged in that of the side they left, if it is one side. */
export function hueOfMarks(
  standing: Standing,
  marks: readonly Pick<MapMark, "standing" | "side">[],
): Standing {
  const sides = new Set(marks.filter((mark) => mark.standing === standing).map(({ side }) => side));
  const [side] = sides;
  return sides.size === 1 && side !== undefined && side !== null ? side : standing;
}
