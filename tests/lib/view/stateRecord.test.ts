import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { stateRecord } from "@/lib/view/stateRecord";

const dataset = loadDataset("data");

describe("the record of a state", () => {
  it("holds every entry of the tables, each with all its sources, for all 195", () => {
    const records = dataset.states.map(({ iso3 }) => stateRecord(dataset, iso3)!);
    expect(records.flatMap((record) => record.entries)).toHaveLength(dataset.entries.length);
    const links = records.flatMap((record) => record.entries.flatMap((entry) => entry.sources));
    expect(links).toHaveLength(dataset.entries.reduce((sum, entry) => sum + entry.sources.length, 0));
    expect(links.every((source) => /^https?:\/\//.test(source.url) && source.publisher !== "")).toBe(true);
  });

  it("says when a state withdrew, and on which statement", () => {
    const entries = stateRecord(dataset, "QAT")!.entries;
    const left = entries.filter((entry) => entry.stance === "withdrew");
    expect(left.map((entry) => entry.statement.side)).toEqual(["supportive"]);
    const inTables = dataset.entries.find((entry) => entry.state === "QAT" && entry.stance === "withdrew")!;
    expect(left[0]!.changedOn).toBe(inTables.changedOn);
    expect(left[0]!.changedOn).toMatch(/^2019/);
  });

  it("lists the terms on the Council and the votes tabled", () => {
    const record = stateRecord(dataset, "GBR")!;
    expect(record.councilTerms).toHaveLength(dataset.termsByState.get("GBR")!.length);
    expect(record.sponsored.map(({ statement }) => statement)).toEqual(
      dataset.sponsors.filter((sponsor) => sponsor.state === "GBR").map((sponsor) => sponsor.statement),
    );
    expect(record.state).not.toHaveProperty("latitude");
  });

  it("is null for a code that is no state", () => {
    expect(stateRecord(dataset, "XKX")).toBeNull();
  });
});
