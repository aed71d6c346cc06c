import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import { StateLink } from "@/components/page/StateLink";
import { VOTES } from "@/lib/domain/stance";
import type { VoteBackground } from "@/lib/view/voteBackground";
import { ActLinks } from "./ActLinks";
import styles from "./vote.module.css";

interface Props {
  readonly background: VoteBackground;
  readonly language: string;
}

/** Which of the voters are named on a statement of a later day, by how they had voted. */
export function VotersLater({ background, language }: Props) {
  const t = useTranslations("statement.vote");
  return (
    <section className={article.section} aria-labelledby="later">
      <h2 id="later" className={article.heading}>
        {t("laterHeading")}
      </h2>
      <p className={article.note}>{t("laterNote")}</p>
      {VOTES.map((vote) => {
        const all = background.voters.filter((voter) => voter.vote === vote);
        const signed = all.filter(({ later }) => later.length > 0);
        return (
          <div key={vote} className={styles.later} data-later={vote} data-count={signed.length}>
            <h3>{t("laterOf", { vote, count: signed.length, total: all.length })}</h3>
            {signed.length === 0 ? null : (
              <ul>
                {signed.map(({ iso3, name, later }) => (
                  <li key={iso3} data-voter={iso3}>
                    <span data-state-name={iso3}>
                      <StateLink iso3={iso3}>{name}</StateLink>
                    </span>{" "}
                    <ActLinks acts={later} language={language} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </section>
  );
}
