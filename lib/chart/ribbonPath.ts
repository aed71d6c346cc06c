interface Ribbon {
  readonly x0: number;
  readonly x1: number;
  /** Tops of its two ends. */
  readonly y0: number;
  readonly y1: number;
  readonly height: number;
}

/** The shape of a ribbon that goes from one height on the left to another on the right, as an SVG path. */
export function ribbonPath({ x0, x1, y0, y1, height }: Ribbon): string {
  const middle = at((x0 + x1) / 2);
  const [left, right] = [at(x0), at(x1)];
  return (
    `M${left} ${at(y0)}C${middle} ${at(y0)} ${middle} ${at(y1)} ${right} ${at(y1)}` +
    `V${at(y1 + height)}C${middle} ${at(y1 + height)} ${middle} ${at(y0 + height)} ${left} ${at(y0 + height)}Z`
  );
}

function at(place: number): number {
  return Math.round(place * 100) / 100;
}
