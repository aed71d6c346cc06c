import { describe, expect, test } from "vitest";
import { preflight } from "@/lib/api/preflight";
import { ask, askJson, release } from "../../fixtures/release";

const { version } = release.dataset;

describe("headers", () => {
  test("every answer is open to other sites and says its type", () => {
    for (const path of ["/statements.json", "/nothing", "/standings.json?topic=tea"]) {
      const { headers } = ask(path);
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-type")).toMatch(/^application\/json/);
    }
  });

  test("a pinned answer is kept for good, others for an hour, mistakes never", () => {
    const cached = (path: string) => ask(path).headers.get("cache-control");
    expect(cached(`/entries.csv?v=${version}`)).toBe("public, max-age=31536000, immutable");
    expect(cached(`/standings.json?v=${version}&topic=any`)).toMatch(/immutable$/);
    expect(cached("/entries.csv")).toBe("public, max-age=3600");
    expect(cached("/nothing")).toBe("no-store");
    expect(cached("/entries.csv?v=1999.1")).toBe("no-store");
  });

  test("tables are saved under a name with their version, documents are not", () => {
    expect(ask("/entries.csv").headers.get("content-disposition")).toBe(
      `attachment; filename="entries-${version}.csv"`,
    );
    expect(ask("/where-states-stand.zip").headers.get("content-disposition")).toContain(`-${version}.zip"`);
    expect(ask("/states/FRA.json").headers.get("content-disposition")).toBeNull();
  });

  test("a foreign page may ask with If-None-Match", () => {
    const { status, headers } = preflight();
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-methods")).toContain("GET");
    expect(headers.get("access-control-allow-headers")).toBe("If-None-Match");
  });
});

describe("ETag", () => {
  test.each(["/statements.json", "/standings.json?rule=latest", "/changes.atom", "/tables/states.parquet"])(
    "%s is 304 for who has it",
    async (path) => {
      const etag = ask(path).headers.get("etag")!;
      expect(etag, "weak, as the bytes sent may be compressed").toMatch(/^W\/"[0-9a-f]{32}"$/);
      for (const known of [etag, etag.slice("W/".length), `"other", ${etag}`, "*"]) {
        const answer = ask(path, { "if-none-match": known });
        expect([answer.status, await answer.text()]).toEqual([304, ""]);
        expect(answer.headers.get("etag")).toBe(etag);
        expect(answer.headers.get("access-control-allow-origin")).toBe("*");
      }
      expect(ask(path, { "if-none-match": '"other"' }).status).toBe(200);
    },
  );

  test("other bytes have another tag", () => {
    const tags = ["/entries.csv", "/entries.csv?bom=1", "/standings.json", "/standings.json?topic=any"].map(
      (path) => ask(path).headers.get("etag"),
    );
    expect(new Set(tags).size).toBe(4);
  });
});

describe("what is not there", () => {
  test.each([
    ["/states/XXX.json", "unknown state", "XXX", "FRA"],
    ["/states/fra.json", "unknown state", "fra", "FRA"],
    ["/states/XXX/changes.atom", "unknown state", "XXX", "FRA"],
    ["/statements/none.json", "unknown statement", "none", "hrc51-2022-10-06-vote"],
    ["/letters.csv", "unknown table", "letters", "entries"],
    ["/tables/letters.json", "unknown table", "letters", "entries"],
    ["/a/b/c", "unknown path", "/api/v1/a/b/c", "/api/v1/standings.json"],
    ["/", "unknown path", "/api/v1/", "/api/v1/openapi.json"],
    ["/%E0%A4%A", "unknown path", "/api/v1/%E0%A4%A", "/api/v1/openapi.json"],
  ])("%s is 404 and says what there is", async (path, error, value, there) => {
    expect(ask(path).status).toBe(404);
    const body = await askJson<{ allowed: string[] }>(path);
    expect(body).toMatchObject({ error, value });
    expect(body.allowed).toContain(there);
  });
});

describe("what is not allowed", () => {
  test.each([
    ["/standings.json?topic=tea", "topic", "tea", "xinjiang"],
    ["/standings.json?topic=", "topic", "", "xinjiang"],
    ["/standings.json?kind=joint_letter,poem", "kind", "poem", "joint_letter"],
    ["/standings.json?from=2021-02-30", "from", "2021-02-30", "a day of the calendar, YYYY-MM-DD"],
    ["/standings.json?states=FRA,XXX", "states", "XXX", "FRA"],
    ["/standings.json?states=FRA,", "states", "", "FRA"],
    ["/standings.json?statement=none", "statement", "none", "hrc51-2022-10-06-vote"],
    ["/standings.json?colour=red", "colour", "red", "topic"],
    ["/standings.json?rule=any&rule=latest", "rule", "latest", "majority"],
    ["/standings.csv?bom=yes", "bom", "yes", "1"],
    ["/entries.csv?v=1999.1", "v", "1999.1", version],
    ["/names.json?v=", "v", "", version],
  ])("%s is 400 with key, value and what is allowed", async (path, key, value, there) => {
    expect(ask(path).status).toBe(400);
    const body = await askJson<{ allowed: string[]; problems: unknown[] }>(path);
    expect(body).toMatchObject({ error: "bad query", key, value });
    expect(body.allowed).toContain(there);
    expect(body.problems).toHaveLength(1);
  });

  test("all that is wrong is named at once", async () => {
    const { problems } = await askJson<{ problems: { key: string }[] }>(
      "/standings.json?topic=tea&rule=mine&x=1",
    );
    expect(problems.map(({ key }) => key)).toEqual(["topic", "rule", "x"]);
  });

  test.each(["/standings.json", "/standings.csv"])(
    "days that run backwards in %s are named, both",
    async (path) => {
      const asked = `${path}?from=2022-01-01&to=2021-12-31`;
      expect(ask(asked).status).toBe(400);
      const { key, problems } = await askJson<{ key: string; problems: { key: string; value: string }[] }>(
        asked,
      );
      expect(key).toBe("from");
      expect(problems.map((one) => [one.key, one.value])).toEqual([
        ["from", "2022-01-01"],
        ["to", "2021-12-31"],
      ]);
      expect(ask(`${path}?from=2021-12-31&to=2021-12-31`).status).toBe(200);
      expect(ask(`${path}?from=2099-01-01`).status).toBe(200);
    },
  );

  test.each([
    `/standings.json?topic=${"z".repeat(9000)}`,
    `/standings.json?${"z".repeat(9000)}=1`,
    `/states/${"z".repeat(9000)}.json`,
    `/${"z".repeat(9000)}`,
    `/standings.json?states=${"zz,".repeat(3000)}zz`,
  ])("a long mistake makes no long answer (%#)", async (path) => {
    const text = await ask(path).text();
    expect(text).toContain("zz");
    expect(text.length).toBeLessThan(30_000);
    expect(text).not.toContain("z".repeat(200));
  });

  test("a file is the same whatever a link adds to it", () => {
    expect(ask("/entries.csv?utm_source=x").status).toBe(200);
  });
});
