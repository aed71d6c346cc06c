import { API_ROOT } from "@/lib/domain/apiRoot";
import type { Release } from "@/lib/domain/release";
import { changeLog, changeLogOf } from "@/lib/view/changeLog";
import type { Answer } from "../answer";
import { atomFeed } from "../atomFeed";
import type { Resource } from "../resource";
import { STATE } from "./documents";

const feed = { media: "application/atom+xml", schema: null, keys: [], strict: false };

/** Feeds of what data versions change. */
export const FEEDS: readonly Resource[] = [
  {
    ...feed,
    path: "/changes.atom",
    id: "changesFeed",
    summary: "Atom feed of every change of the data, row by row",
    parameter: null,
    answer: ({ dataset }) =>
      atomAnswer(
        atomFeed(`${API_ROOT}/changes.atom`, "Where states stand: changes to the data", changeLog(dataset)),
      ),
  },
  {
    ...feed,
    path: "/states/{iso3}/changes.atom",
    id: "stateChangesFeed",
    summary: "Atom feed of the changes that touch one state, the statements it is on among them",
    parameter: STATE,
    answer: (release, iso3) => atomAnswer(stateFeed(release, iso3)),
  },
];

function stateFeed({ dataset }: Release, iso3: string): string {
  const { names } = dataset.stateByIso3.get(iso3)!;
  const path = `${API_ROOT}/states/${iso3}/changes.atom`;
  return atomFeed(path, `Where states stand: changes to the data on ${names.en}`, changeLogOf(dataset, iso3));
}

function atomAnswer(body: string): Answer {
  return { status: 200, type: "application/atom+xml; charset=utf-8", body, fileName: null };
}
