import { existsSync, readdirSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020";
import { describe, expect, test, vi } from "vitest";
import { OPEN_TO_ALL } from "@/lib/api/httpResponse";
import { RESOURCES } from "@/lib/api/resources";
import { API_ROOT } from "@/lib/domain/apiRoot";
import { badValues } from "@/lib/api/badValues";
import { chartPageOf } from "@/lib/export/chartPages";
import { pictureKeys } from "@/lib/export/pictureKeys";
import { CHARTS } from "@/lib/chart/charts";
import { ask, askJson, release } from "../../fixtures/release";
import { words } from "../scene/pictures";

vi.mock("next-intl/server", () => ({ getTranslations: () => Promise.resolve(words) }));
vi.mock("@/components/page/siteOrigin", () => ({ siteOrigin: () => Promise.resolve("https://example.org") }));
vi.mock("@/lib/data/providers", () => ({ getReleaseOf: () => release }));

interface Reference {
  $ref: string;
}

interface Operation {
  parameters: (Reference | { name: string; in: "path"; schema: { enum: string[] } })[];
  responses: Record<string, { headers: Record<string, Reference>; content?: Record<string, object> }>;
}

interface QueryParameter {
  name: string;
  required: boolean;
  schema: { enum?: string[]; format?: string; items?: { enum: string[] } };
}

interface Route {
  GET: (request: Request, context: { params: Promise<{ file: string }> }) => Promise<Response>;
  OPTIONS: () => Response;
}

const description = await askJson<{
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, object>; parameters: Record<string, QueryParameter> };
}>("/openapi.json");
const ajv = new Ajv2020({ strict: false });
const others = new Set(RESOURCES.map(({ path }) => path));
const drawn = Object.entries(description.paths).filter(([path]) => !others.has(path));

/** The routes of what is drawn, by their folder. */
const ROUTES = {
  charts: () => import("@/app/api/v1/charts/[file]/route"),
  "briefs/states": () => import("@/app/api/v1/briefs/states/[file]/route"),
  "briefs/statements": () => import("@/app/api/v1/briefs/statements/[file]/route"),
};

const folderOf = (path: string) => path.slice(1, path.lastIndexOf("/"));

async function routeOf(path: string): Promise<Route> {
  return await ROUTES[folderOf(path) as keyof typeof ROUTES]();
}

async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`https://example.org${API_ROOT}${path}`, { headers });
  const [file = ""] = path.split("?");
  const { GET } = await routeOf(file);
  return GET(request, { params: Promise.resolve({ file: file.slice(folderOf(file).length + 2) }) });
}

function operationOf(path: string) {
  const { parameters, responses } = description.paths[path]!.get;
  const inPath = parameters.find((one) => "in" in one)!;
  const inQuery = parameters.flatMap((one) =>
    "$ref" in one ? description.components.parameters[one.$ref.split("/").at(-1)!]! : [],
  );
  return { values: inPath.schema.enum, inQuery, responses };
}

/** The address of a value of a path, with what it cannot do without. */
function at(path: string, value: string, more = ""): string {
  const needed = operationOf(path).inQuery.filter(({ required }) => required);
  const query = [...needed.map(({ name, schema }) => `${name}=${schema.enum![0]}`), more].filter(
    (part) => part !== "" && !needed.some(({ name }) => more.startsWith(`${name}=`) && part !== more),
  );
  return `${path.replace(/\{\w+\}/, value)}${query.length === 0 ? "" : `?${query.join("&")}`}`;
}

/** Some values of the path's parameter: each format of a chart, and of states and statements a few. */
function some(path: string): string[] {
  const { values } = operationOf(path);
  return values.length < 10 ? values : [values[0]!, values[values.length >> 1]!, values.at(-1)!];
}

const isSound = (id: string, document: unknown) =>
  ajv.validate(description.components.schemas[id]!, document);

test("every chart and every kind of brief is described, and every route of what is drawn answers one of them", () => {
  for (const chart of CHARTS) expect(drawn.map(([path]) => path)).toContain(`/charts/${chart}.{format}`);
  expect(drawn.filter(([path]) => path.startsWith("/briefs/"))).toHaveLength(2);
  const routes = readdirSync("app/api/v1", { recursive: true, encoding: "utf8" })
    .flatMap((name) => /^(.+)\/\[.*\]\/route\.ts$/.exec(name)?.[1] ?? [])
    .sort();
  expect(routes).toEqual([...new Set(drawn.map(([path]) => folderOf(path)))].sort());
  expect(routes).toEqual(Object.keys(ROUTES).sort());
  expect(existsSync("app/api/v1/[...path]/route.ts")).toBe(true);
});

