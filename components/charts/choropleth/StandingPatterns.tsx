import { memo } from "react";
import styles from "./choropleth.module.css";

interface Props {
  readonly id: string;
  /** The power of two the map is zoomed to; textures keep their size on screen. */
  readonly level: number;
}

/** The textures that tell standings apart without colour, as patterns `{id}-hatch` and `{id}-dots`. */
export const StandingPatterns = memo(function StandingPatterns({ id, level }: Props) {
  const pattern = {
    patternUnits: "userSpaceOnUse",
    patternTransform: `rotate(45) scale(${1 / level})`,
  } as const;
  return (
    <defs>
      <pattern id={`${id}-hatch`} width={48} height={48} {...pattern}>
        <rect className={styles.hatchGround} width={48} height={48} />
        <rect className={styles.hatchLine} width={17} height={48} />
      </pattern>
      <pattern id={`${id}-dots`} width={64} height={64} {...pattern}>
        <rect className={styles.dotsGround} width={64} height={64} />
        <circle className={styles.dotsDot} cx={32} cy={32} r={12} />
      </pattern>
    </defs>
  );
});
