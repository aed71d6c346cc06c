import { expect, test } from "vitest";
import { badValues } from "@/lib/api/badValues";
import { pictureKeys } from "@/lib/export/pictureKeys";
import { datasetLd } from "@/lib/cite/datasetLd";
import { ask, release } from "../../fixtures/release";

const ORIGIN = "https://example.org";
const ld = datasetLd(release, "tr", ORIGIN);

test("says what a search engine asks of a dataset", () => {
  expect(ld).toMatchObject({
    "@context": "https://schema.org/",
    "@type": "Dataset",
    url: `${ORIGIN}/tr/data`,
    version: release.dataset.version,
    license: "https://creativecommons.org/licenses/by/4.0/",
    temporalCoverage: "2019-07-08/2025-11-21",
  });
  expect(String(ld.description).length).toBeGreaterThan(50);
});

test("says how it is credited, and has a picture that may be used as the data may", () => {
  expect(ld.creditText).toContain(`data version ${release.dataset.version}`);
  expect(ld.creditText).toContain(`${ORIGIN}/tr/data`);
  expect(ld.image).toMatchObject({
    license: ld.license,
    acquireLicensePage: ld.url,
    creditText: ld.creditText,
  });
  const { pathname, searchParams } = new URL(ld.image.contentUrl);
  expect(pathname).toBe("/api/v1/charts/map.png");
  expect(badValues(release, searchParams, pictureKeys("map"), true)).toEqual([]);
});

test("every download is there, in the format it says", () => {
  expect(ld.distribution).toHaveLength(1 + 3 * release.tables.length);
  for (const { contentUrl, encodingFormat } of ld.distribution) {
    const answer = ask(contentUrl.replace(`${ORIGIN}/api/v1`, ""));
    expect([contentUrl, answer.status]).toEqual([contentUrl, 200]);
    expect(answer.headers.get("content-type")!.split(";")[0]).toBe(encodingFormat);
  }
});
