import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import { StateLink } from "@/components/page/StateLink";
import { Swatch } from "@/components/ui/Swatch";
import type { VoteBackground } from "@/lib/view/voteBackground";
import { ActLinks } from "./ActLinks";
import { VoteMeaning } from "./VoteMeaning";
import styles from "./vote.module.css";

interface Props {
  readonly background: VoteBackground;
  readonly language: string;
}

/** What each member had signed before the vote: in numbers, and name by name. */
export function VotersBefore({ background, language }: Props) {
  const t = useTranslations("statement.vote");
  const seats = useTranslations("seats.vote");
  const standings = useTranslations("standings.name");
  return (
    <section className={article.section} aria-labelledby="before">
      <h2 id="before" className={article.heading}>
        {t("beforeHeading")}
      </h2>
      <VoteMeaning background={background} />
      <details className={styles.details}>
        <summary>{t("eachMember", { count: background.voters.length })}</summary>
        <table className={styles.members} data-table="members">
          <thead>
            <tr>
              <th scope="col">{t("member")}</th>
              <th scope="col">{t("vote")}</th>
              <th scope="col">{t("stoodBefore")}</th>
              <th scope="col">{t("signedBefore")}</th>
            </tr>
          </thead>
          <tbody>
            {background.voters.map(({ iso3, name, vote, before, earlier }) => (
              <tr key={iso3} data-voter={iso3} data-vote={vote} data-before={before}>
                <th scope="row" data-state-name={iso3}>
                  <StateLink iso3={iso3}>{name}</StateLink>
                </th>
                <td>{seats(vote)}</td>
                <td>
                  <span className={styles.standing}>
                    <Swatch standing={before} /> {t("before", { standing: before, name: standings(before) })}
                  </span>
                </td>
                <td>
                  {earlier.length === 0 ? t("nothing") : <ActLinks acts={earlier} language={language} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
