import { describe, expect, test } from "vitest";
import { badValues } from "@/lib/api/badValues";
import { loadDataset } from "@/lib/data/loadDataset";
import { loadRelease } from "@/lib/data/loadRelease";
import { acceptedQuery } from "@/lib/export/acceptedQuery";
import { pictureKeys } from "@/lib/export/pictureKeys";
import { CHARTS, type Chart } from "@/lib/chart/charts";

const release = loadRelease("data", loadDataset("data"));
const accepted = (query: string, chart: Chart = "map") =>
  acceptedQuery(release, chart, new URLSearchParams(query));

describe("the accepted part of a query", () => {
  test.each([
    ["region=African,Mars", "region=African"],
    ["states=TUR,ZZZ&rule=latest", "states=TUR&rule=latest"],
    ["rule=latest&region=WEOG", "region=WEOG&rule=latest"],
    ["rule=any&view=map&utm_source=x", ""],
    ["from=yesterday&standing=critical", "standing=critical"],
    ["statement=nothing", ""],
    ["states=TUR,ALB,TUR&region=WEOG,African", "region=African,WEOG&states=ALB,TUR"],
  ])("of %s is “%s”", (asked, wanted) => {
    expect(accepted(asked)).toBe(wanted);
  });

  test("a comparison keeps its own keys, and the pictures take what is kept", () => {
    const kept = accepted("movement=nonsense&was=critical,x&lens=record&v=1", "movement");
    expect(kept).toContain("was=critical");
    expect(badValues(release, new URLSearchParams(kept), pictureKeys("movement"), true)).toEqual([]);
  });

  test("a view of the reports keeps its axis, whatever scale its picture is drawn at", () => {
    const kept = accepted("axis=log&scale=3&language=ur&factkind=guess,ours&region=African", "corpora");
    expect(kept).toBe("language=ur&factkind=ours&axis=log");
    expect(badValues(release, new URLSearchParams(`${kept}&scale=3`), pictureKeys("corpora"), true)).toEqual(
      [],
    );
  });

  test.each([
    ["lane=hasan,moon&event=hasan-arrest,nothing&region=African", "lane=hasan&event=hasan-arrest"],
    ["topic=xinjiang&from=2021-07-01&to=never", "from=2021-07-01&topic=xinjiang"],
    ["forum=HRC&kind=joint_letter,x&rule=latest", "forum=HRC&kind=joint_letter"],
  ])("of events from “%s” is “%s”", (asked, wanted) => {
    expect(accepted(asked, "events")).toBe(wanted);
  });
});

test.each(CHARTS)("no key of the %s's page is a key of how it is drawn", (chart) => {
  const names = pictureKeys(chart).map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