describe.each(drawn.map(([path]) => path))("%s", (path) => {
  const { inQuery, responses } = operationOf(path);

  test("answers in the media types described, with the headers described", { timeout: 60_000 }, async () => {
    const seen = new Set<string>();
    for (const value of some(path)) {
      const answer = await get(at(path, value));
      expect(answer.status).toBe(200);
      seen.add(answer.headers.get("content-type")!.split(";")[0]!);
      for (const name of Object.keys(responses["200"]!.headers)) expect(answer.headers.has(name)).toBe(true);
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
      const text = new TextDecoder("latin1").decode(await answer.arrayBuffer());
      if (value === "csv") expect(text.split("\n")[0]!.split(",").length).toBeGreaterThan(4);
      else expect(text.length).toBeGreaterThan(1000);
    }
    expect([...seen].sort()).toEqual(Object.keys(responses["200"]!.content!).sort());
  });

  test("is known again by its ETag, and kept for good under a version", async () => {
    const value = some(path)[0]!;
    const first = await get(at(path, value));
    expect(first.headers.get("cache-control")).toBe("public, max-age=3600");
    const pinned = await get(at(path, value, `v=${release.dataset.version}`), {
      "if-none-match": first.headers.get("etag")!,
    });
    expect([pinned.status, await pinned.text()]).toEqual([304, ""]);
    expect(pinned.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    for (const name of Object.keys(responses["304"]!.headers)) expect(pinned.headers.has(name)).toBe(true);
  });

  test("refuses a bad value of every key, and keys there are none of, with key, value and what is allowed", async () => {
    for (const name of [...inQuery.map((one) => one.name), "colour"]) {
      const answer = await get(at(path, some(path)[0]!, `${name}=no-such-value`));
      expect([name, answer.status]).toEqual([name, 400]);
      const body = await answer.json();
      expect(isSound("BadQuery", body)).toBe(true);
      expect(body).toMatchObject({ key: name, value: "no-such-value" });
      expect(body.allowed.length).toBeGreaterThan(0);
      for (const header of Object.keys(responses["400"]!.headers))
        expect(answer.headers.has(header)).toBe(true);
    }
  });

  test("says what there is instead of what there is not", async () => {
    const answer = await get(at(path, "none"));
    expect(answer.status).toBe(404);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const body = await answer.json();
    expect(isSound("NotFound", body)).toBe(true);
    const missing = await askJson<{ allowed: string[] }>("/no/such/path");
    expect(missing.allowed).toContain(API_ROOT + path);
  });

  test("may be asked by a foreign page", async () => {
    const { OPTIONS } = await routeOf(path);
    const { status, headers } = OPTIONS();
    expect([status, headers.get("access-control-allow-origin")]).toEqual([204, "*"]);
  });
});

describe("the keys of charts", () => {
  test.each(CHARTS)("of the %s are those of its page's view, and each described value is good", (chart) => {
    const { inQuery } = operationOf(`/charts/${chart}.{format}`);
    const names = inQuery.map(({ name }) => name);
    const page = chartPageOf(chart).keys.map(({ name }) => name);
    expect(names).toEqual([...page, "locale", "size", "scale", "letters"]);
    for (const { name, schema } of inQuery) {
      const values = schema.enum ?? schema.items?.enum ?? [schema.format === "date" ? "2022-10-06" : ""];
      for (const value of values) {
        const asked = new URLSearchParams([[name, value]]);
        expect(badValues(release, asked, pictureKeys(chart), true)).toEqual([]);
      }
    }
  });
});

test("too many at once are told when to ask again", { timeout: 60_000 }, async () => {
  const states = release.dataset.states
    .slice(0, 30)
    .map(({ iso3 }) => `/charts/standings.svg?states=${iso3}`);
  const answers = await Promise.all(states.map((path) => get(path)));
  const busy = answers.filter(({ status }) => status === 503);
  expect(busy.length).toBeGreaterThan(0);
  expect(isSound("Busy", await busy[0]!.json())).toBe(true);
  const { responses } = operationOf("/charts/standings.{format}");
  for (const name of Object.keys(responses["503"]!.headers)) expect(busy[0]!.headers.has(name)).toBe(true);
  expect(responses["503"]!.headers).toHaveProperty("Retry-After");
  expect(OPEN_TO_ALL["Access-Control-Expose-Headers"]).toContain("Retry-After");
});

test("what answers from memory says nothing of waiting", () => {
  expect(ask("/standings.json").status).toBe(200);
  for (const path of others) expect(description.paths[path]!.get.responses).not.toHaveProperty("503");
});
