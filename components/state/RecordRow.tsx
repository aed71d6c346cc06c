import { useTranslations } from "next-intl";
import { StatementLink } from "@/components/page/StatementLink";
import { CitedPages } from "@/components/record/CitedPages";
import { EntryEvidence } from "@/components/record/EntryEvidence";
import { NamedOfDeclared } from "@/components/record/NamedOfDeclared";
import { ReportLink } from "@/components/record/ReportLink";
import texture from "@/components/ui/texture.module.css";
import { textureProps } from "@/components/ui/textureProps";
import { stripMark } from "@/lib/chart/stripMark";
import { entryCell } from "@/lib/cite/entryCell";
import type { Iso3 } from "@/lib/domain/state";
import { whatOf } from "@/lib/domain/whatOf";
import { formatDate } from "@/lib/format/formatDate";
import type { StateAct } from "@/lib/view/stateActs";
import type { SponsoredStatement, StateRecordEntry } from "@/lib/view/stateRecord";
import { actWords } from "@/lib/words/actWords";
import styles from "./recordRow.module.css";

interface Props {
  readonly iso3: Iso3;
  readonly stateAct: StateAct;
  /** Null where the state has no entry on the statement. */
  readonly entry: StateRecordEntry | null;
  /** Set where the state tabled the text that was voted on. */
  readonly sponsored: SponsoredStatement | null;
  readonly version: string;
  readonly language: string;
}

/** One statement in a state's record: what the state did there and who says so; an absence takes one line. */
export function RecordRow({ iso3, stateAct, entry, sponsored, version, language }: Props) {
  const all = useTranslations();
  const t = useTranslations("statePage.row");
  const words = useTranslations("stateViews");
  const record = useTranslations("record");
  const { act, statement } = stateAct;
  const { id, date, side, forum, session, counted, lead } = statement;
  const { standing, hue } = stripMark(act, side);
  return (
    <div className={styles.row} data-side={side ?? "vote"} data-act={act} data-statement-row={id}>
      <time dateTime={date} className={texture.signed} {...textureProps(standing, false, hue)}>
        {formatDate(date, language, "short")}
      </time>
      <strong>{actWords(all, stateAct)}</strong>
      <div>
        <p>
          <StatementLink id={id}>{words("what", { what: whatOf(statement), forum, session })}</StatementLink>{" "}
          <span className={styles.soft}>
            <NamedOfDeclared statement={statement} />
            {counted ? null : ` ${record("notCounted")}`}
          </span>
        </p>
        {lead === iso3 ? <p className={styles.soft}>{t("lead")}</p> : null}
        {sponsored === null ? null : (
          <div className={styles.soft}>
            <p>
              {t("sponsor")} {t("sponsorSources")}
            </p>
            <CitedPages className={styles.sources} sources={sponsored.sources} language={language} />
          </div>
        )}
        {entry === null ? null : (
          <>
            <EntryEvidence entry={entry} language={language} />
            <ReportLink what="entry" cell={entryCell(version, iso3, entry)} />
          </>
        )}
      </div>
    </div>
  );
}
