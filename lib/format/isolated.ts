/**
 * A name that keeps its own direction within a sentence of another: what stands beside it stays beside it
 * (Unicode's first strong isolate).
 */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
