import type { Resource } from "./resource";

/** A resource whose path has this form, and what stands in the place of its parameter. */
export interface FoundResource {
  readonly resource: Resource;
  /** Empty where the path has no parameter. */
  readonly value: string;
}

/** The resource of a path below the API's root; null where no path has that form. */
export function findResource(resources: readonly Resource[], path: string): FoundResource | null {
  for (const resource of resources) {
    const [before = "", after = ""] = resource.path.split(/\{\w+\}/);
    if (resource.parameter === null) {
      if (path === resource.path) return { resource, value: "" };
      continue;
    }
    const value = path.slice(before.length, path.length - after.length);
    if (path === before + value + after && /^[^/]+$/.test(value)) return { resource, value };
  }
  return null;
}
