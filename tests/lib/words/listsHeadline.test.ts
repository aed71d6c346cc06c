import { describe, expect, test } from "vitest";
import { dashboardHeadline } from "@/lib/words/dashboardHeadline";
import { headlineWords } from "@/lib/words/headlineWords";
import { knownOfDeclared, tables } from "../../browser/countsFromTables";
import { contextUnder, words } from "../scene/pictures";

async function findingsUnder(filters: Parameters<typeof contextUnder>[0]) {
  const { model, view, timeline, chamber } = await contextUnder(filters);
  const of = (chart: string) =>
    dashboardHeadline(words, chart, { model, view, marks: timeline.marks, chamber }).finding;
  const lists = view.selected.map((place) => model.record.statements[place]!);
  return { of, general: headlineWords(words, model, view).finding, lists };
}

describe("the title of charts whose marks are lists", () => {
  test("says how many lists are known in full and how much of the others is", async () => {
    const { of, lists } = await findingsUnder({});
    const others = lists.filter(({ complete, declared }) => !complete && declared !== null);
    const declared = others.reduce((sum, one) => sum + one.declared!, 0);
    const rows = tables.statements.filter(({ id }) => others.some((one) => one.id === id));
    const named = rows.reduce((sum, row) => sum + knownOfDeclared(row), 0);
    const whole = lists.filter(({ complete }) => complete).length;
    expect(of("ledger")).toBe(
      `${whole} of ${lists.length} lists are known in full; ` +
        `of the ${declared} names declared on the others ${named} are known`,
    );
  });

  test("says how long each side's lists are", async () => {
    const { of, lists } = await findingsUnder({});
    const lengths = lists.flatMap(({ side, declared }) => (side === "critical" ? [declared!] : []));
    const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
    expect(of("timeline")).toContain(
      `${lengths.length} lists critical of China’s policies, of ${least} to ${most} states`,
    );
  });

  test("speaks of one list where one is chosen, and as the others do where none is in view", async () => {
    const one = await findingsUnder({ statement: ["hrc47-2021-06-22-supportive"] });
    expect(one.of("timeline")).toBe("No list critical of China’s policies; one supportive, of 65 states");
    expect(one.of("ledger")).toBe(
      "The one list in view is not known in full; of the 65 names declared on it 6 are known",
    );
    const none = await findingsUnder({ from: "2030-01-01" });
    for (const chart of ["timeline", "ledger", "map"]) expect(none.of(chart)).toBe(none.general);
  });
});

test("the title of the seats speaks of those that voted, whatever Council is asked for", async () => {
  const { of } = await findingsUnder({ group: ["hrc"] });
  expect(of("seats")).toMatch(
    /^Of the 47 members that voted on 6 October 2022, 17 are named as critical of China’s policies in the 29 letters/,
  );
});
