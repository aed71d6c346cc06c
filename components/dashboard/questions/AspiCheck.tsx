import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { DatedStatementLink } from "@/components/page/DatedStatementLink";
import { StateLink } from "@/components/page/StateLink";
import type { Dataset } from "@/lib/domain/dataset";
import { formatDate } from "@/lib/format/formatDate";
import { formatPartialDate } from "@/lib/format/formatPartialDate";
import { sentenceList } from "@/lib/format/sentenceList";
import { oicCriticsCheck, type FirstCritical, type OneForumCritic } from "@/lib/view/oicCriticsCheck";
import { questionGround } from "@/lib/view/questionGround";
import type { Wording } from "./Question";
import styles from "./questions.module.css";

/** ASPI's sentence on the OIC's critics, beside what the record says on the same day and since. */
export function AspiCheck({ dataset, ...wording }: Wording & { readonly dataset: Dataset }) {
  const t = useTranslations("questions.aspi");
  const check = oicCriticsCheck(questionGround(dataset));
  if (check === null) return null;
  const { writtenOn, claimed, before, after, agrees, oneForum, total, fact } = check;
  const { language } = wording;
  const firsts = (critics: readonly FirstCritical[]) => {
    const list = () => <Firsts key="firsts" critics={critics} {...wording} />;
    return list;
  };
  return (
    <ul className={styles.cases} data-check={agrees ? "agrees" : "differs"}>
      <li>
        {t.rich("claim", {
          date: formatDate(writtenOn, language),
          claimed: claimed.length,
          total,
          quote: (words) => (
            <q key="quote" lang="en">
              {words}
            </q>
          ),
        })}
      </li>
      <li>{t.rich("agrees", { agrees: agrees ? "yes" : "no", before: firsts(before) })}</li>
      {after.length > 0 && <li>{t.rich("after", { after: firsts(after) })}</li>}
      {oneForum.map((critic) => (
        <OneForum key={critic.state} critic={critic} {...wording} />
      ))}
      <li>
        {t.rich("sources", {
          count: fact.sources.length,
          sources: () => <FactPages key="sources" pages={fact.sources} language={language} />,
        })}
      </li>
    </ul>
  );
}

function Firsts({ critics, nameOf, language }: Wording & { readonly critics: readonly FirstCritical[] }) {
  const t = useTranslations("questions.aspi");
  const parts = sentenceList(
    critics.map(({ state }) => state),
    language,
  );
  return parts.map(({ item, text }, i) => {
    if (item === null) return <Fragment key={i}>{text}</Fragment>;
    const { state, first } = critics[item]!;
    return (
      <Fragment key={i}>
        {t.rich("first", {
          state: () => (
            <StateLink key="state" iso3={state}>
              {nameOf(state)}
            </StateLink>
          ),
          statement: () => <DatedStatementLink key="first" {...first} language={language} />,
        })}
      </Fragment>
    );
  });
}

function OneForum({ critic, nameOf, language }: Wording & { readonly critic: OneForumCritic }) {
  const t = useTranslations("questions.aspi");
  const { state, forum, statements, otherLists, otherIncomplete } = critic;
  const dates = () =>
    sentenceList(
      statements.map(({ id }) => id),
      language,
    ).map(({ item, text }, i) => (
      <Fragment key={i}>
        {item === null ? text : <DatedStatementLink {...statements[item]!} language={language} />}
      </Fragment>
    ));
  return (
    <li>
      {t.rich("oneForum", {
        forum,
        lists: otherLists,
        incomplete: otherIncomplete,
        state: () => (
          <StateLink key="state" iso3={state}>
            {nameOf(state)}
          </StateLink>
        ),
        statements: dates,
      })}
    </li>
  );
}

type Pages = NonNullable<ReturnType<typeof oicCriticsCheck>>["fact"]["sources"];

function FactPages({ pages, language }: { readonly pages: Pages; readonly language: string }) {
  const t = useTranslations("record");
  return pages.map(({ url, title, publisher, date }, i) => (
    <Fragment key={url ?? title}>
      {i > 0 && "; "}
      {url === null ? (
        title
      ) : (
        <a href={url} rel="noopener noreferrer">
          {title}
        </a>
      )}{" "}
      ({date === null ? publisher : t("page", { publisher, date: formatPartialDate(date, language) })})
    </Fragment>
  ));
}
