import { STANDING_STYLES } from "@/lib/theme/standingColours";
import { formatDate } from "@/lib/format/formatDate";
import { disclosureLedger, ledgerTotal, type LedgerGroup } from "@/lib/view/disclosureLedger";
import { barsScene, layBars, type BarRow } from "./barsScene";
import { setColumn, type Column, type ColumnText } from "./column";
import { INKS, MUTED } from "./inks";
import type { PictureContext } from "./pictureContext";
import type { Box, SceneNode } from "./scene";

type Context = Pick<PictureContext, "t" | "typesetter" | "direction" | "model" | "view" | "timeline">;

interface LedgerColumn {
  readonly heads: readonly Column[];
  readonly rows: readonly (readonly BarRow[])[];
  /** Height of a row at which the column fills the room. */
  readonly pitch: number;
}

/** Named out of declared, statement by statement: side by side where the room is wide, below each other where it is tall. */
export function ledgerScene(context: Context, box: Box, text: number): SceneNode[] {
  const { typesetter, direction } = context;
  const groups = disclosureLedger(context.timeline.marks);
  const supportive = groups.filter(({ side }) => side === "supportive");
  const others = groups.filter(({ side }) => side !== "supportive");
  const parts = box.width > 2.2 * box.height ? [others, supportive] : [groups];
  const gap = text * 2.5;
  const width = (box.width - gap * (parts.length - 1)) / parts.length;
  const columns = parts.map((part) => layColumn(context, part, { ...box, width }, text));
  const pitch = Math.min(text * 2.4, ...columns.map((column) => column.pitch));
  const size = Math.min(text * 0.9, pitch / 1.25);
  const measures = columns.map(({ rows }) => {
    const all = rows.flat();
    return layBars(typesetter, all, { x: 0, y: 0, width, height: pitch * all.length }, size, direction);
  });
  const unit = Math.min(...measures.map((one) => one.unit));
  return columns.flatMap(({ heads, rows }, c) => {
    const fromStart = c * (width + gap);
    const x = direction === "rtl" ? box.x + box.width - width - fromStart : box.x + fromStart;
    let y = box.y;
    return rows.flatMap((list, g): SceneNode[] => {
      const top = y;
      const bars = { x, y: top + heads[g]!.height, width, height: pitch * list.length };
      y = bars.y + bars.height + text * BETWEEN;
      const shared = { labels: measures[c]!.labels, unit };
      return [
        { kind: "group", x, y: top, children: heads[g]!.nodes },
        ...barsScene(typesetter, list, bars, size, direction, shared),
      ];
    });
  });
}

/** Room between two groups below each other, in sizes of the text. */
const BETWEEN = 0.9;

function layColumn(context: Context, groups: readonly LedgerGroup[], box: Box, text: number): LedgerColumn {
  const { typesetter, direction } = context;
  const origin = { x: 0, y: 0, width: box.width };
  const heads = groups.map((group) =>
    setColumn(typesetter, headTexts(context, group, text), origin, direction),
  );
  const rows = groups.map((group) => group.rows.map((i) => ledgerRow(context, i)));
  const words = heads.reduce((sum, { height }) => sum + height, 0) + text * BETWEEN * (groups.length - 1);
  return { heads, rows, pitch: (box.height - words) / Math.max(1, rows.flat().length) };
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
