"use client";

import { memo } from "react";
import { useTranslations } from "next-intl";
import { StatementLink } from "@/components/page/StatementLink";
import type { TimelineMark } from "@/lib/chart/timelineMark";
import { formatDate } from "@/lib/format/formatDate";
import type { RecordStatement } from "@/lib/stats/positionRecord";
import { topicOfName } from "@/lib/view/alikeStatements";
import styles from "./disclosureLedger.module.css";

interface CellsProps {
  readonly mark: TimelineMark;
  readonly statement: RecordStatement;
  readonly claim: string | null;
  /** Who led it, where nothing else tells it from another. */
  readonly lead: string | null;
  readonly language: string;
  readonly chosen: boolean;
}

interface Props extends CellsProps {
  readonly muted: boolean;
}

/** One statement: its day chooses it, its place leads to its page, its bar is as long as the states declared. */
export const LedgerRow = memo(function LedgerRow({ muted, ...cells }: Props) {
  const { id, lane, remainder, counted } = cells.mark;
  return (
    <tr
      data-ledger={id}
      data-side={lane}
      data-remainder={remainder}
      data-uncounted={counted ? undefined : true}
      data-muted={muted || undefined}
      data-chosen={cells.chosen || undefined}
    >
      <Cells {...cells} />
    </tr>
  );
});

/** What a row says; it stays as it is when the row is muted. */
const Cells = memo(function Cells({ mark, statement, claim, lead, language, chosen }: CellsProps) {
  const t = useTranslations("ledger");
  const record = useTranslations("record");
  const { id, named, declared, height, counted, joinedLater, withdrew } = mark;
  const { kind, forum, session, side, date } = statement;
  const name = t("where", { kind, forum, session: String(session), topic: topicOfName(statement) });
  return (
    <>
      <th scope="row">
        <button type="button" aria-pressed={chosen}>
          <time dateTime={date}>{formatDate(date, language, "short")}</time>
        </button>
      </th>
      <td>
        <StatementLink id={id}>
          {lead === null ? name : t("led", { name, state: lead })}
          {side !== null && <span className="visually-hidden">, {record(`side.${side}`)}</span>}
        </StatementLink>
      </td>
      <td>
        <div className={styles.names}>
          <span
            className={styles.bar}
            style={{ ["--height" as string]: height, ["--named" as string]: named }}
            aria-hidden="true"
          />
          <span className={styles.ratio} data-named={named} data-declared={declared ?? ""}>
            {declared !== null
              ? t("ratio", { named, declared })
              : claim === null
                ? t("ratioUndeclared", { named })
                : t("ratioClaim", { named, claim })}
            {joinedLater > 0 && <em>{t("joined", { count: joinedLater })}</em>}
            {withdrew > 0 && <em>{t("withdrew", { count: withdrew })}</em>}
            {!counted && <em>{t("secondHand")}</em>}
          </span>
        </div>
      </td>
    </>
  );
});
