import type { QueryKey } from "./queryKey";
import type { Parameter } from "./resource";

/** A path whose answers are drawn when asked for, in their turn; other keys than its own are refused. */
export interface DrawnPath {
  /** Below the API's root; its parameter stands in braces. */
  readonly path: string;
  /** Its name in the description. */
  readonly id: string;
  readonly summary: string;
  /** The media types it answers in, without parameters. */
  readonly media: readonly string[];
  readonly keys: readonly QueryKey[];
  readonly parameter: Parameter;
}
