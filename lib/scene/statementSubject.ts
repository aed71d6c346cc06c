import { statementMarkWords } from "@/lib/words/statementMarkWords";
import type { PictureContext } from "./pictureContext";
import type { Subject } from "./scene";

/** What a statement's mark stands for, at its place in the record: which it is, and how much of its list is known. */
export function statementSubject(
  { t, model, timeline }: Pick<PictureContext, "t" | "model" | "timeline">,
  i: number,
): Subject {
  const mark = timeline.marks[i]!;
  const { id, lane, named, declared } = mark;
  return {
    id,
    words: statementMarkWords(t, mark, model.record.statements[i]!, model.language).label,
    marks: { statement: id, side: lane, named: String(named), declared: String(declared ?? "") },
  };
}
