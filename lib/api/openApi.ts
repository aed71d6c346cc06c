import { API_ROOT } from "@/lib/domain/apiRoot";
import { PUBLICATION } from "@/lib/domain/publication";
import type { Release } from "@/lib/domain/release";
import { apiOperation } from "./apiOperation";
import { componentSchemas } from "./componentSchemas";
import type { DrawnPath } from "./drawnPath";
import { queryParameters } from "./queryParameters";
import type { Resource } from "./resource";
import { badQueryDocument, busyDocument, notFoundDocument } from "./schemas/releaseSchemas";

const text = (description: string) => ({ description, schema: { type: "string" } });

/** The headers of answers that say more than their type. */
const HEADERS = {
  "Access-Control-Allow-Origin": text("Always *: a page of any site may read the answer"),
  "Cache-Control": text("For good with v, for an hour without; mistakes are not kept"),
  ETag: text("Names this very answer, compressed or not; send it back as If-None-Match"),
  "Retry-After": { description: "Seconds to wait", schema: { type: "integer", minimum: 1 } },
};

/** The description of the API after OpenAPI 3.1, made from the very lists that answer. */
export function openApi(release: Release, resources: readonly Resource[], drawn: readonly DrawnPath[]) {
  const parameters = queryParameters([...resources, ...drawn].flatMap(({ keys }) => keys));
  const paths = [
    ...resources.map((resource) => ({ ...resource, media: [resource.media], drawn: false })),
    ...drawn.map((path) => ({ ...path, schema: null, drawn: true })),
  ];
  return {
    openapi: "3.1.0",
    info: {
      title: `${PUBLICATION.title}: the data over HTTP`,
      version: release.dataset.version,
      description:
        "Open to every site: no key, no cookie. Answers carry an ETag; with v=<data version> they never change. " +
        "The version here is that of the data. A statement of status reported is never counted.",
      license: { name: PUBLICATION.licenceName, url: PUBLICATION.licenceUrl },
    },
    servers: [{ url: API_ROOT }],
    paths: Object.fromEntries(
      paths.map((path) => [path.path, { get: apiOperation(release, path, parameters.reference) }]),
    ),
    components: {
      schemas: componentSchemas([
        ...resources.flatMap(({ schema }) => schema ?? []),
        ...[badQueryDocument, notFoundDocument, busyDocument],
      ]),
      parameters: parameters.components(release),
      headers: HEADERS,
    },
  };
}
