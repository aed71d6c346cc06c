import type { CouncilTerm, State } from "@/lib/domain/state";
import { formatDate } from "@/lib/format/formatDate";
import type { Words } from "./words";

export interface MembershipFact {
  readonly text: string;
  /** What is to be added, in the page's words. */
  readonly more: string | null;
  /** A note of the tables, which are in English. */
  readonly note: string | null;
  /** The day a term in the Council began; null for any other fact. */
  readonly term: string | null;
}

export interface Membership {
  readonly of: "un" | "region" | "oic" | "bri" | "hrc";
  readonly name: string;
  readonly facts: readonly MembershipFact[];
}

/** What a state belongs to and since when, in words; its page and its brief both say this. */
export function membershipWords(
  t: Words,
  { memberSince, region, regionNote, oic, bri, status }: State,
  terms: readonly CouncilTerm[],
  language: string,
): Membership[] {
  const words = (key: string, values?: Record<string, string>) => t(`statePage.memberships.${key}`, values);
  const year = (since: string | null) => ({ known: since === null ? "no" : "yes", since: since ?? "" });
  const fact = (text: string, note: string | null = null): MembershipFact => ({
    text,
    more: null,
    note,
    term: null,
  });
  const un =
    memberSince === null
      ? words("unObserver")
      : words("unSince", { date: formatDate(memberSince, language) });
  const belt = words(`briStatus.${bri.status}`, { ...year(bri.since), exit: bri.exit ?? "" });
  const facts: Readonly<Record<Membership["of"], readonly MembershipFact[]>> = {
    un: [fact(un)],
    region: [fact(region === null ? words("noRegion") : t(`groups.name.${region}`), regionNote)],
    oic: [fact(oic.member ? words("oicMember", year(oic.since)) : words("oicNone"), oic.note)],
    bri: [fact(belt, bri.note)],
    hrc:
      terms.length === 0
        ? [fact(words("noTerms", { status }))]
        : terms.map((term) => termFact(t, term, language)),
  };
  return (["un", "region", "oic", "bri", "hrc"] as const).map((of) => ({
    of,
    name: words(of),
    facts: facts[of],
  }));
}

function termFact(
  t: Words,
  { start, end, byElection, suspendedFrom, suspendedTo, note }: CouncilTerm,
  language: string,
): MembershipFact {
  const day = (date: string) => formatDate(date, language, "short");
  const values = { start: day(start), end: day(end), byElection: byElection ? "yes" : "no" };
  return {
    text: t("statePage.memberships.term", values),
    more:
      suspendedFrom === null
        ? null
        : t("statePage.memberships.suspended", {
            from: day(suspendedFrom),
            known: suspendedTo === null ? "no" : "yes",
            to: suspendedTo === null ? "" : day(suspendedTo),
          }),
    note,
    term: start,
  };
}
