import texture from "@/components/ui/texture.module.css";
import { textureProps } from "@/components/ui/textureProps";
import type { Standing } from "@/lib/domain/standing";
import styles from "./peerBar.module.css";

export interface PeerPart {
  readonly standing: Standing;
  readonly count: number;
  readonly muted: boolean;
  /** The part's name with its number, "Critical 21 of 27". */
  readonly label: string;
}

interface Props {
  readonly size: number;
  readonly parts: readonly PeerPart[];
  readonly chosen: readonly Standing[];
  /** The standing at which the state itself is marked. */
  readonly own: Standing;
  readonly ownLabel: string;
  readonly onToggle: (standing: Standing) => void;
}

/** How the peers of a state stand: one bar by standing, the state's own place marked, each part a button below it. */
export function PeerBar({ size, parts, chosen, own, ownLabel, onToggle }: Props) {
  const at = parts.findIndex(({ standing }) => standing === own);
  const before = parts.slice(0, Math.max(at, 0)).reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={styles.peers}>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ standing, count, muted }) => {
          const sign = textureProps(standing, muted);
          return (
            <span
              key={standing}
              className={`${styles.part} ${texture.textured}`}
              {...sign}
              style={{ ...sign.style, inlineSize: `${(100 * count) / size}%` }}
            />
          );
        })}
        {at < 0 ? null : (
          <span
            className={styles.own}
            style={{ ["--at" as string]: (before + parts[at]!.count / 2) / size }}
          />
        )}
      </div>
      <ul className={styles.parts}>
        {parts.map(({ standing, count, muted, label }) => (
          <li key={standing}>
            <button
              type="button"
              className={texture.signed}
              data-peer-standing={standing}
              data-count={count}
              data-muted={muted || undefined}
              aria-pressed={chosen.includes(standing)}
              onClick={() => onToggle(standing)}
              {...textureProps(standing)}
            >
              {label}
            </button>
            {standing === own ? <span className={styles.mine}>▲ {ownLabel}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
