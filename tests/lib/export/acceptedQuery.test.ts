import { describe, expect, test } from "vitest";
import { badValues } from "@/lib/api/badValues";
import { loadDataset } from "@/lib/data/loadDataset";
import { loadRelease } from "@/lib/data/loadRelease";
import { acceptedQuery } from "@/lib/export/acceptedQuery";
import { pictureKeys } from "@/lib/export/pictureKeys";

const release = loadRelease("data", loadDataset("data"));
const accepted = (query: string, chart: "map" | "movement" = "map") =>
  acceptedQuery(release, chart, new URLSearchParams(query));

describe("the accepted part of a query", () => {
  test.each([
    ["region=African,Mars", "region=African"],
    ["states=TUR,ZZZ&rule=latest", "states=TUR&rule=latest"],
    ["rule=latest&region=WEOG", "region=WEOG&rule=latest"],
    ["rule=any&view=map&utm_source=x", ""],
    ["from=yesterday&standing=critical", "standing=critical"],
    ["statement=nothing", ""],
  ])("of %s is “%s”", (asked, wanted) => {
    expect(accepted(asked)).toBe(wanted);
  });

  test("a comparison keeps its own keys, and the pictures take what is kept", () => {
    const kept = accepted("movement=nonsense&was=critical,x&lens=record&v=1", "movement");
    expect(kept).toContain("was=critical");
    expect(badValues(release, new URLSearchParams(kept), pictureKeys("movement"), true)).toEqual([]);
  });
});
