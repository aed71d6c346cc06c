/**
 * Of some sets of keys, the one whose return to its defaults brings most states into view.
 *
 * @param candidates sets of keys, the likelier first; those at their defaults are passed over
 * @param statesUnder how many states other filters have in view
 * @returns no key where no set brings any state
 */
export function bestRemoval<Filters extends object, Key extends keyof Filters>(
  candidates: readonly (readonly Key[])[],
  filters: Filters,
  defaults: Filters,
  statesUnder: (filters: Filters) => number,
): readonly Key[] {
  const best = candidates
    .filter((keys) => keys.some((key) => filters[key] !== defaults[key]))
    .map((keys) => {
      const reset = Object.fromEntries(keys.map((key) => [key, defaults[key]]));
      return { keys, states: statesUnder({ ...filters, ...reset }) };
    })
    .sort((a, b) => b.states - a.states)[0];
  return best !== undefined && best.states > 0 ? best.keys : [];
}
