import type { Standing } from "@/lib/domain/standing";
import { swatchProps } from "./swatchProps";
import styles from "./swatch.module.css";

/** The sign of a standing beside its word: colour and texture as on the map. */
export function Swatch({ standing }: { standing: Standing }) {
  return <span className={styles.swatch} {...swatchProps(standing)} aria-hidden="true" />;
}
