/**
 * Moves ascending positions as little as possible (least squares) so that neighbours are at least `gap` apart
 * and all lie within [low, high]. Where they do not fit, they share the room evenly.
 */
export function spreadApart(
  positions: readonly number[],
  gap: number,
  low: number,
  high: number,
): readonly number[] {
  const room = Math.max(0, high - low);
  const step = positions.length > 1 ? Math.min(gap, room / (positions.length - 1)) : 0;
  // Less its rank times the step, a position only has to be no smaller than the one before it:
  // pooling neighbours that violate this gives the least-squares answer.
  const pools: { sum: number; size: number }[] = [];
  positions.forEach((position, rank) => {
    let pool = { sum: position - rank * step, size: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, size: last.size + pool.size };
      pools.pop();
    }
    pools.push(pool);
  });
  const highest = Math.max(low, high - (positions.length - 1) * step);
  return pools
    .flatMap((pool) => Array<number>(pool.size).fill(Math.min(Math.max(mean(pool), low), highest)))
    .map((start, rank) => start + rank * step);
}

function mean(pool: { readonly sum: number; readonly size: number }): number {
  return pool.sum / pool.size;
}
