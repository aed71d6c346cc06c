import { STANDING_STYLES } from "@/lib/theme/standingColours";
import { formatDate } from "@/lib/format/formatDate";
import { disclosureLedger, ledgerTotal, type LedgerGroup } from "@/lib/view/disclosureLedger";
import { barsScene, layBars, type BarRow } from "./barsScene";
import { setColumn, type ColumnText } from "./column";
import { INKS, MUTED } from "./inks";
import type { PictureContext } from "./pictureContext";
import type { Box, SceneNode } from "./scene";

type Context = Pick<PictureContext, "t" | "typesetter" | "direction" | "model" | "view" | "timeline">;

/** Named out of declared, statement by statement: side by side where the room is wide, below each other where it is tall. */
export function ledgerScene(context: Context, box: Box, text: number): SceneNode[] {
  const groups = disclosureLedger(context.timeline.marks);
  const [first, ...others] = groups;
  if (first === undefined) return [];
  const columns = box.width > 1.6 * box.height ? [[first], others] : [groups];
  const gap = text * 2.5;
  const width = (box.width - gap * (columns.length - 1)) / columns.length;
  const heads = columns.map((column) =>
    column.map((group) =>
      setColumn(
        context.typesetter,
        headTexts(context, group, text),
        { x: 0, y: 0, width },
        context.direction,
      ),
    ),
  );
  const pitches = columns.map((column, c) => {
    const rows = column.reduce((sum, group) => sum + group.rows.length, 0);
    const words = heads[c]!.reduce((sum, { height }) => sum + height, 0) + text * 0.9 * (column.length - 1);
    return (box.height - words) / Math.max(1, rows);
  });
  const pitch = Math.min(text * 2.4, ...pitches);
  const size = Math.min(text, pitch / 1.3);
  const room = (group: LedgerGroup, x: number, y: number): Box => ({
    x,
    y,
    width,
    height: pitch * group.rows.length,
  });
  const rowsOf = (group: LedgerGroup) => group.rows.map((i) => ledgerRow(context, i));
  const unit = Math.min(
    ...groups.map(
      (group) => layBars(context.typesetter, rowsOf(group), room(group, 0, 0), size, context.direction).unit,
    ),
  );
  return columns.flatMap((column, c) => {
    const fromStart = c * (width + gap);
    const x = context.direction === "rtl" ? box.x + box.width - width - fromStart : box.x + fromStart;
    let y = box.y;
    return column.flatMap((group, g): SceneNode[] => {
      const head = heads[c]![g]!;
      const bars = room(group, x, y + head.height);
      const top = y;
      y = bars.y + bars.height + text * 0.9;
      return [
        { kind: "group", x, y: top, children: head.nodes },
        ...barsScene(context.typesetter, rowsOf(group), bars, size, context.direction, unit),
      ];
    });
  });
}

/** A side's name, and what of its lists in view is public. */
function headTexts({ t, view, timeline }: Context, group: LedgerGroup, text: number): ColumnText[] {
  const { lists, complete, named, declared, undeclared } = ledgerTotal(
    timeline.marks,
    group,
    view.timeline.listed,
  );
  const total =
    group.side === "vote"
      ? t("ledger.voteTotal", { lists, named, declared })
      : t("ledger.total", { lists, counted: lists - undeclared, complete, named, declared, undeclared });
  const sans = (size: number, weight: 400 | 600) => ({ family: "sans", weight, size }) as const;
  return [
    { text: t(`ledger.side.${group.side}`), style: sans(text, 600), fill: INKS.ink, leading: 1.4, before: 0 },
    { text: total, style: sans(text * 0.86, 400), fill: INKS.soft, leading: 1.35, before: 0 },
  ];
}

function ledgerRow({ t, model, view, timeline }: Context, i: number): BarRow {
  const mark = timeline.marks[i]!;
  const { kind, forum, session, topics, date } = model.record.statements[i]!;
  const { named, declared, height, remainder, counted, withdrew, lane } = mark;
  const hue = lane === "vote" ? INKS.soft : STANDING_STYLES[lane].light;
  const where = t("ledger.where", {
    kind,
    forum,
    session: String(session),
    topic: topics.length === 1 ? topics[0]! : "more",
  });
  const edge = { colour: hue, width: 1 };
  return {
    label: t("picture.ledger.label", { date: formatDate(date, model.language, "short"), where }),
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
