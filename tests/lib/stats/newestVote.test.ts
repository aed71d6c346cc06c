import { expect, test } from "vitest";
import { newestVote } from "@/lib/stats/newestVote";

const list = { kind: "joint_letter", counted: true } as const;
const vote = { kind: "recorded_vote", counted: true } as const;
const secondHand = { kind: "recorded_vote", counted: false } as const;

test.each([
  [[list, vote, list, vote, list], 3],
  [[list, vote, secondHand], 1],
  [[secondHand, list], null],
  [[], null],
] as const)("of %j the vote is at place %s", (statements, place) => {
  expect(newestVote(statements)).toBe(place);
});
