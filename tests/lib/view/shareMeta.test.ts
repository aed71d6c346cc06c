import { describe, expect, test } from "vitest";
import { shareMeta, type SharedPage } from "@/lib/view/shareMeta";

const PAGE: SharedPage = {
  site: "https://example.org",
  path: "/ug?region=African",
  siteName: "Where states stand",
  locale: "ug",
  title: "Two of 54",
  description: "Known and not known",
  picture: "/api/v1/charts/map.png?region=African&locale=ug",
  alt: "Two of 54 states",
};

describe("what a shared page says of itself", () => {
  test("its picture and its own address are absolute", () => {
    const { openGraph, twitter } = shareMeta(PAGE);
    expect(openGraph.url).toBe("https://example.org/ug?region=African");
    expect(openGraph.images[0]).toMatchObject({
      url: "https://example.org/api/v1/charts/map.png?region=African&locale=ug",
      alt: "Two of 54 states",
      width: 1200,
      height: 675,
    });
    expect(twitter.images[0]!.alt).toBe("Two of 54 states");
  });
});
