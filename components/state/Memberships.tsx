import { useTranslations } from "next-intl";
import type { CouncilTerm, State } from "@/lib/domain/state";
import { formatDate } from "@/lib/format/formatDate";
import styles from "./memberships.module.css";

interface Props {
  readonly state: State;
  readonly terms: readonly CouncilTerm[];
  readonly language: string;
}

/** What the state belongs to, since when, and what the data note about it. */
export function Memberships({ state, terms, language }: Props) {
  const t = useTranslations("statePage.memberships");
  const groups = useTranslations("groups.name");
  const { memberSince, region, regionNote, oic, bri, status } = state;
  const year = (since: string | null) => ({ known: since === null ? "no" : "yes", since: since ?? "" });
  return (
    <section className={styles.memberships} aria-labelledby="memberships-heading">
      <h2 id="memberships-heading">{t("heading")}</h2>
      <dl>
        <dt>{t("un")}</dt>
        <dd>
          {memberSince === null ? t("unObserver") : t("unSince", { date: formatDate(memberSince, language) })}
        </dd>
        <dt>{t("region")}</dt>
        <dd>
          {region === null ? t("noRegion") : groups(region)}
          <Note text={regionNote} />
        </dd>
        <dt>{t("oic")}</dt>
        <dd>
          {oic.member ? t("oicMember", year(oic.since)) : t("oicNone")}
          <Note text={oic.note} />
        </dd>
        <dt>{t("bri")}</dt>
        <dd>
          {t(`briStatus.${bri.status}`, { ...year(bri.since), exit: bri.exit ?? "" })}
          <Note text={bri.note} />
        </dd>
        <dt>{t("hrc")}</dt>
        {terms.length === 0 ? <dd>{t("noTerms", { status })}</dd> : null}
        {terms.map((term) => (
          <Term key={term.start} term={term} language={language} />
        ))}
      </dl>
    </section>
  );
}

function Term({ term, language }: { readonly term: CouncilTerm; readonly language: string }) {
  const t = useTranslations("statePage.memberships");
  const { start, end, byElection, suspendedFrom, suspendedTo, note } = term;
  const day = (date: string) => formatDate(date, language, "short");
  return (
    <dd data-term={start}>
      {t("term", { start: day(start), end: day(end), byElection: byElection ? "yes" : "no" })}
      {suspendedFrom === null ? null : (
        <small>
          {t("suspended", {
            from: day(suspendedFrom),
            known: suspendedTo === null ? "no" : "yes",
            to: suspendedTo === null ? "" : day(suspendedTo),
          })}
        </small>
      )}
      <Note text={note} />
    </dd>
  );
}

/** A note of the tables, which are in English. */
function Note({ text }: { readonly text: string | null }) {
  return text === null ? null : (
    <small lang="en" dir="ltr">
      {text}
    </small>
  );
}
