import type { TimelineLayout } from "@/lib/chart/timelineLayout";
import type { TimelineMark } from "@/lib/chart/timelineMark";
import { SIZE_RULES, type TimelineSize } from "@/lib/chart/timelineSizes";
import type { Side } from "@/lib/domain/statement";
import type { PictureContext } from "./pictureContext";
import { LEAST_TYPE } from "@/lib/chart/pictureSizes";
import type { Box } from "./scene";

/** Where the bars of statements stand in a picture. */
export interface TimelineField {
  readonly size: TimelineSize;
  /** Where the axis of time begins, and its length. */
  readonly left: number;
  readonly width: number;
  /** The line between the lanes. */
  readonly line: number;
  /** px per state. */
  readonly unit: number;
  readonly text: number;
  readonly bar: number;
  /** How high the lines are that lead from a bar moved for room to its day. */
  readonly tie: number;
  /** How far apart the tracks of a lane stand, px. */
  readonly track: Readonly<Record<Side, number>>;
}

/** Width of a bar as a share of the least distance of two. */
const BAR = 0.68;

/** Round numbers of states stand before the axis in this room, in sizes of the text. */
export const SCALE = 1.5;

/** Lays the lanes and their tracks out in a box, with room for the figures at the ends of the bars. */
export function layField({ timeline }: PictureContext, box: Box, text: number): TimelineField {
  // Several tracks want height, and give the bars width.
  const tall = box.height > box.width * 0.7;
  // A figure is as wide as two of its digits, and the next one must not touch it.
  const fits = (size: TimelineSize) => box.width * SIZE_RULES[size].gap >= text * LEAST_TYPE * 1.3;
  const size: TimelineSize = box.width < 544 ? "narrow" : tall || !fits("wide") ? "medium" : "wide";
  const bar = box.width * SIZE_RULES[size].gap * BAR;
  const tie = text * 0.6;
  const { critical, supportive } = timeline.lanes;
  const tracksAt = (unit: number): Record<Side, number> => ({
    critical: tie + reachOf(timeline, "critical", unit, text),
    supportive: tie + reachOf(timeline, "supportive", unit, text),
  });
  const unit = largestUnit(box.height - text * 4.6, (unit) => {
    const track = tracksAt(unit);
    return track.critical * critical.tracks[size] + track.supportive * supportive.tracks[size];
  });
  const track = tracksAt(unit);
  return {
    size,
    left: box.x + text * SCALE + bar,
    width: box.width - text * SCALE - 2 * bar,
    tie,
    line: box.y + text * 1.6 + track.critical * critical.tracks[size],
    unit,
    text,
    bar,
    track,
  };
}

/** How far the bars of a lane reach with the figures at their ends. */
function reachOf({ marks, lanes }: TimelineLayout, side: Side, unit: number, text: number): number {
  const mine = marks.filter(({ lane }) => lane === side);
  const figures = ({ tipLines }: TimelineMark) => text * (0.4 + 0.86 * tipLines);
  return Math.max(lanes[side].extent * unit, ...mine.map((mark) => mark.height * unit + figures(mark)));
}

/** The most px per state at which a height fits into a room. */
function largestUnit(room: number, heightAt: (unit: number) => number): number {
  let [low, high] = [0, room];
  for (let i = 0; i < 32; i++) {
    const unit = (low + high) / 2;
    if (heightAt(unit) <= room) low = unit;
    else high = unit;
  }
  return low;
}

/** Which way the bars of a lane rise: up is −1. */
export function upOf(lane: Side): 1 | -1 {
  return lane === "critical" ? -1 : 1;
}

/** Where the bars of a track begin. */
export function footOf({ line, track, tie }: TimelineField, lane: Side, at: number): number {
  return line + upOf(lane) * (at * track[lane] + tie);
}
