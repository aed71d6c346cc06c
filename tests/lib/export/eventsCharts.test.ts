import { expect, test } from "vitest";
import { badValues } from "@/lib/api/badValues";
import { acceptedQuery } from "@/lib/export/acceptedQuery";
import { pictureKeys } from "@/lib/export/pictureKeys";
import { eventParsers } from "@/lib/filters/eventParsers";
import { release } from "../../fixtures/release";

test.each([
  ["lane=hasan,moon&event=hasan-arrest,nothing&region=African", "lane=hasan&event=hasan-arrest"],
  ["topic=xinjiang&from=2021-07-01&to=never", "from=2021-07-01&topic=xinjiang"],
  ["forum=HRC&kind=joint_letter,x&rule=latest", "forum=HRC&kind=joint_letter"],
  ["event=letter-forty&lane=ohchr&v=1", "lane=ohchr&event=letter-forty"],
])("of “%s” the events accept “%s”, and their pictures take it", (asked, wanted) => {
  expect(acceptedQuery(release, "events", new URLSearchParams(asked))).toBe(wanted);
  expect(badValues(release, new URLSearchParams(wanted), pictureKeys("events"), true)).toEqual([]);
});

test("the pictures of events know every key of their page", () => {
  const names = pictureKeys("events").map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(eventParsers)));
});
