import type { Standing } from "@/lib/domain/standing";
import { STANDING_STYLES } from "@/lib/theme/standingColours";
import styles from "./swatch.module.css";

/** The sign of a standing beside its word: colour and texture as on the map. */
export function Swatch({ standing }: { standing: Standing }) {
  return (
    <span
      className={styles.swatch}
      data-texture={STANDING_STYLES[standing].texture}
      style={{ ["--swatch" as string]: `var(--standing-${standing})` }}
      aria-hidden="true"
    />
  );
}
