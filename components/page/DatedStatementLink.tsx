import type { IsoDate, StatementId } from "@/lib/domain/statement";
import { formatDate } from "@/lib/format/formatDate";
import { StatementLink } from "./StatementLink";

interface Props {
  readonly id: StatementId;
  readonly date: IsoDate;
  readonly language: string;
}

/** A statement referred to by its day. */
export function DatedStatementLink({ id, date, language }: Props) {
  return (
    <StatementLink id={id}>
      <time dateTime={date}>{formatDate(date, language)}</time>
    </StatementLink>
  );
}
