import { useLocale, useTranslations } from "next-intl";
import { StateLink } from "@/components/page/StateLink";
import type { Locale } from "@/lib/domain/state";
import { briefAddress } from "@/lib/export/briefAddress";
import { pagePaths } from "@/lib/view/pagePaths";
import type { NamedNeighbours, StateDossier } from "@/lib/view/stateDossier";
import styles from "./stateWays.module.css";

/** Where to go on: the state on the map and in the comparison, its record as data, and its neighbours in two orders. */
export function StateWays({ dossier }: { readonly dossier: StateDossier }) {
  const t = useTranslations("statePage.ways");
  const brief = useTranslations("brief");
  const locale = useLocale() as Locale;
  const { iso3, name, byName, inRegion, model } = dossier;
  return (
    <nav className={styles.ways} aria-labelledby="ways-heading">
      <h2 id="ways-heading">{t("heading")}</h2>
      <ul>
        <li>
          <a href={`${pagePaths.dashboard(locale)}?states=${iso3}`} data-carry>
            {t("dashboard", { name })}
          </a>
        </li>
        <li>
          <a href={`${pagePaths.compare(locale)}?states=${iso3}`} data-carry>
            {t("compare", { name })}
          </a>
        </li>
        <li>
          <a href={`/api/v1/states/${iso3}.json`}>{t("data")}</a>
        </li>
        <li>
          <a href={briefAddress({ of: "states", name: iso3, locale, version: model.version })} data-brief>
            {brief("link")}
          </a>
        </li>
      </ul>
      <Order title={t("byName")} neighbours={byName} />
      {inRegion === null ? null : <Order title={t("inRegion")} neighbours={inRegion} />}
    </nav>
  );
}

function Order({ title, neighbours }: { readonly title: string; readonly neighbours: NamedNeighbours }) {
  const t = useTranslations("statePage.ways");
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {(["previous", "next"] as const).map((direction) => {
          const state = neighbours[direction];
          return state === null ? null : (
            <li key={direction} data-way={direction}>
              <StateLink iso3={state.iso3} worded>
                {t(direction, { name: state.name })}
              </StateLink>
            </li>
          );
        })}
      </ul>
    </>
  );
}
