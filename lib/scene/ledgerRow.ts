import { formatDate } from "@/lib/format/formatDate";
import { STANDING_STYLES } from "@/lib/theme/standingColours";
import type { BarRow } from "./barsScene";
import { INKS, MUTED } from "./inks";
import type { PictureContext } from "./pictureContext";

export type LedgerContext = Pick<
  PictureContext,
  "t" | "typesetter" | "direction" | "model" | "view" | "timeline"
>;

/** A statement's row: how many are named of how many declared, at the statement's place in the record. */
export function ledgerRow(
  { t, model, view, timeline }: LedgerContext,
  i: number,
  label: "long" | "short",
): BarRow {
  const mark = timeline.marks[i]!;
  const { kind, forum, session, topics, date } = model.record.statements[i]!;
  const { named, declared, height, remainder, counted, withdrew, lane } = mark;
  const hue = lane === "vote" ? INKS.soft : STANDING_STYLES[lane].light;
  const topic = topics.length === 1 ? topics[0]! : "more";
  const where = t("ledger.where", { kind, forum, session: String(session), topic });
  const edge = { colour: hue, width: 1 };
  return {
    label: t(label === "long" ? "picture.ledger.label" : "picture.ledger.short", {
      date: formatDate(date, model.language, "short"),
      where,
      forum,
      session: String(session),
      topic,
    }),
    parts: [
      {
        value: named,
        ink: counted ? { fill: hue } : { fill: INKS.paper, stroke: { ...edge, dash: [2, 2] } },
      },
      {
        value: height - named,
        ink: {
          fill: remainder === "withdrawn" ? INKS.paper : { texture: "hatched", hue },
          stroke: edge,
        },
      },
    ],
    figure: t("picture.ledger.figure", {
      ratio:
        declared === null ? t("ledger.ratioUndeclared", { named }) : t("ledger.ratio", { named, declared }),
      withdrew,
      counted: counted ? "yes" : "no",
    }),
    ...(view.timeline.inView[i] === 0 && { opacity: MUTED }),
  };
}
