import { LOCALE_KEY, VERSION_KEY, type QueryKey } from "@/lib/api/queryKey";
import type { Parameter } from "@/lib/api/resource";
import { STATE, STATEMENT } from "@/lib/api/resources/documents";

/** What there are briefs of, by their folder in addresses, with the part of the address that names one. */
export const BRIEF_KINDS = { states: STATE, statements: STATEMENT } as const satisfies Readonly<
  Record<string, Parameter>
>;

export type BriefKind = keyof typeof BRIEF_KINDS;

/** The query keys of a brief. */
export const BRIEF_KEYS: readonly QueryKey[] = [VERSION_KEY, LOCALE_KEY];
