import type { ReactNode } from "react";
import styles from "./stateMark.module.css";

interface Props {
  /** Where the state lies. */
  readonly x: number;
  readonly y: number;
  readonly children: ReactNode;
}

/** What is drawn of a state too small to see: it keeps its size on the screen and nears its place as the map grows. */
export function SmallState({ x, y, children }: Props) {
  return (
    <g className={styles.small} style={{ transformOrigin: `${x}px ${y}px` }}>
      {children}
    </g>
  );
}
