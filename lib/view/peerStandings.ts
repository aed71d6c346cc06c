import { STANDINGS, type Standing } from "@/lib/domain/standing";
import { SUBJECT, type RegionalGroup } from "@/lib/domain/state";
import type { RecordState } from "@/lib/stats/positionRecord";
import type { Tally } from "@/lib/stats/tallyStandings";

/** The groups a state is compared with: its regional group, if it is in one, and the OIC. */
export type PeerGroup = RegionalGroup | "oic";

export interface PeerStandings {
  readonly group: PeerGroup;
  /** Whether the state itself belongs to the group. */
  readonly member: boolean;
  /** Members of the group other than the state itself and China. */
  readonly size: number;
  /** Places of the peers in the record by standing, in the order of STANDINGS; standings without peers left out. */
  readonly parts: readonly { readonly standing: Standing; readonly states: readonly number[] }[];
}

/** How the peers of a state stand: the ground for saying how far it stands from them. */
export function peerStandings(
  states: readonly RecordState[],
  self: number,
  { standing }: Pick<Tally, "standing">,
): PeerStandings[] {
  const { region, oic } = states[self]!;
  const among = (group: PeerGroup, member: boolean, belongs: (state: RecordState) => boolean) => {
    const peers = states.flatMap((state, i) =>
      i !== self && state.iso3 !== SUBJECT && belongs(state) ? [i] : [],
    );
    const parts = STANDINGS.map((name, code) => ({
      standing: name,
      states: peers.filter((i) => standing[i] === code),
    }));
    return { group, member, size: peers.length, parts: parts.filter((part) => part.states.length > 0) };
  };
  return [
    ...(region === null ? [] : [among(region, true, (state) => state.region === region)]),
    among("oic", oic, (state) => state.oic),
  ];
}
