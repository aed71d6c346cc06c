import type { z } from "zod";
import type { Release } from "@/lib/domain/release";
import type { Answer } from "./answer";
import type { QueryKey } from "./queryKey";

/** A path of the API: how it is described, and what it answers. */
export interface Resource {
  /** Below the API's root; one part may be a parameter in braces. */
  readonly path: string;
  /** Its name in the description. */
  readonly id: string;
  readonly summary: string;
  /** The media type without parameters. */
  readonly media: string;
  /** What a JSON answer is like; null for other media. */
  readonly schema: z.ZodType | null;
  /** The query keys it understands. */
  readonly keys: readonly QueryKey[];
  /** Whether other keys are refused; a file is the same whatever stands after its name. */
  readonly strict: boolean;
  readonly parameter: Parameter | null;
  /** Called with a value the parameter has and a query whose values are good. */
  readonly answer: (release: Release, value: string, query: URLSearchParams) => Answer;
}

/** The part of a path that is in braces. */
export interface Parameter {
  readonly name: string;
  /** What a value names, for the sentence that there is none such. */
  readonly what: string;
  readonly description: string;
  readonly values: (release: Release) => readonly string[];
}
