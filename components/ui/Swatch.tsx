import type { Standing } from "@/lib/domain/standing";
import styles from "./swatch.module.css";
import texture from "./texture.module.css";
import { textureProps } from "./textureProps";

/** The sign of a standing beside its word: colour and texture as on the map. */
export function Swatch({ standing }: { standing: Standing }) {
  return (
    <span className={`${styles.swatch} ${texture.textured}`} {...textureProps(standing)} aria-hidden="true" />
  );
}
