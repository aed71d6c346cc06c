import { group } from "d3-array";
import type { Statement, StatementId } from "@/lib/domain/statement";

type Told = Pick<Statement, "id" | "kind" | "forum" | "session" | "side" | "topics">;

/** The topic a statement's name speaks of: most are on Xinjiang, alone or with others, and it is said where one is not. */
export function topicOfName({ topics }: Pick<Statement, "topics">): "hong_kong" | "other" {
  return topics.length === 1 && topics[0] === "hong_kong" ? "hong_kong" : "other";
}

/** Statements that kind, forum, session, side and topic leave alike, so that a name must say who led them. */
export function alikeStatements(statements: readonly Told[]): ReadonlySet<StatementId> {
  const byName = group(statements, (statement) =>
    [statement.kind, statement.forum, statement.session, statement.side, topicOfName(statement)].join(" "),
  );
  return new Set(
    [...byName.values()].filter((alike) => alike.length > 1).flatMap((alike) => alike.map(({ id }) => id)),
  );
}
