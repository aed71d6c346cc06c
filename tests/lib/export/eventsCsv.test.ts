import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { openChart } from "@/lib/export/openChart";
import { openTypesetter } from "@/lib/typeset/typesetter";
import { tables } from "../../browser/countsFromTables";
import { datedEvents } from "../../browser/eventsFromTables";
import { readRows } from "../../data/readRows";
import { dataset, words } from "../scene/pictures";

const events = datedEvents();

async function rowsOf(query: string) {
  const { csv } = openChart(dataset, { chart: "events", locale: "en", query }, words, await openTypesetter());
  return parse<Record<string, string>>(csv(), { columns: true });
}

describe("the table of the events", () => {
  test("holds every event once with the dates and numbers of the tables", async () => {
    const rows = await rowsOf("");
    expect(rows.map(({ event }) => event).sort()).toEqual(events.map(({ id }) => id).sort());
    for (const row of rows) {
      const read = events.find(({ id }) => id === row.event)!;
      const { dates, first, last, named, declared, side, votes } = read;
      expect(row, row.event).toMatchObject({
        ...{ date: dates.join("/"), first_day: first, last_day: last, in_view: "true" },
        ...{ named, declared, side: side ?? "", yes: votes?.yes ?? "", no: votes?.no ?? "" },
        ...{ filters: "", data_version: dataset.version },
      });
      expect(row).not.toHaveProperty("counting_rule");
      const statement = tables.statements.find(({ id }) => id === row.event);
      expect([row.kind, row.topics, row.list_complete]).toEqual(
        statement === undefined
          ? ["fact", "", ""]
          : ["statement", statement.topics!.split(";").join(";"), statement.list_complete],
      );
      if (statement === undefined) expect(row.title).toBe(read.title);
    }
  });

  test("says what followed what as the table of ties does", async () => {
    const rows = await rowsOf("");
    const ties = rows.flatMap(({ event, followed_by: after }) =>
      after === "" ? [] : after!.split(";").map((to) => `${event} ${to}`),
    );
    const back = rows.flatMap(({ event, followed: before }) =>
      before === "" ? [] : before!.split(";").map((from) => `${from} ${event}`),
    );
    const read = readRows("data/followed.csv").map(({ from, to }) => `${from} ${to}`);
    expect(ties.sort()).toEqual(read.sort());
    expect(back.sort()).toEqual(read.sort());
  });

  test("marks what the filters leave out", async () => {
    const query = "lane=council,assembly&from=2021-01-01&to=2022-12-31&topic=tibet";
    const rows = await rowsOf(query);
    const inView = rows.filter((row) => row.in_view === "true").map(({ event }) => event);
    const expected = tables.statements
      .filter(
        ({ date, topics }) => date! >= "2021-01-01" && date! <= "2022-12-31" && topics!.includes("tibet"),
      )
      .map(({ id }) => id);
    expect(inView.sort()).toEqual([...expected, "letter-hrc50-end"].sort());
    expect(rows).toHaveLength(events.length);
    expect(new Set(rows.map(({ filters }) => filters))).toEqual(new Set([query]));
  });
});
