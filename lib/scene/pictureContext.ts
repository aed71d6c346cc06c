import type { Chamber } from "@/lib/chart/chamber";
import type { TimelineLayout } from "@/lib/chart/timelineLayout";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import type { CompiledRecord } from "@/lib/stats/compileRecord";
import type { Direction } from "@/lib/typeset/textStyle";
import type { Typesetter } from "@/lib/typeset/typesetter";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import type { Words } from "@/lib/words/words";

/** All that a picture of the dashboard is drawn from. */
export interface PictureContext {
  readonly t: Words;
  readonly typesetter: Typesetter;
  readonly direction: Direction;
  readonly model: DashboardModel;
  readonly compiled: CompiledRecord;
  readonly view: DashboardView;
  readonly geometry: MapGeometry;
  readonly timeline: TimelineLayout;
  readonly chamber: Chamber | null;
}
