import type { Standing } from "@/lib/domain/standing";
import type { Side } from "@/lib/domain/statement";
import { oneSide } from "@/lib/view/oneSide";
import styles from "./swatch.module.css";
import texture from "./texture.module.css";
import { textureProps } from "./textureProps";

interface Props {
  readonly standing: Standing;
  /** For states that withdrew, the sides they left, where known: the outline takes their hues. */
  readonly left?: readonly Side[];
}

/** The sign of a standing beside its word: colour and texture as on the map. */
export function Swatch({ standing, left = [] }: Props) {
  const hue = standing === "withdrew" ? oneSide(left) : undefined;
  return (
    <span
      className={`${styles.swatch} ${texture.textured}`}
      {...textureProps(standing, false, hue)}
      aria-hidden="true"
    />
  );
}
