import { disclosureLedger, ledgerTotal, type LedgerGroup } from "@/lib/view/disclosureLedger";
import { layBars, type BarRow } from "./barsScene";
import { setColumn, type Column, type ColumnText } from "./column";
import { INKS } from "./inks";
import { ledgerRow, type LedgerContext } from "./ledgerRow";
import { LEAST_TYPE } from "@/lib/chart/pictureSizes";
import type { Box } from "./scene";

interface LedgerColumn {
  readonly heads: readonly Column[];
  readonly rows: readonly (readonly BarRow[])[];
  /** Height of a row at which the column fills the room. */
  readonly pitch: number;
}

export interface LedgerLayout {
  readonly columns: readonly LedgerColumn[];
  readonly width: number;
  readonly gap: number;
  readonly pitch: number;
  readonly size: number;
  /** Room for the labels of each column, and px per state. */
  readonly labels: readonly number[];
  readonly unit: number;
  /** Whether the type is no smaller than it may be and the bars are long enough to compare. */
  readonly good: boolean;
}

/** Room between two groups below each other, in sizes of the text. */
export const BETWEEN = 0.9;

/** Height of a row as a multiple of its type. */
const LEADING = 1.1;

/** The longest bar is at least this part of its column. */
const LEAST_BAR = 0.2;

/** The height at which one column has the smallest type that may be. */
export function ledgerHeight(context: LedgerContext, width: number, text: number): number {
  const groups = disclosureLedger(context.timeline.marks);
  const column = layColumn(context, groups, { x: 0, y: 0, width, height: 0 }, text, STYLES[1]!);
  const count = column.rows.flat().length;
  return count * (text * LEAST_TYPE * LEADING - column.pitch);
}

interface Style {
  readonly label: "long" | "short";
  /** Whether each side's total stands under its name. */
  readonly totals: boolean;
}

interface Way extends Style {
  readonly text: number;
  readonly count: number;
}

const STYLES: readonly Style[] = [
  { label: "long", totals: true },
  { label: "short", totals: true },
  { label: "long", totals: false },
  { label: "short", totals: false },
];

/** The first good way to lay the ledger out, or the one with the largest type and the shortest labels. */
export function layLedger(context: LedgerContext, box: Box, text: number): LedgerLayout {
  const wide = box.width > 2.2 * box.height;
  const ways = STYLES.flatMap((style) =>
    (wide ? [2, 1] : [1, 2]).flatMap((count) =>
      [0.9, LEAST_TYPE].map((factor) => layWay(context, box, text * factor, { ...style, text, count })),
    ),
  );
  const largest = ways.reduce((one, other) => (other.size >= one.size ? other : one));
  return ways.find(({ good }) => good) ?? largest;
}

function layWay(
  context: LedgerContext,
  box: Box,
  most: number,
  { text, count, ...style }: Way,
): LedgerLayout {
  const { typesetter, direction } = context;
  const groups = disclosureLedger(context.timeline.marks);
  const supportive = groups.filter(({ side }) => side === "supportive");
  const others = groups.filter(({ side }) => side !== "supportive");
  const parts = count === 2 ? [others, supportive] : [groups];
  const gap = text * 2.5;
  const width = (box.width - gap * (count - 1)) / count;
  const columns = parts.map((part) => layColumn(context, part, { ...box, width }, text, style));
  const pitch = Math.min(text * 2.4, ...columns.map((column) => column.pitch));
  const size = Math.min(most, pitch / LEADING);
  const measures = columns.map(({ rows }) => {
    const all = rows.flat();
    return layBars(typesetter, all, { x: 0, y: 0, width, height: pitch * all.length }, size, direction);
  });
  const unit = Math.min(...measures.map((one) => one.unit));
  const longest = Math.max(...columns.flatMap(({ rows }) => rows.flat().map(lengthOf)));
  return {
    columns,
    width,
    gap,
    pitch,
    size,
    labels: measures.map((one) => one.labels),
    unit,
    good: size >= text * LEAST_TYPE - 0.01 && unit * longest >= width * LEAST_BAR,
  };
}

function lengthOf({ parts }: BarRow): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

function layColumn(
  context: LedgerContext,
  groups: readonly LedgerGroup[],
  box: Box,
  text: number,
  { label, totals }: Style,
): LedgerColumn {
  const { typesetter, direction } = context;
  const origin = { x: 0, y: 0, width: box.width };
  const heads = groups.map((group) =>
    withRoom(
      setColumn(typesetter, headTexts(context, group, text).slice(0, totals ? 2 : 1), origin, direction),
      text * 0.3,
    ),
  );
  const rows = groups.map((group) => group.rows.map((i) => ledgerRow(context, i, label)));
  const words = heads.reduce((sum, { height }) => sum + height, 0) + text * BETWEEN * (groups.length - 1);
  return { heads, rows, pitch: (box.height - words) / Math.max(1, rows.flat().length) };
}

function withRoom({ nodes, height }: Column, room: number): Column {
  return { nodes, height: height + room };
}

/** A side's name, and what of its lists in view is known. */
function headTexts({ t, view, timeline }: LedgerContext, group: LedgerGroup, text: number): ColumnText[] {
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
    { text: t(`ledger.side.${group.side}`), style: sans(text, 600), fill: INKS.ink, leading: 1.3, before: 0 },
    { text: total, style: sans(text * LEAST_TYPE, 400), fill: INKS.soft, leading: 1.3, before: 0 },
  ];
}
