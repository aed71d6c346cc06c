import type { StateAct } from "@/lib/view/stateActs";
import type { Words } from "./words";

/** What a state did on a statement; of one known second-hand there is no list that it could be missing from. */
export function actWords(t: Words, { act, statement }: StateAct): string {
  return act === "unpublished" && !statement.counted ? t("stateViews.notNamed") : t(`stateViews.act.${act}`);
}
