import { appendFileSync, cpSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { projectRoot } from "../projectRoot.mjs";

type Row = Readonly<Record<string, string | number | boolean>>;

const FIRST_DAY = Date.UTC(2006, 5, 19);
const DAY_MS = 86_400_000;
const DAYS = 7300;
const LONGEST = 80;
/** One state in so many signs on both sides. */
const SIGNS_BOTH = 12;
/** The states that could sign from the first day on; the others come one by one until the last day. */
const AT_FIRST = 20;

/**
 * Copies the published data to a temporary folder and adds made-up letters until there are `count` statements.
 * They are for measuring only: evenly spread over twenty years, with lists drawn from a fixed sequence. Most states
 * keep to one side and sign from some day on, so that the map changes with the days and the filters.
 * @returns the folder
 */
export function generateData(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), "where-states-stand-bench-"));
  cpSync(join(projectRoot, "data"), folder, { recursive: true });
  const next = sequence(1);
  const states = shuffled(
    rowsOf(folder, "states").map(({ iso3 }) => iso3!),
    next,
  );
  const made = count - rowsOf(folder, "statements").length;
  const letters = Array.from({ length: made }, (_, i) => {
    const side = next() < 0.5 ? 0 : 1;
    const there = states.slice(0, AT_FIRST + ((states.length - AT_FIRST) * i) / made);
    const willing = there.filter((_, place) => place % SIGNS_BOTH === 0 || place % 2 === side);
    const names = shuffled(willing, next).slice(0, 1 + next() * LONGEST);
    return letter(`made-up-${i + 1}`, i / made, side === 0 ? "critical" : "supportive", names);
  });
  append(
    folder,
    "statements",
    letters.map(({ statement }) => statement),
  );
  append(
    folder,
    "entries",
    letters.flatMap(({ entries }) => entries),
  );
  append(
    folder,
    "sources",
    letters.map(({ source }) => source),
  );
  return folder;
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const drawn = items.map((item) => ({ item, at: next() }));
  return drawn.sort((a, b) => a.at - b.at).map(({ item }) => item);
}

function letter(id: string, share: number, side: string, names: readonly string[]) {
  const source = `${id}.s1`;
  const date = new Date(FIRST_DAY + Math.floor(share * DAYS) * DAY_MS).toISOString().slice(0, 10);
  const statement: Row = {
    ...{
      id,
      forum: "HRC",
      session: 1,
      date,
      kind: "joint_letter",
      topics: "xinjiang",
      side,
      title: id,
      notes: id,
    },
    ...{ declared_count: names.length, named_count: names.length, list_complete: true },
    ...{ status: "confirmed", confidence: "high" },
  };
  const entries = names.map((state): Row => ({ statement: id, state, stance: "sign", sources: source }));
  const url = "https://example.org/";
  return {
    statement,
    entries,
    source: { id: source, statement: id, url, publisher: id, title: id, lists_names: true } satisfies Row,
  };
}

/** Numbers from 0 to 1 that look drawn by lot and are the same in every run. */
function sequence(seed: number): () => number {
  let value = seed;
  return () => (value = (value * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const read = (folder: string, table: string) => readFileSync(join(folder, `${table}.csv`), "utf8");

function rowsOf(folder: string, table: string): Record<string, string>[] {
  return parse(read(folder, table), { columns: true, bom: true });
}

function append(folder: string, table: string, rows: readonly Row[]): void {
  const columns = read(folder, table).replace("\uFEFF", "").split(/\r?\n/, 1)[0]!.split(",");
  const lines = rows.map((row) => columns.map((column) => String(row[column] ?? "")).join(","));
  appendFileSync(join(folder, `${table}.csv`), lines.map((line) => `${line}\n`).join(""));
}
