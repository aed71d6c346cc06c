import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { recordFills, type Fills } from "./recordCycle";

/** Steps of a drag. */
const STEPS = 60;
const FRAME_MS = 1000 / 60;
/** A frame this much longer than the display's own interval came late. */
const LATE = 1.5;
/** Longer than a drag rests before what is out of sight follows. */
const SETTLE_MS = 300;
/** How far over the axis the end of the span is dragged. */
const REACH = 0.85;

const UNCHANGED = "the drag changed nothing on the map";

export interface DragFrames {
  readonly frames: number;
  readonly late: number;
  /** The longest time between two frames, in milliseconds. */
  readonly longest: number;
}

/** Drags the end of the span back over the timeline, one step a frame, and counts the frames that came late. */
export async function dragBrush(page: Page): Promise<DragFrames> {
  const { moves, press, release } = await prepareDrag(page);
  const before = JSON.stringify(await recordFills(page));
  await press();
  await page.evaluate(FRAME_CLOCK);
  const start = performance.now();
  const sent: Promise<void>[] = [];
  for (const [i, move] of moves.entries()) {
    sent.push(move());
    await pause(Math.max(0, start + (i + 1) * FRAME_MS - performance.now()));
  }
  await Promise.all(sent);
  const times = await page.evaluate<number[]>("globalThis.endFrameClock()");
  await release();
  await page.waitForTimeout(SETTLE_MS);
  if (JSON.stringify(await recordFills(page)) === before) throw new Error(UNCHANGED);
  const intervals = times.slice(1).map((time, i) => time - times[i]!);
  return {
    frames: intervals.length,
    late: intervals.filter((interval) => interval > LATE * FRAME_MS).length,
    longest: Math.max(...intervals),
  };
}

/** Does the same drag at leisure and records the fills of the map after every step. */
export async function recordDrag(page: Page): Promise<Fills[]> {
  const { moves, press, release } = await prepareDrag(page);
  await press();
  const steps: Fills[] = [];
  for (const move of moves) {
    await move();
    await page.waitForTimeout(SETTLE_MS);
    steps.push(await recordFills(page));
  }
  await release();
  if (new Set(steps.map((fills) => JSON.stringify(fills))).size > 1) return steps;
  throw new Error(UNCHANGED);
}

async function prepareDrag(page: Page) {
  const end = page.locator('[data-thumb="to"]');
  await end.scrollIntoViewIfNeeded();
  const thumb = await end.boundingBox();
  const rail = await page.locator('[data-thumb="from"]').boundingBox();
  if (thumb === null || rail === null) throw new Error("the timeline has no thumbs");
  const [x, y] = [thumb.x + thumb.width / 2, thumb.y + thumb.height / 2];
  const step = (REACH * (thumb.x - rail.x)) / STEPS;
  await page.mouse.move(x, y);
  await page.waitForTimeout(SETTLE_MS);
  return {
    press: () => page.mouse.down(),
    moves: Array.from({ length: STEPS }, (_, i) => () => page.mouse.move(x - (i + 1) * step, y)),
    release: () => page.mouse.up(),
  };
}

const FRAME_CLOCK = `{
  const times = [];
  let frame = requestAnimationFrame(function tick(time) {
    times.push(time);
    frame = requestAnimationFrame(tick);
  });
  globalThis.endFrameClock = () => {
    cancelAnimationFrame(frame);
    return times;
  };
}`;
