import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { compileRecord } from "@/lib/stats/compileRecord";
import { movementGrounds } from "@/lib/stats/movementGround";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";

const dataset = loadDataset("data");
const compiled = compileRecord(toPositionRecord(dataset));
const { statements } = compiled.record;

/** What is said of a state between two days over the counted statements on Xinjiang, by ids. */
function moved(iso3: string, a: string, b: string) {
  const counted = statements.flatMap((s, i) => (s.counted && s.topics.includes("xinjiang") ? [i] : []));
  const before = counted.filter((s) => statements[s]!.date <= a);
  const after = counted.filter((s) => statements[s]!.date > a && statements[s]!.date <= b);
  const ground = movementGrounds(compiled, before, after, "any", { a, b })[compiled.stateIndex.get(iso3)!]!;
  const ids = (places: readonly number[]) => places.map((s) => statements[s]!.id);
  return {
    ...ground,
    shownBy: ids(ground.shownBy),
    withdrawals: ids(ground.withdrawals),
    mayHide: ids(ground.mayHide),
  };
}

/** The pages that say what a state did on a statement. */
function sourcesOf(iso3: string, statement: string) {
  const entry = dataset.entriesByState.get(iso3)?.find((row) => row.statement === statement);
  return (entry?.sources ?? []).map((id) => dataset.sourceById.get(id)!.url);
}

const TO_2022 = ["2019-12-31", "2022-12-31"] as const;

/** Read off data/entries.csv by hand; each name says why the answer is the true one. */
const CASES = [
  {
    name: "Ukraine joined the critical side: it signed in June 2021 and withdrew, abstained on 6 October 2022, and signed on 31 October 2022",
    iso3: "UKR",
    movement: "joined critical",
    shownBy: ["unga77-2022-10-31-critical"],
    withdrawals: ["hrc47-2021-06-22-critical"],
  },
  {
    name: "Qatar joined the supportive side by its no of 6 October 2022: its letter of 2019 was withdrawn, so it stood on no side, and the Gulf letters of 2021 are second-hand",
    iso3: "QAT",
    movement: "joined supportive",
    shownBy: ["hrc51-2022-10-06-vote"],
    withdrawals: [],
  },
  {
    name: "Somalia joined the critical side, not switched: it signed a supportive statement in October 2021 and stands on both after its yes and its signature of October 2022",
    iso3: "SOM",
    movement: "joined critical",
    shownBy: ["hrc51-2022-10-06-vote", "unga77-2022-10-31-critical"],
    withdrawals: [],
  },
  {
    name: "Tonga joined the supportive side in June 2021; that a source says it declined in June 2022 takes nothing back",
    iso3: "TON",
    movement: "joined supportive",
    shownBy: ["hrc47-2021-06-22-supportive"],
    withdrawals: [],
  },
  {
    name: "Vanuatu joined the supportive side in June 2022, after declining in June 2021",
    iso3: "VUT",
    movement: "joined supportive",
    shownBy: ["hrc50-2022-06-14-supportive"],
    withdrawals: [],
  },
  {
    name: "Spain is steady on the critical side: it signed in 2019 and five times since",
    iso3: "ESP",
    movement: "steady",
    shownBy: [
      "unga3c75-2020-10-06-critical",
      "hrc47-2021-06-22-critical",
      "unga3c76-2021-10-21-critical",
      "hrc50-2022-06-14-critical",
      "unga77-2022-10-31-critical",
    ],
    withdrawals: [],
  },
  {
    name: "Switzerland is steady on the critical side, though it is not on the list of 21 October 2021",
    iso3: "CHE",
    movement: "steady",
    shownBy: [
      "hrc44-2020-06-30-critical",
      "unga3c75-2020-10-06-critical",
      "hrc47-2021-06-22-critical",
      "hrc50-2022-06-14-critical",
      "unga77-2022-10-31-critical",
    ],
    withdrawals: [],
  },
  {
    name: "Honduras joined the critical side in October 2020; that it is not on the list of 31 October 2022 is no leaving within these dates",
    iso3: "HND",
    movement: "joined critical",
    shownBy: [
      "unga3c75-2020-10-06-critical",
      "hrc47-2021-06-22-critical",
      "unga3c76-2021-10-21-critical",
      "hrc50-2022-06-14-critical",
      "hrc51-2022-10-06-vote",
    ],
    withdrawals: [],
  },
] as const;

