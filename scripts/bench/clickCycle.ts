/** One filter action: a click on a button, or a key pressed on a select. */
export interface CycleStep {
  readonly target: string;
  /** Absent for a click. */
  readonly key?: "ArrowDown" | "ArrowUp";
}

/** A window and the actions done in it; a cycle ends in the state it began with, so that it can be repeated. */
export interface ClickCycle {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** How far the page is scrolled, in CSS pixels. */
  readonly scroll: number;
  readonly steps: readonly CycleStep[];
}

const standing = (name: string): CycleStep => ({ target: `button[data-standing-filter="${name}"]` });
const region = (name: string): CycleStep => ({ target: `button[data-region="${name}"]` });
const statement = (id: string): CycleStep => ({ target: `button[data-statement="${id}"]` });
const select = (name: string): readonly CycleStep[] => [
  { target: `#wide-${name}`, key: "ArrowDown" },
  { target: `#wide-${name}`, key: "ArrowUp" },
];
const onAndOff = (...steps: readonly CycleStep[]) => [...steps, ...steps];

/** The map with the controls that fit on a screen beside it. */
export const SCREEN: ClickCycle = {
  name: "a screen of 1280 × 900 (map, legend, selects)",
  width: 1280,
  height: 900,
  scroll: 300,
  steps: [
    ...onAndOff(standing("critical"), standing("supportive")),
    ...select("topic"),
    ...onAndOff(standing("unknown"), standing("abstained")),
    ...select("rule"),
    ...select("lists"),
    ...onAndOff(standing("supportive")),
  ],
};

/** A window so tall that every linked view but the table's end is painted at once: all that can cost at its most. */
export const ALL_VIEWS: ClickCycle = {
  name: "a window of 1280 × 2100 (every view painted)",
  width: 1280,
  height: 2100,
  scroll: 0,
  steps: [
    ...onAndOff(standing("critical"), standing("supportive")),
    ...onAndOff(region("African"), region("WEOG")),
    ...select("topic"),
    ...select("rule"),
    ...select("lists"),
    ...onAndOff(statement("hrc41-2019-07-12-supportive")),
  ],
};

/** The timeline on a screen; nothing is clicked there. */
export const TIMELINE: ClickCycle = {
  ...SCREEN,
  name: "a screen of 1280 × 900 (timeline)",
  scroll: 900,
  steps: [],
};
