import { daysOnAxis } from "@/lib/chart/eventAxis";
import type { EventPictureContext } from "./eventPictureContext";
import { eventSign, type SignModel } from "./eventSign";
import { INKS, MUTED } from "./inks";
import type { DrawnLegendItem } from "./legend";
import type { Box, SceneNode } from "./scene";

type Context = Pick<EventPictureContext, "t" | "marks" | "eventView" | "eventFilters" | "events">;

const DAY = {
  sign: "event",
  precision: "day",
  disputed: false,
  share: 1,
  counted: true,
  tally: null,
} as const satisfies SignModel;

const SIGNS = {
  critical: { ...DAY, sign: "critical" },
  supportive: { ...DAY, sign: "supportive" },
  unpublished: { ...DAY, sign: "supportive", share: 0 },
  uncounted: { ...DAY, sign: "supportive", counted: false },
  vote: { ...DAY, sign: "vote", tally: { yes: 1, no: 1, abstain: 1 } },
  day: DAY,
  within: { ...DAY, precision: "month" },
  period: { ...DAY, precision: "period" },
  disputed: { ...DAY, disputed: true },
} as const satisfies Readonly<Record<string, SignModel>>;

type SignName = keyof typeof SIGNS;

/** How to read the marks: those that are in view, and the lines where an event is chosen. */
export function eventLegend(context: Context): DrawnLegendItem[] {
  const { t, marks, eventView } = context;
  const inView = [...marks.values()].filter(({ id }) => eventView.inView.has(id));
  const names = Object.keys(SIGNS) as SignName[];
  const items = names
    .filter((name) => inView.some((mark) => shows(mark, name)))
    .map((name): DrawnLegendItem => ({
      draw: (box) => signIn(SIGNS[name], name, box),
      words: name === "uncounted" ? t("picture.events.uncounted") : t(`events.key.${name}`),
    }));
  const faint: DrawnLegendItem = {
    draw: (box) => eventSign(DAY, { ...middleOf(box), opacity: MUTED }),
    words: t("picture.events.faint"),
  };
  const tie: DrawnLegendItem = { draw: (box) => [lineIn(box)], words: t("picture.events.tied") };
  return [...items, ...(hasFaint(context) ? [faint] : []), ...(hasTies(context) ? [tie] : [])];
}

/** Whether marks that the filters leave out stand on the days shown. */
function hasFaint({ events, eventView }: Context): boolean {
  const { from, to } = eventView.span;
  return events.events.some((event) => {
    const days = daysOnAxis(events.axis, event);
    return !eventView.inView.has(event.id) && days.from <= to && (from === 0 || days.to >= from);
  });
}

function shows({ sign, precision, disputed, share, counted }: SignModel, name: SignName): boolean {
  switch (name) {
    case "critical":
    case "supportive":
      return sign === name;
    case "unpublished":
      return share < 1 && sign !== "event";
    case "uncounted":
      return !counted;
    case "vote":
      return sign === "vote";
    case "day":
      return sign === "event" && precision === "day" && !disputed;
    case "within":
      return precision === "month" || precision === "year";
    case "period":
      return precision === "period" && !disputed;
    case "disputed":
      return disputed;
  }
}

function hasTies({ events, eventFilters }: Context): boolean {
  return events.followed.some(({ from, to }) => eventFilters.event.some((id) => id === from || id === to));
}

function signIn(model: SignModel, name: SignName, box: Box): SceneNode[] {
  const length = name === "within" || name === "period" ? box.width : 0;
  return eventSign(model, { ...middleOf(box), length });
}

function middleOf({ x, y, width, height }: Box) {
  return { x: x + width / 2, y: y + height / 2, size: height, length: 0 };
}

function lineIn({ x, y, width, height }: Box): SceneNode {
  const thick = height * 0.16;
  return { kind: "rect", x, y: y + (height - thick) / 2, width, height: thick, fill: INKS.accent };
}
