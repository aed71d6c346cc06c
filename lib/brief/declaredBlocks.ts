import { STANDING_OF_VOTE } from "@/lib/domain/sideOf";
import { VOTES } from "@/lib/domain/stance";
import { formatPartialDate } from "@/lib/format/formatPartialDate";
import { standingInk } from "@/lib/scene/inks";
import { legendRows, type LegendItem } from "@/lib/scene/legend";
import { shareBar } from "@/lib/scene/shareBar";
import { namedOf } from "@/lib/view/namedOf";
import type { StatementDossier } from "@/lib/view/statementDossier";
import { namedOfWords } from "@/lib/words/namedOfWords";
import type { BriefBlock } from "./briefBlock";
import { briefDrawing } from "./briefDrawing";
import { MEASURE, SHEET, type BriefSetting } from "./briefSheet";
import { briefText } from "./briefText";

type Part = LegendItem & { readonly count: number };

/** How many states were declared and how many are named, as a number, a bar, and how the number changed. */
export function declaredBlocks(setting: BriefSetting, dossier: StatementDossier): BriefBlock[] {
  const { t, typesetter, direction, model } = setting;
  const { kind, status } = dossier.statement;
  // Known second-hand, it has no published name to fill a bar with.
  const parts = status === "reported" ? [] : partsOf(setting, dossier);
  const key = legendRows(
    typesetter,
    parts,
    { x: SHEET.side, y: 0, width: MEASURE },
    SHEET.text * 0.92,
    direction,
  );
  const steps = dossier.declared.map(({ count, date, daysLater }, i) => {
    const values = { date: formatPartialDate(date, model.language) };
    const when =
      i === 0
        ? t("statement.declared.first", values)
        : daysLater === null
          ? t("statement.declared.later", values)
          : t("statement.declared.daysLater", { ...values, days: daysLater });
    return t("brief.step", { count, when });
  });
  return [
    ...briefText(setting, "heading", t("statement.declared.heading", { kind })),
    ...briefText(setting, "strong", namedOfWords(t, namedOf(dossier.statement))),
    ...(parts.length === 0
      ? []
      : [
          briefDrawing(18, (room) => shareBar(parts, room, direction), { keep: true }),
          briefDrawing(key.height, () => key.nodes, { before: 4 }),
        ]),
    ...(steps.length === 0 ? [] : briefText(setting, "note", t("statement.declared.history"))),
    ...steps.flatMap((step) => briefText(setting, "body", step, { before: 1 })),
  ];
}

function partsOf({ t }: BriefSetting, { statement, parts }: StatementDossier): Part[] {
  const { side, tally } = statement;
  const open = parts.atLeast ? "yes" : "no";
  const words = (key: string, count: number) => t(`statement.declared.part.${key}`, { count, open });
  const own = side ?? "silent";
  const all: Part[] =
    tally === null
      ? [
          { ...standingInk(own), count: parts.named, words: words("named", parts.named) },
          {
            ...standingInk("withdrew", own),
            count: parts.withdrawn,
            words: words("withdrawn", parts.withdrawn),
          },
          {
            ...standingInk("unknown"),
            count: parts.unpublished ?? 0,
            words: words("unpublished", parts.unpublished ?? 0),
          },
        ]
      : VOTES.map((vote) => ({
          ...standingInk(STANDING_OF_VOTE[vote]),
          count: tally[vote],
          words: words(vote, tally[vote]),
        }));
  return all.filter(({ count }) => count > 0);
}
