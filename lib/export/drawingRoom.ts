import { openTypesetter, type Typesetter } from "@/lib/typeset/typesetter";
import { byteCache } from "./byteCache";
import { workQueue } from "./workQueue";

/** 64 MB of drawn files are kept; drawing goes one after the other, as it takes a whole processor, and none waits for over 15 s. */
const files = byteCache(64 * 2 ** 20);
const inTurn = workQueue(1, 12, 15_000);

/**
 * Draws a file in its turn, or gives the one drawn before. Throws TooBusy where too many are being drawn.
 * @param key equal for equal files only
 */
export async function drawnOnce(
  key: string,
  draw: (typesetter: Typesetter) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const kept = files.get(key);
  if (kept !== undefined) return kept;
  return await inTurn(async () => {
    const known = files.get(key);
    if (known !== undefined) return known;
    const bytes = await draw(await openTypesetter());
    files.set(key, bytes);
    return bytes;
  });
}
