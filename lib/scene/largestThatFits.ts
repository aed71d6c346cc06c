/** What stands below each other in a picture, with the height it takes. */
export interface Block<Node> {
  readonly nodes: readonly Node[];
  readonly height: number;
}

/**
 * The first of some sizes at which a block is no higher than the room for it; the last where none is.
 * @param sizes the largest first
 */
export function largestThatFits<Node>(
  sizes: readonly number[],
  room: number,
  draw: (size: number) => Block<Node>,
): Block<Node> {
  let block = draw(sizes[0]!);
  for (const size of sizes.slice(1)) {
    if (block.height <= room) break;
    block = draw(size);
  }
  return block;
}
