import type { Movement } from "@/lib/stats/movement";
import { movementProps } from "./movementProps";
import styles from "./swatch.module.css";
import texture from "./texture.module.css";

/** The sign of a movement beside its word: colour and texture as on the map. */
export function MovementSwatch({ movement }: { movement: Movement }) {
  return (
    <span
      className={`${styles.swatch} ${texture.textured}`}
      {...movementProps(movement)}
      aria-hidden="true"
    />
  );
}
