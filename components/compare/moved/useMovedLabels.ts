import { useCallback } from "react";
import { useTranslations } from "next-intl";
import { STANDINGS } from "@/lib/domain/standing";
import { movementSlug } from "@/lib/filters/movementSlug";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { MapMark } from "@/lib/view/mapMarks";
import type { MovedView } from "@/lib/view/movedView";
import { spanStandingName } from "@/lib/words/spanStandingName";

/** Says in words how a mark's state moved, and from where to where. */
export function useMovedLabels({ record }: DashboardModel, { then, now, before, after, grounds }: MovedView) {
  const t = useTranslations("moved");
  const words = useTranslations();
  return useCallback(
    ({ iso3, name }: Pick<MapMark, "iso3" | "name">) => {
      const i = record.states.findIndex((state) => state.iso3 === iso3);
      return t("map.state", {
        name,
        movement: t(`movement.name.${movementSlug(grounds[i]!.movement)}`),
        was: spanStandingName(words, STANDINGS[then.standing[i]!]!, before.length),
        is: spanStandingName(words, STANDINGS[now.standing[i]!]!, after.length),
      });
    },
    [record, then, now, before.length, after.length, grounds, t, words],
  );
}
