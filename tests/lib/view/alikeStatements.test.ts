import { expect, it } from "vitest";
import { dataFolder } from "@/lib/data/dataFolder";
import { loadDataset } from "@/lib/data/loadDataset";
import { alikeStatements, topicOfName } from "@/lib/view/alikeStatements";

const { statements } = loadDataset(dataFolder());

it("names the statements that need their lead to be told apart", () => {
  expect([...alikeStatements(statements)].sort()).toEqual([
    "hrc51-2022-09-13-supportive",
    "hrc51-2022-09-26-supportive",
    "unga3c76-2021-10-21-supportive",
    "unga3c76-2021-10-21-supportive-gulf",
  ]);
});

it("leaves no two statements with the same name", () => {
  const alike = alikeStatements(statements);
  const names = statements.map((statement) =>
    JSON.stringify([
      statement.kind,
      statement.forum,
      statement.session,
      statement.side,
      topicOfName(statement),
      alike.has(statement.id) ? statement.lead : null,
    ]),
  );
  expect(new Set(names).size).toBe(statements.length);
});
