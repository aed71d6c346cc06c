import path from "node:path";
import { expect, test } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { oicEntries } from "@/lib/view/oicEntries";
import { DATA } from "../../data/copyOfData";
import { readRows } from "../../data/readRows";

const { writtenOn, members } = oicEntries(loadDataset(DATA));

/** The same from the tables alone. */
function fromTables(): string[] {
  const table = (name: string) => readRows(path.join(DATA, `${name}.csv`));
  const oic = new Set(
    table("states")
      .filter((row) => row.oic_member === "true")
      .map(({ iso3 }) => iso3),
  );
  const statements = new Map(table("statements").map((row) => [row.id, row]));
  return table("entries").flatMap(({ state, statement, stance }) => {
    const { side, topics, status } = statements.get(statement)!;
    const critical = (side === "critical" && ["sign", "joined_later"].includes(stance!)) || stance === "yes";
    const counts = status === "confirmed" && topics!.split(";").includes("xinjiang");
    return oic.has(state) && critical && counts ? [`${state} ${statement}`] : [];
  });
}

test("the entries are those of the tables", () => {
  const found = members.flatMap(({ iso3, entries }) =>
    entries.map(({ statement }) => `${iso3} ${statement.id}`),
  );
  expect([...found].sort()).toEqual(fromTables().sort());
});

test("the report's two critics are the only ones before it, and Türkiye's entries are all in the Third Committee", () => {
  const before = members.filter(({ entries }) =>
    entries.some(({ statement }) => statement.date <= writtenOn),
  );
  expect(before.map(({ iso3 }) => iso3)).toEqual(["ALB", "TUR"]);
  expect(members.map(({ iso3, claimed, onlyForum }) => [iso3, claimed, onlyForum])).toEqual([
    ["ALB", true, null],
    ["TUR", true, "UNGA3C"],
    ["SOM", false, null],
  ]);
});
