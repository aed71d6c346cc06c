import { useTranslations } from "next-intl";
import { DatedStatementLink } from "@/components/page/DatedStatementLink";
import { StateNames } from "@/components/page/StateNames";
import type { Iso3 } from "@/lib/domain/state";
import type { PresetQuestion } from "@/lib/view/presetQuestions";
import { CaseLine } from "./CaseLine";
import styles from "./questions.module.css";

export interface Wording {
  readonly nameOf: (iso3: Iso3) => string;
  readonly language: string;
}

/** One question as the link to its view, the answer under it, and what happened to single states. */
export function Question({ question, ...wording }: Wording & { readonly question: PresetQuestion }) {
  const t = useTranslations("questions");
  const { id, query, numbers, named, cases, statement } = question;
  const sizes = Object.fromEntries(Object.entries(named).map(([key, codes]) => [key, codes.length]));
  const lists = Object.fromEntries(
    Object.entries(named).map(([key, codes]) => [
      `${key}Names`,
      () => <StateNames key={key} codes={codes} {...wording} />,
    ]),
  );
  return (
    <>
      <h3 className={styles.question}>
        <a href={query} data-question={id}>
          {t(`${id}.question`)}
        </a>
      </h3>
      <p>
        {t.rich(`${id}.answer`, {
          ...sizes,
          ...numbers,
          ...lists,
          vote: () =>
            statement === null ? null : (
              <DatedStatementLink key="vote" {...statement} language={wording.language} />
            ),
        })}
      </p>
      {cases.length > 0 && (
        <ul className={styles.cases}>
          {cases.map((single) => (
            <CaseLine key={`${single.kind} ${single.state} ${keyOf(single)}`} single={single} {...wording} />
          ))}
        </ul>
      )}
    </>
  );
}

function keyOf(single: PresetQuestion["cases"][number]): string {
  return single.kind === "switched" ? single.next.id : single.statement.id;
}
