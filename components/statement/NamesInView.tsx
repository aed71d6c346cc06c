import type { PositionRecord } from "@/lib/stats/positionRecord";

/**
 * Greys every name of a state that is out of view, wherever it stands on the page. One rule does it, so that the
 * parts of the page that the server wrote need no code to follow the filters.
 */
export function NamesInView({ record, inView }: { record: PositionRecord; inView: Uint8Array }) {
  const seen = record.states.filter((_, i) => inView[i] === 1);
  if (seen.length === record.states.length) return null;
  const others = seen.map(({ iso3 }) => `[data-state-name="${iso3}"]`).join(",");
  const rule = `[data-state-name]${others === "" ? "" : `:not(${others})`}`;
  return (
    <style>{`:is(${rule}) a,${rule}{color:var(--ink-soft);font-weight:400;text-decoration-color:var(--rule)}`}</style>
  );
}
