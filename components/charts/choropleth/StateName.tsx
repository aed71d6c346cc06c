import styles from "./stateMark.module.css";

interface Props {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** A name on the map, on one line or two. */
export function StateName({ x, y, lines }: Props) {
  const [first, second] = lines;
  return (
    <text className={styles.name} x={x} y={y} aria-hidden="true">
      {second === undefined ? (
        first
      ) : (
        <>
          <tspan x={x} dy="-0.5em">
            {first}
          </tspan>
          <tspan x={x} dy="1.05em">
            {second}
          </tspan>
        </>
      )}
    </text>
  );
}
