import type { MapMark } from "@/lib/view/mapMarks";
import type { Words } from "@/lib/words/words";
import type { Subject } from "./scene";

/** What a state's mark stands for: the state, and its standing or how it moved. */
export function stateSubject(
  t: Words,
  { iso3, name, standing, movement }: Pick<MapMark, "iso3" | "name" | "standing" | "movement">,
): Subject {
  const position =
    movement === undefined ? t(`map.position.${standing}`) : t(`moved.movement.name.${movement}`);
  return {
    id: iso3,
    words: t("map.state", { name, position }),
    marks: { iso3, ...(movement === undefined ? { standing } : { movement }) },
  };
}
