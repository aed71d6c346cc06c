import type { Release } from "@/lib/domain/release";
import type { QueryKey } from "./queryKey";

/** Query keys as parameters of a description, each described once; keys of one name that differ are numbered. */
export function queryParameters(keys: readonly QueryKey[]) {
  const distinct = [...new Set(keys)];
  const idOf = (key: QueryKey) => {
    const place = distinct.filter(({ name }) => name === key.name).indexOf(key);
    return place === 0 ? key.name : `${key.name}${place + 1}`;
  };
  return {
    reference: (key: QueryKey) => ({ $ref: `#/components/parameters/${idOf(key)}` }),
    components: (release: Release) =>
      Object.fromEntries(distinct.map((key) => [idOf(key), queryParameter(release, key)])),
  };
}

function queryParameter(
  release: Release,
  { name, description, list, required = false, form, allowed }: QueryKey,
) {
  const one =
    form === "day" ? { type: "string", format: "date" } : { type: "string", enum: allowed(release) };
  const shape = list
    ? { schema: { type: "array", items: one }, style: "form", explode: false }
    : { schema: one };
  return { name, in: "query", required, description, ...shape };
}
