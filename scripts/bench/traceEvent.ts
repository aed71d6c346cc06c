/** The parts of a Chromium trace event that are read here; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The same on the clock of the thread, which stands still while other programs have the processor. */
  readonly tts?: number;
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: { readonly type?: string };
    readonly chrome_graphics_pipeline?: {
      readonly step?: string;
      readonly surface_frame_trace_id?: string;
      readonly aggregated_surface_frame_trace_ids?: readonly string[];
    };
  };
}

/** What has to be traced for the costs of a click. */
export const CATEGORIES = [
  "devtools.timeline",
  "blink.user_timing",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-devtools.timeline.frame",
  "cc",
  "viz",
  "benchmark",
];

/** The moment an event ends. */
export const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

/** Reads a trace as the browser writes it; ids too large for a number become strings. */
export function parseTrace(trace: Buffer): readonly TraceEvent[] {
  const text = trace.toString("utf8").replace(/(?<=[:,[])\d{17,}(?=[,\]}])/g, '"$&"');
  return (JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents;
}
