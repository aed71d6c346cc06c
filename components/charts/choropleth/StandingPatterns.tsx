import { memo, type CSSProperties } from "react";
import { STANDINGS } from "@/lib/domain/standing";
import { STANDING_STYLES } from "@/lib/theme/standingColours";
import { textureShape } from "@/lib/theme/textureShape";
import { TEXTURE_SIGNS } from "@/lib/theme/textures";
import styles from "./choropleth.module.css";

/** The map's units to a px of a page. */
export const UNITS_PER_PX = 10;

interface Props {
  readonly id: string;
  /** The power of two the map is zoomed to; textures keep their size on screen. */
  readonly level: number;
}

/** The textures that tell standings apart without colour, as patterns `{id}-{standing}`. */
export const StandingPatterns = memo(function StandingPatterns({ id, level }: Props) {
  return (
    <defs>
      {STANDINGS.map((standing) => {
        const { texture } = STANDING_STYLES[standing];
        if (texture !== "hatched" && texture !== "dotted" && texture !== "crossed") return null;
        const pitch = TEXTURE_SIGNS[texture].pitch * UNITS_PER_PX;
        return (
          <pattern
            key={standing}
            id={`${id}-${standing}`}
            width={pitch}
            height={pitch}
            patternUnits="userSpaceOnUse"
            patternTransform={`${texture === "dotted" ? "" : "rotate(45) "}scale(${1 / level})`}
            style={{ "--hue": `var(--standing-${standing})` } as CSSProperties}
          >
            <rect className={styles[`${texture}Ground`]} width={pitch} height={pitch} />
            <path className={styles[`${texture}Sign`]} d={textureShape(texture, UNITS_PER_PX)} />
          </pattern>
        );
      })}
    </defs>
  );
});
