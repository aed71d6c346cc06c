/** Opens what is slow to open once for all who ask; where that fails, the next one tries again. */
export function openedOnce<Opened>(open: () => Promise<Opened>): () => Promise<Opened> {
  let opened: Promise<Opened> | undefined;
  return () =>
    (opened ??= open().catch((fault: unknown) => {
      opened = undefined;
      throw fault;
    }));
}
