import { expect, test } from "vitest";
import { whatOf } from "@/lib/domain/whatOf";
import messages from "@/messages/en.json";
import { release } from "../../fixtures/release";

test("every statement of the record has words for what it is", () => {
  const said = new Set(release.dataset.statements.map(whatOf));
  expect([...said].sort()).toEqual(Object.keys(messages.record.what).sort());
});

test("a statement without a side is called a vote, and no side is guessed", () => {
  expect(whatOf({ side: null, kind: "recorded_vote" })).toBe("vote");
  expect(whatOf({ side: null, kind: "joint_letter" })).toBe("vote");
  expect(whatOf({ side: "supportive", kind: "joint_statement" })).toBe("supportive_joint_statement");
});
