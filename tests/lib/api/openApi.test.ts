import { Ajv2020, type ValidateFunction } from "ajv/dist/2020";
import ajvFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { RESOURCES } from "@/lib/api/resources";
import { DRAWN_PATHS } from "@/lib/export/drawnPaths";
import { ask, askJson, release } from "../../fixtures/release";

type Content = Record<string, { schema?: object }>;

interface Description {
  paths: Record<
    string,
    {
      get: {
        operationId: string;
        parameters: (Parameter | { $ref: string })[];
        responses: Record<string, { content?: Content }>;
      };
    }
  >;
  components: { schemas: Record<string, object>; parameters: Record<string, Parameter>; headers: object };
}

interface Parameter {
  name: string;
  in: string;
  schema: { enum?: string[]; items?: { enum?: string[] } };
}

const description = await askJson<Description & object>("/openapi.json");
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, strictTypes: false });
ajvFormats.default(ajv);
ajv.addVocabulary(["components"]);
ajv.addSchema({ $id: "https://example.org/openapi", components: description.components });

const parametersOf = (path: string) =>
  description.paths[path]!.get.parameters.map((one) =>
    "$ref" in one ? description.components.parameters[one.$ref.split("/").at(-1)!]! : one,
  );

/** Each path that is not drawn with the schema of its answer; a parameter stands for its first, middle and last value. */
const paths = RESOURCES.flatMap(({ path }) => {
  const { get } = description.paths[path]!;
  const parameter = parametersOf(path).find((one) => one.in === "path");
  const values = parameter?.schema.enum ?? [];
  const some = [values[0], values[values.length >> 1], values.at(-1)];
  const asked = parameter === undefined ? [path] : some.map((value) => path.replace(/\{\w+\}/, value!));
  return [...new Set(asked)].map((one) => [one, get.responses] as const);
});

const compiled = new Map<object, ValidateFunction>();

function check(schema: object, document: unknown): void {
  const validate = compiled.get(schema) ?? ajv.compile(pointed(schema));
  compiled.set(schema, validate);
  const sound = validate(document);
  expect(validate.errors ?? []).toEqual([]);
  expect(sound).toBe(true);
}

/** The same schema with its references leading into the description. */
function pointed(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"#/components', '"https://example.org/openapi#/components'),
  );
}

test("the description names every path that answers", () => {
  expect(Object.keys(description.paths)).toEqual([...RESOURCES, ...DRAWN_PATHS].map(({ path }) => path));
  const ids = Object.values(description.paths).map(({ get }) => get.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(paths.length).toBeGreaterThan(25);
});

test.each(["schemas", "parameters", "headers"] as const)(
  "none of the %s is a stranger, and every reference leads to one",
  (kind) => {
    const known = Object.keys(description.components[kind]);
    const pattern = new RegExp(`"\\$ref":"#/components/${kind}/([^"]*)"`, "g");
    const references = [...JSON.stringify(description).matchAll(pattern)];
    const named = new Set(references.map(([, name]) => name));
    expect(known.length).toBeGreaterThan(3);
    expect(known.filter((name) => !named.has(name))).toEqual([]);
    expect([...named].filter((name) => !known.includes(name!))).toEqual([]);
  },
);

describe("answers are as described", () => {
  test.each(paths)("%s", async (path, responses) => {
    const answer = ask(path);
    expect(answer.status).toBe(200);
    const [media, content] = Object.entries(responses["200"]!.content!)[0]!;
    expect(answer.headers.get("content-type")!.split(";")[0]).toBe(media);
    if (content.schema) check(content.schema, await answer.json());
    else expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });

  test("every statement and every state", async () => {
    for (const { id } of release.dataset.statements) {
      check(description.components.schemas.StatementDocument!, await askJson(`/statements/${id}.json`));
    }
    for (const { iso3 } of release.dataset.states) {
      check(description.components.schemas.StateDocument!, await askJson(`/states/${iso3}.json`));
    }
  });

  test("mistakes too", async () => {
    check(description.components.schemas.BadQuery!, await askJson("/standings.json?topic=tea"));
    check(description.components.schemas.NotFound!, await askJson("/states/XXX.json"));
  });

  test("the check would see a fault", () => {
    const validate = ajv.compile(pointed(description.components.schemas.Standing!));
    expect(validate({ iso3: "fra" })).toBe(false);
  });
});

describe("parameters", () => {
  const parameters = parametersOf("/standings.json");

  test.each(
    parameters.flatMap(({ name, schema }) =>
      (schema.enum ?? schema.items?.enum ?? []).map((value) => [name, value]),
    ),
  )("%s=%s is good", (name, value) => {
    expect(ask(`/standings.json?${name}=${value}`).status).toBe(200);
  });

  test("are the query keys of the pages, and the version", async () => {
    const { filterParsers } = await import("@/lib/filters/parsers");
    expect(parameters.map(({ name }) => name)).toEqual([...Object.keys(filterParsers), "v"]);
  });
});
