import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { compareVersions } from "@/lib/data/compareVersions";
import { countsOf, standingsOf, tables } from "./countsFromTables";

const API = "/api/v1";
const FILES = readdirSync("data").filter((name) => name.endsWith(".csv"));
const PATHS = [
  "/datapackage.json",
  "/openapi.json",
  "/statements.json",
  "/statements/hrc51-2022-10-06-vote.json",
  "/states.json",
  "/states/FRA.json",
  "/names.json",
  "/names/ug.json",
  "/standings.json",
  "/standings.csv",
  "/changes.atom",
  "/states/TON/changes.atom",
  "/tables/entries.json",
  "/tables/entries.parquet",
  "/where-states-stand.zip",
  "/README.md",
  "/CHANGELOG.md",
  "/CITATION.cff",
  "/charts/council.svg",
  "/charts/map.csv",
  "/briefs/statements/hrc51-2022-10-06-vote.pdf",
  ...FILES.map((name) => `/${name}`),
];

for (const path of PATHS) {
  test(`${path} is open, tagged and known again`, async ({ request }) => {
    const answer = await request.get(API + path);
    expect(answer.status()).toBe(200);
    const headers = answer.headers();
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["cache-control"]).toBe("public, max-age=3600");
    expect(headers.etag).toMatch(/^W\/"[0-9a-f]{32}"$/);
    const again = await request.get(API + path, { headers: { "if-none-match": headers.etag! } });
    expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
    const head = await request.head(API + path);
    expect([head.status(), head.headers().etag]).toEqual([200, headers.etag]);
  });
}

for (const name of FILES) {
  test(`${name} is the file of the data, and of the checksum the package gives`, async ({ request }) => {
    const body = await (await request.get(`${API}/${name}`)).body();
    expect(body.equals(readFileSync(`data/${name}`))).toBe(true);
    const { resources } = await (await request.get(`${API}/datapackage.json`)).json();
    const { hash, bytes } = resources.find((resource: { path: string }) => resource.path === name);
    expect([hash, bytes]).toEqual([`sha256:${createHash("sha256").update(body).digest("hex")}`, body.length]);
    const marked = await (await request.get(`${API}/${name}?bom=1`)).body();
    expect(marked.equals(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), body]))).toBe(true);
  });
}

test("standings are those of the tables", async ({ request }) => {
  const { counts, standings } = await (await request.get(`${API}/standings.json?topic=any&forum=HRC`)).json();
  const expected = standingsOf({ topic: "any", forum: "HRC" });
  const found = counts.filter(({ count }: { count: number }) => count > 0);
  expect(
    Object.fromEntries(found.map((one: { standing: string; count: number }) => [one.standing, one.count])),
  ).toEqual(countsOf(expected));
  expect(standings).toHaveLength(tables.states.length);
});

test("a pinned answer is kept for good; a version there is not is refused", async ({ request }) => {
  const { version } = await (await request.get(`${API}/datapackage.json`)).json();
  const before = readdirSync("data/versions").sort(compareVersions).reverse();
  expect(before.length).toBeGreaterThan(1);
  for (const kept of [version, ...before]) {
    const pinned = await request.get(`${API}/standings.json?v=${kept}`);
    expect(pinned.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await pinned.json()).version).toBe(kept);
  }
  const gone = await request.get(`${API}/standings.json?v=1999.1`);
  expect([gone.status(), (await gone.json()).allowed]).toEqual([400, [version, ...before]]);
});

for (const [query, key, value] of [
  ["topic=tea", "topic", "tea"],
  ["states=FRA,XXX", "states", "XXX"],
  ["from=yesterday", "from", "yesterday"],
  ["colour=red", "colour", "red"],
] as const) {
  test(`?${query} is 400 with the key, the value and what is allowed`, async ({ request }) => {
    for (const path of ["/standings.json", "/charts/flow.png"]) {
      const answer = await request.get(`${API}${path}?${query}`);
      expect(answer.status()).toBe(400);
      const body = await answer.json();
      expect(body).toMatchObject({ key, value });
      expect(body.allowed.length).toBeGreaterThan(0);
    }
  });
}

test("what is not there is 404 in JSON and says what there is", async ({ request }) => {
  for (const [path, there] of [
    ["/states/XXX.json", "FRA"],
    ["/a/b", `${API}/standings.json`],
  ] as const) {
    const answer = await request.get(API + path);
    expect(answer.status()).toBe(404);
    expect((await answer.json()).allowed).toContain(there);
  }
});

test("what can only be read refuses to be changed, as the API refuses", async ({ request }) => {
  for (const path of [
    "/states.json",
    "/charts/map.svg",
    "/briefs/states/FRA.pdf",
    "/briefs/statements/x.pdf",
  ])
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const answer = await request.fetch(API + path, { method });
      expect(answer.status()).toBe(405);
      expect(answer.headers()).toMatchObject({
        allow: "GET, HEAD, OPTIONS",
        "access-control-allow-origin": "*",
        "cache-control": "no-store",
      });
      expect(await answer.json()).toMatchObject({ error: "method not allowed", value: method });
    }
});

test("a page of another site may fetch, with If-None-Match too", async ({ page, request, baseURL }) => {
  const preflight = await request.fetch(`${API}/states.json`, { method: "OPTIONS" });
  expect(preflight.status()).toBe(204);
  const elsewhere = createServer((_, answer) => answer.end("<!doctype html><title>Elsewhere</title>"));
  await new Promise<void>((listening) => elsewhere.listen(0, "127.0.0.1", listening));
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
  const status = await page.evaluate(async (address) => {
    const answer = await fetch(address, { headers: { "If-None-Match": '"nothing"' } });
    const { states } = (await answer.json()) as { states: unknown[] };
    return [answer.status, states.length, answer.headers.get("etag") !== null];
  }, `${baseURL}${API}/states.json`);
  expect(status).toEqual([200, tables.states.length, true]);
  elsewhere.close();
});

test("an address that cannot be read is refused, and a long one makes no long answer", async ({
  baseURL,
}) => {
  const statusOf = async (path: string) => (await fetch(`${baseURL}${path}`)).status;
  for (const path of ["/api/v1/%", "/api/v1/charts/%E0%A4%A.svg", "/geo/%E0%A4%A"]) {
    const answer = await fetch(`${baseURL}${path}`);
    expect([answer.status, answer.headers.get("access-control-allow-origin")], path).toEqual([400, "*"]);
    expect(await answer.json()).toMatchObject({ error: "unreadable path", value: path });
  }
  expect(await statusOf(`/en/states/${"Z".repeat(9000)}`)).toBe(404);
  const lengthOf = async (states: string) =>
    (await (await fetch(`${baseURL}/en?states=${states}`)).text()).length;
  // Only the address itself, where the page repeats it, may make the page longer.
  expect(await lengthOf(`${"FRA,".repeat(2500)}TUR`)).toBeLessThan(1.5 * (await lengthOf("FRA,TUR")));
});
