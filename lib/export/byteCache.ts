/** Keeps the most recently asked results, up to a number of bytes in all. */
export function byteCache(most: number) {
  const kept = new Map<string, Uint8Array>();
  let bytes = 0;
  return {
    get(key: string): Uint8Array | undefined {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found;
    },
    set(key: string, value: Uint8Array): void {
      if (value.length > most || kept.has(key)) return;
      kept.set(key, value);
      bytes += value.length;
      for (const [oldest, { length }] of kept) {
        if (bytes <= most) break;
        kept.delete(oldest);
        bytes -= length;
      }
    },
  };
}
