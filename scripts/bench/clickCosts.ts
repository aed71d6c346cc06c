import { AT_REST } from "./act";
import { endOf, type TraceEvent } from "./traceEvent";

export interface ClickCost {
  /** From the dispatch of the event to the end of the last paint, raster or draw it caused, in milliseconds. */
  readonly toLastPaint: number;
  /** Processor time of the page's main thread from the dispatch until the page came to rest, in milliseconds. */
  readonly mainThread: number;
}

const PAINTS = new Set([
  "Paint",
  "Layerize",
  "Commit",
  "UpdateLayer",
  "RasterTask",
  "ActivateLayerTree",
  "DrawFrame",
]);
const ACTIONS = new Set(["click", "change"]);

/**
 * The costs of every click or choice in a trace, in their order. Throws where a click painted nothing, or where
 * nothing says that the page came to rest after it.
 */
export function clickCosts(events: readonly TraceEvent[]): ClickCost[] {
  const dispatches = events
    .filter(({ name, args }) => name === "EventDispatch" && ACTIONS.has(args.data?.type ?? ""))
    .sort((a, b) => a.ts - b.ts);
  const rests = events.filter(({ name }) => name === AT_REST).map(({ ts }) => ts);
  const draws = drawsByFrame(events);
  return dispatches.map((dispatch, i) => {
    const action = `action ${i + 1} of ${dispatches.length}`;
    const next = dispatches[i + 1]?.ts ?? Infinity;
    const until = Math.max(...rests.filter((ts) => dispatch.ts < ts && ts < next));
    if (until === -Infinity) throw new Error(`${action} did not come to rest`);
    const cost = costOf(dispatch, until, events, draws);
    if (cost === null) throw new Error(`${action} painted nothing`);
    return cost;
  });
}

function costOf(
  { ts, tts = 0, pid, tid }: TraceEvent,
  until: number,
  events: readonly TraceEvent[],
  draws: ReadonlyMap<string, number>,
): ClickCost | null {
  let lastPaint = -Infinity;
  let busy = 0;
  for (const event of events) {
    if (event.pid !== pid || event.ts >= until || endOf(event) <= ts) continue;
    if (event.name === "RunTask" && event.tid === tid) busy += processorTime(event, tts);
    if (event.ts < ts) continue;
    if (PAINTS.has(event.name)) lastPaint = Math.max(lastPaint, endOf(event));
    const frame = event.args.chrome_graphics_pipeline;
    if (frame?.step !== "STEP_SUBMIT_COMPOSITOR_FRAME") continue;
    lastPaint = Math.max(lastPaint, draws.get(frame.surface_frame_trace_id ?? "") ?? -Infinity);
  }
  if (lastPaint === -Infinity) return null;
  return { toLastPaint: (lastPaint - ts) / 1000, mainThread: busy / 1000 };
}

/** What of a task lies after the moment, both on the clock of the thread. */
function processorTime({ tts = 0, tdur = 0 }: TraceEvent, since: number): number {
  return Math.max(0, tts + tdur - Math.max(tts, since));
}

/** When the display was done drawing the frames that pages handed in, by their ids. */
function drawsByFrame(events: readonly TraceEvent[]): Map<string, number> {
  const ofStep = (step: string) =>
    events.filter(({ args }) => args.chrome_graphics_pipeline?.step === step).sort((a, b) => a.ts - b.ts);
  const draws = ofStep("STEP_DRAW_AND_SWAP");
  const drawn = new Map<string, number>();
  for (const aggregation of ofStep("STEP_SURFACE_AGGREGATION")) {
    const draw = draws.find(({ pid, tid, ts, dur = 0 }) => {
      const { ts: at } = aggregation;
      return pid === aggregation.pid && tid === aggregation.tid && ts <= at && at <= ts + dur;
    });
    if (draw === undefined) continue;
    for (const id of aggregation.args.chrome_graphics_pipeline?.aggregated_surface_frame_trace_ids ?? []) {
      drawn.set(id, Math.min(drawn.get(id) ?? Infinity, endOf(draw)));
    }
  }
  return drawn;
}
