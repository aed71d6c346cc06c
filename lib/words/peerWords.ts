import type { Standing } from "@/lib/domain/standing";
import type { PeerStandings } from "@/lib/view/peerStandings";
import { spanStandingName } from "./spanStandingName";
import type { Words } from "./words";

export interface PeerWords {
  /** How many of the group stand on each side. */
  readonly sides: string;
  /** How many stand where the state stands. */
  readonly same: string;
}

/**
 * How the peers of one group stand, in words; the state's page and its brief both say this.
 * @param name of the state, which stands at `standing` in so many statements
 */
export function peerWords(
  t: Words,
  { member, size, parts }: PeerStandings,
  {
    name,
    standing,
    statements,
  }: { readonly name: string; readonly standing: Standing; readonly statements: number },
): PeerWords {
  const count = (wanted: Standing) => parts.find((part) => part.standing === wanted)?.states.length ?? 0;
  const share = (part: number) => Math.round((100 * part) / size);
  const [critical, supportive] = [count("critical"), count("supportive")];
  return {
    sides: t("stateViews.peers.sides", {
      size,
      critical,
      supportive,
      criticalShare: share(critical),
      supportiveShare: share(supportive),
      both: count("both"),
    }),
    same:
      standing === "subject"
        ? t("stateViews.peers.concerned", { name })
        : t("stateViews.peers.same", {
            count: count(standing),
            size,
            name,
            member: member ? "yes" : "no",
            standing: spanStandingName(t, standing, statements),
          }),
  };
}
