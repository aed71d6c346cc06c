import type { Dataset } from "@/lib/domain/dataset";
import { STANDING_STANCES } from "@/lib/domain/stance";
import type { RegionalGroup } from "@/lib/domain/state";
import type { Statement } from "@/lib/domain/statement";
import { isolated } from "@/lib/format/isolated";
import { actOn, type Act } from "@/lib/stats/actOn";
import type { StatementDossier } from "@/lib/view/statementDossier";
import { notNamedWords } from "@/lib/words/notNamedWords";
import type { BriefBlock } from "./briefBlock";
import type { BriefSetting } from "./briefSheet";
import { briefText } from "./briefText";

/** Every name on record by regional group; a name that differs from the plain case says how. */
export function nameBlocks(
  setting: BriefSetting,
  dataset: Dataset,
  { statement, list }: StatementDossier,
): BriefBlock[] {
  const { t } = setting;
  const { kind, status, listComplete: complete } = statement;
  const counted = status === "confirmed";
  const vote = kind === "recorded_vote";
  const groups = counted ? list.groups : list.groups.filter(({ states }) => states.length > 0);
  const stands = STANDING_STANCES as readonly string[];
  return [
    ...briefText(setting, "heading", t(vote ? "statementViews.voters" : "statementViews.names")),
    ...groups.flatMap(({ region, states }) => {
      const size = dataset.states.filter((state) => state.region === region).length;
      const standing = states.filter(({ stance }) => stands.includes(stance)).length;
      const count = t("statementViews.groupCount", {
        shown: standing,
        named: standing,
        size,
        filtered: "no",
        vote: vote ? "yes" : "no",
      });
      const names = states.map(({ name, stance }) =>
        stance === "sign"
          ? isolated(name)
          : t("brief.stance", { name: isolated(name), stance: t(`record.stance.${stance}`) }),
      );
      const absent = counted ? absentOf(setting, statement, region) : 0;
      const rest = t(`statementViews.${complete ? "groupSilent" : "groupUnknown"}`, { count: absent });
      return [
        ...briefText(
          setting,
          "subheading",
          t("brief.about", {
            name: t(`groups.name.${region ?? "none"}`),
            what: absent === 0 ? count : t("brief.both", { first: count, second: rest }),
          }),
        ),
        ...(names.length === 0 ? [] : briefText(setting, "body", names.join(", "), { before: 1 })),
      ];
    }),
    ...(vote ? [] : briefText(setting, "note", notNamed(setting, statement))),
  ];
}

function notNamed({ t, model }: BriefSetting, { id }: Statement): string {
  const place = model.record.statements.findIndex((statement) => statement.id === id);
  return notNamedWords(t, model.record, place, model.language);
}

/** How many states of a group could have been named and are not. */
function absentOf({ model }: BriefSetting, { id }: Statement, region: RegionalGroup | null): number {
  const { record } = model;
  const place = record.statements.findIndex((statement) => statement.id === id);
  const absences: readonly Act[] = ["silent", "unpublished"];
  return record.states.filter(
    (state, i) => state.region === region && absences.includes(actOn(record, place, i)),
  ).length;
}
