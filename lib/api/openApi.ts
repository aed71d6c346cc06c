import { API_ROOT } from "@/lib/domain/apiRoot";
import { PUBLICATION } from "@/lib/domain/publication";
import type { Release } from "@/lib/domain/release";
import { componentSchemas, schemaReference } from "./componentSchemas";
import type { QueryKey } from "./queryKey";
import type { Resource } from "./resource";
import { badQueryDocument, notFoundDocument } from "./schemas/releaseSchemas";

/** The description of the API after OpenAPI 3.1, made from the very list that answers. */
export function openApi(release: Release, resources: readonly Resource[]) {
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
      resources.map((resource) => [resource.path, { get: operation(release, resource) }]),
    ),
    components: {
      schemas: componentSchemas([
        ...resources.flatMap(({ schema }) => schema ?? []),
        badQueryDocument,
        notFoundDocument,
      ]),
      headers: {
        ETag: {
          description: "Names these very bytes; send it back as If-None-Match",
          schema: { type: "string" },
        },
      },
    },
  };
}

function operation(release: Release, { id, summary, media, schema, keys, parameter }: Resource) {
  const content = schema === null ? {} : { schema: schemaReference(schema) };
  return {
    operationId: id,
    summary,
    parameters: [
      ...(parameter === null ? [] : [pathParameter(release, parameter)]),
      ...keys.map((key) => queryParameter(release, key)),
    ],
    responses: {
      200: {
        description: "The answer",
        headers: { ETag: { $ref: "#/components/headers/ETag" } },
        content: { [media]: content },
      },
      304: { description: "The answer is the one of If-None-Match" },
      ...(keys.length > 0 && { 400: failure("A value is not one of those allowed", badQueryDocument) }),
      ...(parameter !== null && { 404: failure(`There is no such ${parameter.what}`, notFoundDocument) }),
    },
  };
}

function failure(description: string, schema: Parameters<typeof schemaReference>[0]) {
  return { description, content: { "application/json": { schema: schemaReference(schema) } } };
}

function pathParameter(release: Release, { name, description, values }: NonNullable<Resource["parameter"]>) {
  return { name, in: "path", required: true, description, schema: { type: "string", enum: values(release) } };
}

function queryParameter(release: Release, { name, description, list, form, allowed }: QueryKey) {
  const one =
    form === "day" ? { type: "string", format: "date" } : { type: "string", enum: allowed(release) };
  const shape = list
    ? { schema: { type: "array", items: one }, style: "form", explode: false }
    : { schema: one };
  return { name, in: "query", required: false, description, ...shape };
}
