import { describe, expect, it } from "vitest";
import { clickCosts } from "@/scripts/bench/clickCosts";
import { parseTrace, type TraceEvent } from "@/scripts/bench/traceEvent";

const PAGE = { pid: 1, tid: 10 };
const COMPOSITOR = { pid: 1, tid: 11 };
const DISPLAY = { pid: 2, tid: 20 };

type Thread = typeof PAGE;
type Args = TraceEvent["args"];

/** @param busy how long the thread had the processor of that time; its clock is behind by 50 ms */
const event = (
  name: string,
  thread: Thread,
  from: number,
  to: number,
  args: Args = {},
  busy = to - from,
): TraceEvent => ({
  name,
  ph: "X",
  ...thread,
  ts: from * 1000,
  dur: (to - from) * 1000,
  tts: (from - 50) * 1000,
  tdur: busy * 1000,
  args,
});
const click = (at: number, type = "click") => event("EventDispatch", PAGE, at, at + 1, { data: { type } });
const rest = (at: number) => event("at rest", PAGE, at, at);
const frame = (thread: Thread, from: number, to: number, pipeline: Args["chrome_graphics_pipeline"]) =>
  event("Graphics.Pipeline", thread, from, to, { chrome_graphics_pipeline: pipeline });
const submitted = (at: number, id: string) =>
  frame(COMPOSITOR, at, at, { step: "STEP_SUBMIT_COMPOSITOR_FRAME", surface_frame_trace_id: id });
const drawn = (from: number, to: number, ids: readonly string[]) => [
  frame(DISPLAY, from, to, { step: "STEP_DRAW_AND_SWAP" }),
  frame(DISPLAY, from, from, { step: "STEP_SURFACE_AGGREGATION", aggregated_surface_frame_trace_ids: ids }),
];

describe("clickCosts", () => {
  it("ends with the draw of the last frame the page handed in, not with another page's", () => {
    const [cost] = clickCosts([
      click(100),
      event("Paint", PAGE, 110, 115),
      submitted(120, "ours"),
      ...drawn(121, 125, ["ours", "browser"]),
      ...drawn(200, 205, ["browser"]),
      rest(800),
    ]);
    expect(cost?.toLastPaint).toBe(25);
  });

  it("ends with the last raster where that is later, whichever thread does it", () => {
    const [cost] = clickCosts([
      click(100),
      event("Paint", PAGE, 110, 115),
      event("RasterTask", COMPOSITOR, 116, 140),
      event("RasterTask", { pid: 3, tid: 30 }, 116, 190),
      rest(800),
    ]);
    expect(cost?.toLastPaint).toBe(40);
  });

  it("counts the main thread's processor time from the dispatch on until the page is at rest", () => {
    const [cost] = clickCosts([
      event("RunTask", PAGE, 90, 112),
      click(100),
      event("RunTask", PAGE, 120, 165, {}, 5),
      event("RunTask", COMPOSITOR, 120, 180),
      event("Paint", PAGE, 121, 123),
      rest(800),
      event("RunTask", PAGE, 900, 950),
    ]);
    expect(cost?.mainThread).toBe(12 + 5);
  });

  it("counts on where the page was still busy when it was first asked", () => {
    const costs = clickCosts([
      click(100),
      event("RunTask", PAGE, 100, 900),
      rest(901),
      event("Paint", PAGE, 905, 915),
      rest(1700),
      click(2000),
      event("Paint", PAGE, 2010, 2020),
      rest(2700),
    ]);
    expect(costs.map(({ toLastPaint }) => toLastPaint)).toEqual([815, 20]);
  });

  it("keeps clicks and choices apart and leaves other events out", () => {
    const costs = clickCosts([
      click(1000, "change"),
      event("Paint", PAGE, 1010, 1020),
      click(900, "mouseover"),
      click(0),
      event("Paint", PAGE, 5, 7),
      rest(700),
      rest(1700),
    ]);
    expect(costs.map(({ toLastPaint }) => toLastPaint)).toEqual([7, 20]);
  });

  it("does not take a click that painted nothing for a fast one", () => {
    const before = [click(100), event("Paint", PAGE, 80, 90)];
    expect(() => clickCosts([...before, rest(800)])).toThrow("action 1 of 1 painted nothing");
    expect(() => clickCosts(before)).toThrow("action 1 of 1 did not come to rest");
  });
});

describe("parseTrace", () => {
  it("keeps ids apart that are too large for a number", () => {
    const trace = '{"traceEvents":[{"id":7114430170963757056},{"id":7114430170963757057,"ts":4107200644}]}';
    expect(parseTrace(Buffer.from(trace))).toEqual([
      { id: "7114430170963757056" },
      { id: "7114430170963757057", ts: 4_107_200_644 },
    ]);
  });
});
