"use client";

import { memo, useCallback, useMemo, useRef } from "react";
import { useTranslations } from "next-intl";
import { KeyList } from "@/components/charts/shared/KeyList";
import { KeyListButton } from "@/components/charts/shared/KeyListButton";
import type { StateListener } from "@/components/charts/shared/stateListener";
import type { Arrow } from "@/components/charts/shared/useStateKeys";
import { useStatePicture } from "@/components/charts/shared/useStatePicture";
import { STANDINGS, type Standing } from "@/lib/domain/standing";
import { REGIONAL_GROUPS, type Iso3 } from "@/lib/domain/state";
import { nameOrder } from "@/lib/format/nameOrder";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import texture from "@/components/ui/texture.module.css";
import { textureProps } from "@/components/ui/textureProps";
import { regionByName } from "@/lib/view/regionByName";
import { standingHue } from "@/lib/view/standingHue";
import styles from "./stateTiles.module.css";

interface Props extends StateListener {
  readonly model: DashboardModel;
  readonly view: DashboardView;
}

/** An equal tile for every state, in blocks by regional group: no state is larger than another. */
export const StateTiles = memo(function StateTiles({ model, view, ...listener }: Props) {
  const t = useTranslations("tiles");
  const groups = useTranslations("groups.name");
  const root = useRef<HTMLDivElement>(null);
  const { names, locale } = model;
  const { states } = model.record;
  const chosen = view.filters.states;
  const blocks = useMemo(() => {
    const byName = nameOrder(locale);
    const places = states.map((_, i) => i).sort((a, b) => byName(names[a]!, names[b]!));
    return [...REGIONAL_GROUPS, null].map((region) => ({
      region,
      places: places.filter((i) => states[i]!.region === region),
    }));
  }, [states, names, locale]);
  const marks = useMemo(
    () => blocks.flatMap(({ places }) => places.map((i) => ({ iso3: states[i]!.iso3, name: names[i]! }))),
    [blocks, states, names],
  );
  const regionOf = useCallback((iso3: Iso3) => regionByName(model, iso3), [model]);
  const beside = useCallback((from: Iso3, arrow: Arrow) => tileBeside(root.current!, from, arrow), []);
  const { tabStop, handlers, keyList } = useStatePicture(root, { marks, regionOf, beside, ...listener });
  return (
    <div {...keyList.closers}>
      <div ref={root} className={styles.blocks} {...handlers}>
        {blocks.map(({ region, places: members }) => (
          <section key={region ?? "none"} aria-label={groups(region ?? "none")}>
            <h3 className={styles.heading}>
              {groups(region ?? "none")} <span>{t("size", { count: members.length })}</span>
            </h3>
            <div className={styles.tiles}>
              {members.map((i) => (
                <Tile
                  key={states[i]!.iso3}
                  iso3={states[i]!.iso3}
                  name={names[i]!}
                  standing={STANDINGS[view.tally.standing[i]!]!}
                  hue={standingHue(model.record, view.selected, i, STANDINGS[view.tally.standing[i]!]!)}
                  muted={view.inView[i] === 0}
                  pressed={chosen.includes(states[i]!.iso3)}
                  stop={tabStop === states[i]!.iso3}
                />
              ))}
            </div>
          </section>
        ))}
      </div>
      <KeyListButton shown={keyList.shown} onToggle={keyList.toggle} corner />
      {keyList.shown ? <KeyList /> : null}
    </div>
  );
});

/** Where an arrow leads: to the tile beside, or the nearest one above or below; undefined at the edge. */
function tileBeside(root: Element, from: Iso3, arrow: Arrow): Iso3 | undefined {
  const tiles = [...root.querySelectorAll<HTMLElement>("[data-iso3]")];
  const place = tiles.findIndex((tile) => tile.dataset.iso3 === from);
  const back = getComputedStyle(root).direction === "rtl" ? "ArrowRight" : "ArrowLeft";
  if (arrow === "ArrowLeft" || arrow === "ArrowRight")
    return tiles[arrow === back ? place - 1 : place + 1]?.dataset.iso3;
  const here = tiles[place]!.getBoundingClientRect();
  const rows = tiles
    .map((tile) => ({ tile, box: tile.getBoundingClientRect() }))
    .filter(({ box }) => (arrow === "ArrowDown" ? box.top > here.top + 1 : box.top < here.top - 1));
  const distance = (box: DOMRect) => 1000 * Math.abs(box.top - here.top) + Math.abs(box.left - here.left);
  return rows.sort((a, b) => distance(a.box) - distance(b.box))[0]?.tile.dataset.iso3;
}

interface TileProps {
  readonly iso3: Iso3;
  readonly name: string;
  readonly standing: Standing;
  /** The standing whose colour the tile takes. */
  readonly hue: Standing;
  readonly muted: boolean;
  readonly pressed: boolean;
  readonly stop: boolean;
}

const Tile = memo(function Tile({ iso3, name, standing, hue, muted, pressed, stop }: TileProps) {
  const standings = useTranslations("standings.name");
  return (
    <button
      type="button"
      className={`${styles.tile} ${texture.textured}`}
      data-iso3={iso3}
      data-standing={standing}
      data-muted={muted || undefined}
      aria-pressed={pressed}
      aria-label={`${name}: ${standings(standing)}`}
      title={`${name}: ${standings(standing)}`}
      tabIndex={stop ? 0 : -1}
      {...textureProps(standing, muted, hue)}
    >
      <span>{iso3}</span>
    </button>
  );
});
