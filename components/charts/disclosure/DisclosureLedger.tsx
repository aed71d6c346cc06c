"use client";

import type { MouseEvent, PointerEvent } from "react";
import { useTranslations } from "next-intl";
import type { TimelineMark } from "@/lib/chart/timelineMark";
import type { StatementId } from "@/lib/domain/statement";
import type { RecordStatement } from "@/lib/stats/positionRecord";
import type { LedgerGroup, LedgerTotal } from "@/lib/view/disclosureLedger";
import styles from "./disclosureLedger.module.css";
import { LedgerRow } from "./LedgerRow";
import { LedgerTotalRow } from "./LedgerTotalRow";

interface Props {
  /** Both in the record's order; groups name places in it. */
  readonly marks: readonly TimelineMark[];
  readonly statements: readonly RecordStatement[];
  readonly groups: readonly LedgerGroup[];
  readonly totals: readonly LedgerTotal[];
  /** What a source claimed in words, where no exact number was declared. */
  readonly claims: Readonly<Record<StatementId, string>>;
  /** Who led those that nothing else tells apart. */
  readonly leads: ReadonlyMap<StatementId, string>;
  readonly language: string;
  readonly inView: Uint8Array;
  readonly chosen: readonly StatementId[];
  readonly onToggle: (id: StatementId) => void;
  readonly onPoint: (id: StatementId | null) => void;
}

/** Named out of declared, statement by statement: a table whose rows are bars and choose their statement. */
export function DisclosureLedger(props: Props) {
  const { marks, statements, groups, totals, claims, leads, language, inView, chosen } = props;
  const t = useTranslations("ledger");
  const longest = Math.max(...marks.map(({ height }) => height));
  const idOf = ({ target }: MouseEvent | PointerEvent) =>
    (target as Element).closest<HTMLElement>("[data-ledger]")?.dataset.ledger;
  const toggle = (event: MouseEvent) => {
    const id = idOf(event);
    if (id !== undefined && !(event.target as Element).closest("a")) props.onToggle(id);
  };
  return (
    <table className={styles.ledger} style={{ ["--longest" as string]: longest }}>
      <caption className="visually-hidden">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("column.date")}</th>
          <th scope="col">{t("column.where")}</th>
          <th scope="col">{t("column.names")}</th>
        </tr>
      </thead>
      {groups.map(({ side, rows }, g) => (
        // The button in each row is the keyboard's way; a click anywhere on the row is a shortcut to it.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
        <tbody
          key={side}
          data-side={side}
          onClick={toggle}
          onPointerOver={(event) => props.onPoint(idOf(event) ?? null)}
          onPointerLeave={() => props.onPoint(null)}
        >
          <LedgerTotalRow side={side} total={totals[g]!} />
          {rows.map((i) => (
            <LedgerRow
              key={marks[i]!.id}
              mark={marks[i]!}
              statement={statements[i]!}
              claim={claims[marks[i]!.id] ?? null}
              lead={leads.get(marks[i]!.id) ?? null}
              language={language}
              muted={inView[i] === 0}
              chosen={chosen.includes(marks[i]!.id)}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