describe("between the ends of 2019 and 2022", () => {
  for (const { name, iso3, movement, shownBy, withdrawals } of CASES) {
    it(name, () => {
      const found = moved(iso3, ...TO_2022);
      expect(found).toMatchObject({ movement, shownBy, withdrawals, untold: null });
      for (const id of [...shownBy, ...withdrawals]) {
        expect(sourcesOf(iso3, id), `${iso3} on ${id}`).not.toEqual([]);
        for (const url of sourcesOf(iso3, id)) expect(url).toMatch(/^https?:\/\//);
      }
    });
  }
});

describe("between the ends of 2022 and 2023", () => {
  it("cannot tell of Fiji: it signed on 18 October 2023 and withdrew on 30 October, so it is on no side, and the supportive list of that month names 1 of 72", () => {
    const found = moved("FJI", "2022-12-31", "2023-12-31");
    expect(found).toMatchObject({
      movement: "cannot tell",
      untold: "unpublished",
      shownBy: [],
      withdrawals: ["unga78-2023-10-18-critical"],
      mayHide: ["unga78-2023-10-17-supportive"],
    });
    expect(sourcesOf("FJI", "unga78-2023-10-18-critical").length).toBeGreaterThan(1);
  });

  it("tells of a withdrawal between the dates, whenever the statement was made, and of none outside of them", () => {
    const withdrawn = (from: string, to: string) => moved("FJI", from, to).withdrawals;
    expect(withdrawn("2023-10-20", "2025-11-21"), "signed before, withdrew after").toEqual([
      "unga78-2023-10-18-critical",
    ]);
    expect(withdrawn("2023-10-01", "2023-10-20"), "withdrew after both dates").toEqual([]);
    expect(withdrawn("2023-10-30", "2025-11-21"), "withdrew on the first date").toEqual([]);
    expect(withdrawn("2023-10-29", "2023-10-30"), "withdrew on the second").toHaveLength(1);
  });

  it("says of Honduras that it left the critical lists, as the complete list of 18 October 2023 lacks it", () => {
    const found = moved("HND", "2022-12-31", "2023-12-31");
    expect(found).toMatchObject({
      movement: "left critical",
      shownBy: ["unga78-2023-10-18-critical"],
      withdrawals: [],
    });
  });
});

it("cannot tell of an abstainer while lists are open that may hold it: India abstained on 6 October 2022", () => {
  expect(moved("IND", ...TO_2022)).toMatchObject({ movement: "cannot tell", untold: "unpublished" });
  expect(moved("IND", "2019-12-31", "2020-06-30")).toMatchObject({ movement: "steady", untold: null });
});

it("names the unpublished lists beside every absence", () => {
  const djibouti = moved("DJI", ...TO_2022);
  expect(djibouti.movement).toBe("left supportive");
  expect(djibouti.shownBy).toContain("unga3c75-2020-10-06-supportive");
  expect(djibouti.mayHide).toContain("hrc47-2021-06-22-supportive");
  for (const id of djibouti.shownBy) expect(sourcesOf("DJI", id)).toEqual([]);
});

it("shows each movement of each state by statements that bear it out, and by none where it cannot be told", () => {
  for (const { iso3 } of compiled.record.states) {
    const { movement, shownBy, untold } = moved(iso3, ...TO_2022);
    const stances = shownBy.map(
      (id) => dataset.entriesByState.get(iso3)?.find((row) => row.statement === id)?.stance ?? "absent",
    );
    expect(untold !== null).toBe(movement === "cannot tell");
    if (movement.startsWith("left")) {
      expect(shownBy.length, iso3).toBeGreaterThan(0);
      expect(
        stances.every((stance) => ["absent", "abstain", "disputed", "declined", "withdrew"].includes(stance)),
      ).toBe(true);
    } else if (movement !== "steady" && movement !== "cannot tell") {
      expect(shownBy.length, iso3).toBeGreaterThan(0);
      expect(stances.every((stance) => ["sign", "joined_later", "yes", "no"].includes(stance))).toBe(true);
    }
  }
});
