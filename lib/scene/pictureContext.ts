import type { Chamber } from "@/lib/chart/chamber";
import type { TimelineLayout } from "@/lib/chart/timelineLayout";
import type { CompiledRecord } from "@/lib/stats/compileRecord";
import type { DashboardView } from "@/lib/view/dashboardView";
import type { SceneContext } from "./sceneContext";

/** All that a picture of the dashboard is drawn from. */
export interface PictureContext extends SceneContext {
  readonly compiled: CompiledRecord;
  readonly view: DashboardView;
  readonly timeline: TimelineLayout;
  readonly chamber: Chamber | null;
}
