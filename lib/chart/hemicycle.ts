export interface HemicycleShape {
  /** How many rows of seats, at least one. */
  readonly rows: number;
  readonly innerRadius: number;
  readonly outerRadius: number;
  /** From the middle of an outermost seat to the drawing's edge. */
  readonly margin: number;
}

export interface Seat {
  /** From the drawing's top left corner, to the right and down. */
  readonly x: number;
  readonly y: number;
  /** Radians from the left end, 0 to π. */
  readonly angle: number;
  /** 0 is the innermost row. */
  readonly row: number;
}

/** A drawing 360 units wide, in which 47 seats stand more than 25 units apart: room for a finger on a small phone. */
const NARROW: HemicycleShape = { rows: 4, innerRadius: 66, outerRadius: 167, margin: 13 };

/**
 * The seats of a half circle, ordered from left to right as a count of votes fills them. Rows hold seats in
 * proportion to their length, so that seats stand about as far apart in every row. Throws on a shape without room.
 */
export function hemicycle(count: number, shape: HemicycleShape = NARROW): readonly Seat[] {
  const { rows, innerRadius, outerRadius } = shape;
  if (rows < 1 || innerRadius <= 0 || outerRadius < innerRadius)
    throw new RangeError("A hemicycle needs rows");
  const step = rows === 1 ? 0 : (outerRadius - innerRadius) / (rows - 1);
  const radii = Array.from({ length: rows }, (_, row) => innerRadius + row * step);
  const seats = seatsPerRow(count, radii).flatMap((inRow, row) =>
    rowOfSeats(inRow, row, radii[row] ?? 0, shape),
  );
  return seats.sort((a, b) => a.angle - b.angle || b.row - a.row);
}

function rowOfSeats(count: number, row: number, radius: number, shape: HemicycleShape): Seat[] {
  const centre = shape.outerRadius + shape.margin;
  return Array.from({ length: count }, (_, seat) => {
    const angle = count === 1 ? Math.PI / 2 : (seat * Math.PI) / (count - 1);
    return { x: centre - radius * Math.cos(angle), y: centre - radius * Math.sin(angle), angle, row };
  });
}

/** Shares the seats out by the length of the rows; the largest remainders take what rounding down leaves. */
function seatsPerRow(count: number, radii: readonly number[]): readonly number[] {
  const total = radii.reduce((sum, radius) => sum + radius, 0);
  const exact = radii.map((radius) => (count * radius) / total);
  const whole = exact.map(Math.floor);
  const left = count - whole.reduce((sum, seats) => sum + seats, 0);
  const byRemainder = exact
    .map((share, row) => ({ row, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || b.row - a.row);
  const extra = new Set(byRemainder.slice(0, left).map(({ row }) => row));
  return whole.map((seats, row) => seats + (extra.has(row) ? 1 : 0));
}
