"use client";

import { useTranslations } from "next-intl";
import { PeerBar } from "@/components/charts/peers/PeerBar";
import { useFilterActions } from "@/components/filters/FilterActions";
import article from "@/components/page/article.module.css";
import { StateLink } from "@/components/page/StateLink";
import { nameOrder } from "@/lib/format/nameOrder";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { PeerStandings } from "@/lib/view/peerStandings";
import type { StateView } from "@/lib/view/stateView";
import type { Standing } from "@/lib/domain/standing";
import { peerWords } from "@/lib/words/peerWords";
import { spanStandingName } from "@/lib/words/spanStandingName";
import styles from "./state.module.css";

interface Props {
  readonly peers: PeerStandings;
  readonly model: DashboardModel;
  /** The state's own name. */
  readonly name: string;
  readonly view: StateView;
}

/** The peers of one group: a sentence with its numbers, the bar, and the names on demand. */
export function PeerGroup({ peers, model, name, view }: Props) {
  const t = useTranslations("stateViews.peers");
  const words = useTranslations();
  const actions = useFilterActions();
  const { group, member, size, parts } = peers;
  const chosen = view.filters.standing;
  const shown = chosen.length === 0 ? parts : parts.filter(({ standing }) => chosen.includes(standing));
  const statements = view.selected.length;
  const { sides, same } = peerWords(words, peers, { name, standing: view.standing, statements });
  const standings = (standing: Standing) => spanStandingName(words, standing, statements);
  return (
    <div data-peers={group} data-size={size}>
      <h3 className={styles.peersName}>{t(`group.${group}`)}</h3>
      {member ? null : <p className={article.note}>{t("outsider", { name })}</p>}
      <p className={article.text}>
        {sides} {same}
      </p>
      <PeerBar
        size={size}
        parts={parts.map(({ standing, states }) => ({
          standing,
          count: states.length,
          muted: chosen.length > 0 && !chosen.includes(standing),
          label: t("part", { standing: standings(standing), count: states.length, size }),
        }))}
        chosen={chosen}
        own={view.standing}
        ownLabel={name}
        onToggle={(standing) => actions.toggle("standing", standing)}
      />
      <details className={styles.names}>
        <summary>{t("names")}</summary>
        <dl>
          {shown.map(({ standing, states }) => (
            <div key={standing}>
              <dt>{t("part", { standing: standings(standing), count: states.length, size })}</dt>
              <dd>
                <ul>
                  {inAlphabet(states, model).map((place) => (
                    <li key={place}>
                      <StateLink iso3={model.record.states[place]!.iso3}>{model.names[place]}</StateLink>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

function inAlphabet(places: readonly number[], { names, locale }: DashboardModel): number[] {
  const byName = nameOrder(locale);
  return places.toSorted((a, b) => byName(names[a]!, names[b]!));
}
