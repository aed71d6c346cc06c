import texture from "@/components/ui/texture.module.css";
import { textureProps } from "@/components/ui/textureProps";
import { stripMark } from "@/lib/chart/stripMark";
import type { Side } from "@/lib/domain/statement";
import type { Act } from "@/lib/stats/actOn";
import styles from "./stateStrip.module.css";

interface Props {
  readonly act: Act;
  readonly side: Side | null;
  /** False for a statement known only second-hand. */
  readonly counted: boolean;
  readonly muted?: boolean;
}

/** The drawn part of one column, also beside its word in the key. */
export function StripMark({ act, side, counted, muted = false }: Props) {
  const { lane, standing, hue, low, sign } = stripMark(act, side);
  return (
    <span
      className={`${styles.mark} ${texture.textured}`}
      data-lane={lane}
      data-low={low || undefined}
      data-uncounted={counted ? undefined : true}
      aria-hidden="true"
      {...textureProps(standing, muted, hue)}
    >
      {sign === null ? null : <b className={styles.sign}>{sign}</b>}
    </span>
  );
}
