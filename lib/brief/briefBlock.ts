import type { SceneNode } from "@/lib/scene/scene";

/** A piece of a brief that no page break goes through. */
export interface BriefBlock {
  /** Room above it, px; none at the top of a page. */
  readonly before: number;
  readonly height: number;
  /** Whether it stays on one page with the block after it. */
  readonly keep: boolean;
  /** Drawn with the block's top at 0. */
  readonly nodes: readonly SceneNode[];
}
