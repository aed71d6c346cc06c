import { formatDate } from "@/lib/format/formatDate";
import { isolated } from "@/lib/format/isolated";
import { LIST_CHANGES } from "@/lib/stats/statementDifference";
import { namedOf } from "@/lib/view/namedOf";
import type { StatementDossier } from "@/lib/view/statementDossier";
import { changeMeaning } from "@/lib/words/changeMeaning";
import { namedOfWords } from "@/lib/words/namedOfWords";
import type { BriefBlock } from "./briefBlock";
import type { BriefSetting } from "./briefSheet";
import { briefText } from "./briefText";

/** Who joined, switched, is absent or cannot be told, against the statement of this side and forum before it. */
export function differenceBlocks(
  setting: BriefSetting,
  { statement, difference }: StatementDossier,
): BriefBlock[] {
  const { t, model } = setting;
  const { side } = statement;
  if (difference === null || side === null) return [];
  const { previous, changes } = difference;
  const { date, forum } = previous;
  const against = t("brief.against", {
    side,
    forum,
    date: formatDate(date, model.language),
    ratio: namedOfWords(t, namedOf(previous)),
  });
  return [
    ...briefText(setting, "heading", t("statement.difference.heading")),
    ...briefText(setting, "body", against),
    ...LIST_CHANGES.filter((change) => changes[change].length > 0).flatMap((change) => [
      ...briefText(
        setting,
        "subheading",
        t("brief.change", {
          change: t(`statement.difference.change.${change}`, { count: changes[change].length }),
          meaning: changeMeaning(t, change, difference, side),
        }),
      ),
      ...briefText(setting, "body", changes[change].map(({ name }) => isolated(name)).join(", "), {
        before: 1,
      }),
    ]),
    ...briefText(setting, "note", t("statement.difference.absence")),
  ];
}
