"use client";

import { memo, type KeyboardEvent, type MouseEvent, type PointerEvent, useRef, useState } from "react";
import { useTranslations } from "next-intl";
import { emphasisStore } from "@/components/charts/shared/emphasisStore";
import { useFilterActions } from "@/components/filters/FilterActions";
import { STANDINGS, type Standing } from "@/lib/domain/standing";
import { REGIONAL_GROUPS, type Iso3 } from "@/lib/domain/state";
import { nameOrder } from "@/lib/format/nameOrder";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import texture from "@/components/ui/texture.module.css";
import { textureProps } from "@/components/ui/textureProps";
import { standingHue } from "@/lib/view/standingHue";
import styles from "./stateTiles.module.css";

/** An equal tile for every state, in blocks by regional group: no state is larger than another. */
export function StateTiles({ model, view }: { model: DashboardModel; view: DashboardView }) {
  const t = useTranslations("tiles");
  const groups = useTranslations("groups.name");
  const actions = useFilterActions();
  const root = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<Iso3 | null>(null);
  const { states } = model.record;
  const chosen = view.filters.states;
  const byName = nameOrder(model.locale);
  const places = states.map((_, i) => i).sort((a, b) => byName(model.names[a]!, model.names[b]!));
  const blocks = [...REGIONAL_GROUPS, null].map((region) => ({
    region,
    places: places.filter((i) => states[i]!.region === region),
  }));
  const firstTile = states[blocks[0]!.places[0]!]!.iso3;

  const toggle = (event: MouseEvent) => {
    const iso3 = tileOf(event.target);
    if (iso3) actions.toggle("states", iso3);
  };
  const walk = (event: KeyboardEvent) => {
    const tiles = [...(root.current?.querySelectorAll<HTMLElement>("[data-iso3]") ?? [])];
    const next = tiles[nextPlace(event.key, tiles, tiles.indexOf(event.target as HTMLElement))];
    if (next === undefined) return;
    event.preventDefault();
    setStop(next.dataset.iso3 ?? null);
    next.focus();
  };
  return (
    // The handlers only serve the buttons inside; none of them makes the block itself a control.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={root}
      className={styles.blocks}
      onClick={toggle}
      onKeyDown={walk}
      onPointerOver={emphasise}
      onPointerLeave={() => emphasisStore.set(null)}
      onFocus={emphasise}
      onBlur={() => emphasisStore.set(null)}
    >
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
                name={model.names[i]!}
                standing={STANDINGS[view.tally.standing[i]!]!}
                hue={standingHue(model.record, view.selected, i, STANDINGS[view.tally.standing[i]!]!)}
                muted={view.inView[i] === 0}
                pressed={chosen.includes(states[i]!.iso3)}
                stop={(stop ?? firstTile) === states[i]!.iso3}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

function tileOf(target: EventTarget): Iso3 | undefined {
  return (target as Element).closest<HTMLElement>("[data-iso3]")?.dataset.iso3;
}

function emphasise(event: PointerEvent | React.FocusEvent): void {
  const iso3 = tileOf(event.target);
  emphasisStore.set(iso3 === undefined ? null : { kind: "state", iso3 });
}

/** Where an arrow key leads: beside, or to the tile nearest above or below; -1 for any other key. */
function nextPlace(key: string, tiles: readonly HTMLElement[], from: number): number {
  if (key === "Home") return 0;
  if (key === "End") return tiles.length - 1;
  const rtl = getComputedStyle(tiles[0]!).direction === "rtl";
  if (key === (rtl ? "ArrowLeft" : "ArrowRight")) return from + 1;
  if (key === (rtl ? "ArrowRight" : "ArrowLeft")) return from - 1;
  if (key !== "ArrowDown" && key !== "ArrowUp") return -1;
  const here = tiles[from]!.getBoundingClientRect();
  const rows = tiles
    .map((tile, i) => ({ i, box: tile.getBoundingClientRect() }))
    .filter(({ box }) => (key === "ArrowDown" ? box.top > here.top + 1 : box.top < here.top - 1));
  const distance = (box: DOMRect) => 1000 * Math.abs(box.top - here.top) + Math.abs(box.left - here.left);
  return rows.sort((a, b) => distance(a.box) - distance(b.box))[0]?.i ?? -1;
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
