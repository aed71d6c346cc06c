import { useTranslations } from "next-intl";
import { formatPartialDate } from "@/lib/format/formatPartialDate";
import type { SourceFacts } from "@/lib/view/stateRecord";

interface Props {
  readonly sources: readonly SourceFacts[];
  readonly language: string;
  readonly className?: string | undefined;
}

/** Pages that say something, each a link with its publisher and date. */
export function CitedPages({ sources, language, className }: Props) {
  const t = useTranslations("record");
  return (
    <ul className={className}>
      {sources.map(({ url, title, publisher, date }) => (
        <li key={url}>
          <a href={url} rel="noopener noreferrer">
            {title}
          </a>{" "}
          <span>
            {date === null ? publisher : t("page", { publisher, date: formatPartialDate(date, language) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
