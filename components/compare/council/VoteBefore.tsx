"use client";

import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import { StateLink } from "@/components/page/StateLink";
import { StatementLink } from "@/components/page/StatementLink";
import { Swatch } from "@/components/ui/Swatch";
import { VOTES } from "@/lib/domain/stance";
import { formatDate } from "@/lib/format/formatDate";
import type { VoteRow } from "@/lib/stats/voteByStanding";
import type { CouncilView } from "@/lib/view/councilView";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import styles from "./voteBefore.module.css";

interface Props {
  readonly model: DashboardModel;
  readonly view: CouncilView;
  readonly vote: NonNullable<CouncilView["vote"]>;
}

/** Each member's vote beside where it stood by the statements of the days before. */
export function VoteBefore({ model, view, vote }: Props) {
  const t = useTranslations("council.vote");
  const seats = useTranslations("seats");
  const { record, language } = model;
  const statement = record.statements[vote.statement]!;
  const cast = (name: string) => view.seats.filter((seat) => seat.vote === name).length;
  return (
    <div className={styles.vote} data-vote-before>
      <h3 className={styles.heading}>{t("heading", { count: view.seats.length })}</h3>
      <p className={article.text}>
        {t.rich("result", {
          date: formatDate(statement.date, language),
          yes: cast("yes"),
          no: cast("no"),
          abstain: cast("abstain"),
          count: view.seats.length,
          link: (words) => <StatementLink id={statement.id}>{words}</StatementLink>,
        })}{" "}
        {seats("meaning")}
      </p>
      {vote.before === null ? (
        <p className={article.note}>{t("none")}</p>
      ) : (
        <>
          <p className={article.note}>{t("ground", { date: formatDate(statement.date, language) })}</p>
          <VoteTable rows={vote.before} model={model} members={view.seats.length} />
        </>
      )}
    </div>
  );
}

interface TableProps {
  readonly rows: readonly VoteRow[];
  readonly model: DashboardModel;
  readonly members: number;
}

function VoteTable({ rows, model, members }: TableProps) {
  const t = useTranslations("council.vote");
  const seats = useTranslations("seats");
  const standings = useTranslations("standings.name");
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("standing")}</th>
          {VOTES.map((name) => (
            <th key={name} scope="col">
              {seats(`vote.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ standing, members: voters }) => (
          <tr key={standing} data-before={standing}>
            <th scope="row">
              <Swatch standing={standing} /> {standings(standing)}
              <span className={styles.of}>
                {seats("of", {
                  count: VOTES.reduce((sum, name) => sum + voters[name].length, 0),
                  total: members,
                })}
              </span>
            </th>
            {VOTES.map((name) => (
              <td key={name} data-vote={name} data-count={voters[name].length}>
                <strong>{voters[name].length}</strong>
                <ul>
                  {voters[name].map((state) => (
                    <li key={state}>
                      <StateLink iso3={model.record.states[state]!.iso3}>{model.names[state]}</StateLink>
                    </li>
                  ))}
                </ul>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
