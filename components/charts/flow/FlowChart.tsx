"use client";

import { useTranslations } from "next-intl";
import { Swatch } from "@/components/ui/Swatch";
import texture from "@/components/ui/texture.module.css";
import { textureProps } from "@/components/ui/textureProps";
import { FLOW_HEIGHT, FLOW_WIDTH, NODE_WIDTH, type FlowLayout, type FlowNode } from "@/lib/chart/flowLayout";
import type { Standing } from "@/lib/domain/standing";
import styles from "./flow.module.css";

interface Props {
  readonly layout: FlowLayout;
  /** How many states there are in all: every count's denominator. */
  readonly total: number;
  /** What the two sides are called. */
  readonly before: string;
  readonly after: string;
  readonly was: readonly Standing[];
  readonly is: readonly Standing[];
  /** What a standing is called at one end. */
  readonly nameOf: (standing: Standing, end: "was" | "is") => string;
  readonly isMuted: (was: Standing | null, is: Standing | null) => boolean;
  readonly onWas: (standing: Standing) => void;
  readonly onIs: (standing: Standing) => void;
  readonly onBand: (was: Standing, is: Standing) => void;
}

/** Bands between the standings before and since: names at both ends are buttons, a band answers to the pointer. */
export function FlowChart(props: Props) {
  const { layout, before, after, nameOf, isMuted, onBand } = props;
  const t = useTranslations("moved.flow");
  return (
    <div className={styles.chart} style={{ ["--used" as string]: layout.height / FLOW_HEIGHT }}>
      <p className={styles.before}>{before}</p>
      <p className={styles.after}>{after}</p>
      <ul className={styles.names} aria-label={before}>
        {layout.left.map((node) => (
          <Name key={node.standing} node={node} {...props} side="was" />
        ))}
      </ul>
      {/* The same bands are buttons in the list below, so the drawing itself is not read out. */}
      <svg
        className={styles.bands}
        viewBox={`0 0 ${FLOW_WIDTH} ${layout.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {layout.ribbons.map(({ was, is, count, d }) => (
          <path
            key={`${was} ${is}`}
            className={styles.band}
            data-band={`${was}>${is}`}
            data-count={count}
            data-muted={isMuted(was, is) || undefined}
            d={d}
            style={{ fill: `var(--standing-${is})` }}
            onClick={() => onBand(was, is)}
          >
            <title>
              {t("ribbon", { was: nameOf(was, "was"), is: nameOf(is, "is"), count, total: props.total })}
            </title>
          </path>
        ))}
      </svg>
      <div className={styles.nodes} aria-hidden="true">
        {layout.left.map((node) => (
          <Node key={node.standing} node={node} layout={layout} muted={isMuted(node.standing, null)} />
        ))}
        {layout.right.map((node) => (
          <Node key={node.standing} node={node} layout={layout} muted={isMuted(null, node.standing)} last />
        ))}
      </div>
      <ul className={styles.names} aria-label={after}>
        {layout.right.map((node) => (
          <Name key={node.standing} node={node} {...props} side="is" />
        ))}
      </ul>
    </div>
  );
}

interface NodeProps extends Pick<Props, "layout"> {
  readonly node: FlowNode;
  readonly muted: boolean;
  readonly last?: boolean;
}

/** One end of the bands; not part of the drawing, which is stretched and would stretch its texture. */
function Node({ node, layout, muted, last }: NodeProps) {
  const sign = textureProps(node.standing, muted);
  return (
    <span
      className={texture.textured}
      data-last={last}
      {...sign}
      style={{
        ...sign.style,
        insetBlockStart: `${(100 * node.y) / layout.height}%`,
        blockSize: `${(100 * node.height) / layout.height}%`,
        inlineSize: `${(100 * NODE_WIDTH) / FLOW_WIDTH}%`,
      }}
    />
  );
}

interface NameProps extends Props {
  readonly node: FlowNode;
  readonly side: "was" | "is";
}

function Name({ node, side, layout, total, was, is, nameOf, isMuted, onWas, onIs }: NameProps) {
  const t = useTranslations("moved.flow");
  const { standing, count, nameY } = node;
  const pressed = (side === "was" ? was : is).includes(standing);
  const muted = side === "was" ? isMuted(standing, null) : isMuted(null, standing);
  return (
    <li style={{ insetBlockStart: `${(100 * nameY) / layout.height}%` }}>
      <button
        type="button"
        className={styles.name}
        data-flow={side}
        data-standing-name={standing}
        data-count={count}
        data-muted={muted || undefined}
        aria-pressed={pressed}
        onClick={() => (side === "was" ? onWas : onIs)(standing)}
      >
        <Swatch standing={standing} />
        <span>{nameOf(standing, side)}</span>{" "}
        <span className={styles.count}>{t("count", { count, total })}</span>
      </button>
    </li>
  );
}
