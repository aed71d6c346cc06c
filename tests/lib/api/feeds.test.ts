import { describe, expect, test } from "vitest";
import { atomFeed } from "@/lib/api/atomFeed";
import type { DataChange } from "@/lib/domain/dataChange";
import { changeLog, changeLogOf } from "@/lib/view/changeLog";
import { ask, release } from "../../fixtures/release";

const { dataset } = release;
const feed = async (path: string) => await ask(path).text();
const all = (text: string, tag: string) =>
  [...text.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, "g"))].map(([, found]) => found!);

/** Fails on XML that is not well formed: every tag closes, and no bare ampersand stands anywhere. */
function expectWellFormed(xml: string): void {
  const open: string[] = [];
  for (const [, closing, name, , empty] of xml.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (closing) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name!);
  }
  expect(open).toEqual([]);
  expect(xml.replace(/<[^<>]*>/g, "")).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
}

describe("the feed of all changes", () => {
  test("is well formed and has what Atom asks for", async () => {
    const text = await feed("/changes.atom");
    expectWellFormed(text);
    expect(text).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
    );
    const entries = text.split("<entry>").slice(1);
    for (const entry of entries) {
      expect(all(entry, "id")[0]).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
      expect(all(entry, "title")[0]).toMatch(/^\d{4}\.\d+: /);
      expect(all(entry, "updated")[0]).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
      expect(entry).toContain("Why: ");
    }
    const ids = all(text, "id");
    expect(new Set(ids).size).toBe(ids.length);
    const rows = new Set(dataset.changes.map(({ version, table, key }) => [version, table, key].join("/")));
    expect(entries).toHaveLength(rows.size);
  });

  test("is as new as the newest version, and has that first", async () => {
    const updated = all(await feed("/changes.atom"), "updated");
    expect(updated[0]).toBe(`${dataset.compiledOn}T00:00:00Z`);
    expect(updated.slice(1)).toEqual([...updated.slice(1)].sort().reverse());
  });

  test("an entry keeps its id when others come", () => {
    const added: DataChange = { ...dataset.changes[0]!, version: "2030.1", date: "2030-01-01" };
    const before = changeLog(dataset).flatMap(({ rows }) => rows.map(({ uuid }) => uuid));
    const after = changeLog({ ...dataset, changes: [...dataset.changes, added] }).flatMap(({ rows }) =>
      rows.map(({ uuid }) => uuid),
    );
    expect(after.slice(1)).toEqual(before);
    expect(before).not.toContain(after[0]);
  });
});

describe("the feed of a state", () => {
  const change = (table: string, key: string): DataChange => ({
    version: "2030.1",
    date: "2030-01-01",
    table,
    key,
    field: "note",
    before: "a < b",
    after: "a & b",
    reason: 'It said "<".',
    source: null,
  });
  const changed = {
    ...dataset,
    changes: [
      change("entries", "hrc41-2019-07-08-critical|FRA"),
      change("entries", "hrc41-2019-07-08-critical|DEU"),
      change("states", "FRA"),
      change("statements", "hrc41-2019-07-08-critical"),
      change("statements", "hrc41-2019-07-12-supportive"),
    ],
  };

  test("holds its own rows and the statements it is on", () => {
    const keys = changeLogOf(changed, "FRA").flatMap(({ rows }) => rows.map(({ key }) => key));
    expect(keys).toEqual(["hrc41-2019-07-08-critical|FRA", "FRA", "hrc41-2019-07-08-critical"]);
  });

  test("is well formed whatever is written in a cell", () => {
    const text = atomFeed("/feed", "A & B", changeLogOf(changed, "FRA"));
    expectWellFormed(text);
    expect(text).toContain("Before: a &lt; b\nAfter: a &amp; b\nWhy: It said &quot;&lt;&quot;.");
  });

  test("without a change is still a feed, as new as the data", async () => {
    const quiet = dataset.states.find(({ iso3 }) =>
      changeLogOf(dataset, iso3).every(({ rows }) => rows.length === 0),
    )!;
    const text = await feed(`/states/${quiet.iso3}/changes.atom`);
    expectWellFormed(text);
    expect(text).not.toContain("<entry>");
    expect(all(text, "updated")).toEqual([`${dataset.compiledOn}T00:00:00Z`]);
  });
});
