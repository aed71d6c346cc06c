import { API_ROOT } from "@/lib/domain/apiRoot";
import type { Release } from "@/lib/domain/release";
import { DRAWN_PATHS } from "@/lib/export/drawnPaths";
import { type Answer } from "./answer";
import { badSpan } from "./badSpan";
import { badValues } from "./badValues";
import { findResource } from "./findResource";
import { httpResponse } from "./httpResponse";
import { badQuery, notFound } from "./refusals";
import { RESOURCES } from "./resources";
import type { Resource } from "./resource";
import { sha256 } from "./sha256";

interface Prepared extends Answer {
  readonly hash: string;
}

const prepared = new WeakMap<Release, Map<string, Prepared>>();

/** Answers a GET or HEAD of the API: the document, 304 for one the reader has, or what is wrong and allowed. */
export function respond(release: Release, request: Request): Response {
  const { pathname, searchParams } = new URL(request.url);
  const answer = answerTo(release, decoded(pathname).slice(API_ROOT.length), searchParams);
  return httpResponse(answer, answer.hash, request);
}

function answerTo(release: Release, path: string, query: URLSearchParams): Prepared {
  const found = findResource(RESOURCES, path);
  if (found === null)
    return prepare(
      notFound(
        "path",
        API_ROOT + path,
        [...RESOURCES, ...DRAWN_PATHS].map((one) => API_ROOT + one.path),
      ),
    );
  const { resource, value } = found;
  const values = resource.parameter?.values(release);
  if (values !== undefined && !values.includes(value)) {
    return prepare(notFound(resource.parameter!.what, value, values));
  }
  const [first, ...others] = [
    ...badValues(release, query, resource.keys, resource.strict),
    ...(resource.strict ? badSpan(query) : []),
  ];
  if (first !== undefined) return prepare(badQuery([first, ...others]));
  return resource.strict
    ? prepare(resource.answer(release, value, query))
    : kept(release, path, resource, value, query);
}

/** A file is made once; its few forms stay in memory. */
function kept(
  release: Release,
  path: string,
  resource: Resource,
  value: string,
  query: URLSearchParams,
): Prepared {
  const store = prepared.get(release) ?? new Map<string, Prepared>();
  prepared.set(release, store);
  const key = `${path}?bom=${query.get("bom") === "1"}`;
  const answer = store.get(key) ?? prepare(resource.answer(release, value, query));
  store.set(key, answer);
  return answer;
}

function prepare(answer: Answer): Prepared {
  return { ...answer, hash: sha256(answer.body) };
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
