import type { Release } from "@/lib/domain/release";
import type { QueryKey } from "./queryKey";

/** A value the API refuses, with what it would take. */
export interface BadValue {
  readonly key: string;
  readonly value: string;
  readonly message: string;
  readonly allowed: readonly string[];
}

/**
 * Everything in a query that is not as described: unknown keys, keys given twice, values that mean nothing.
 * @param strict false where other keys do no harm, as on files
 */
export function badValues(
  release: Release,
  query: URLSearchParams,
  keys: readonly QueryKey[],
  strict: boolean,
): BadValue[] {
  return [...new Set(query.keys())].flatMap((name): BadValue[] => {
    const key = keys.find((one) => one.name === name);
    const [value = "", ...repeated] = query.getAll(name);
    if (key === undefined) {
      return strict ? [{ key: name, value, message: "there is no such key", allowed: namesOf(keys) }] : [];
    }
    const allowed = key.allowed(release);
    if (repeated.length > 0) {
      return [{ key: name, value: repeated[0]!, message: "the key is given more than once", allowed }];
    }
    return (key.list ? value.split(",") : [value])
      .filter((item) => !key.accepts(item, release))
      .map((item) => ({ key: name, value: item, message: "the value is not one of those allowed", allowed }));
  });
}

function namesOf(keys: readonly QueryKey[]): string[] {
  return keys.map(({ name }) => name);
}
