import { type Answer, jsonAnswer } from "./answer";
import type { BadValue } from "./badValues";

/** Enough to know one's mistake by; an answer does not grow with it. */
const ECHOED_LETTERS = 100;
const PROBLEMS_TOLD = 20;

/** HTTP 400: the first bad value at the top, and all of them in `problems`, as many as one reads. */
export function badQuery(bad: readonly [BadValue, ...BadValue[]]): Answer {
  const problems = bad
    .slice(0, PROBLEMS_TOLD)
    .map((one) => ({ ...one, key: echoed(one.key), value: echoed(one.value) }));
  const { key, value, allowed } = problems[0]!;
  return jsonAnswer({ error: "bad query", key, value, allowed, problems }, 400);
}

/** HTTP 404 that says what there is. */
export function notFound(what: string, value: string, allowed: readonly string[]): Answer {
  return jsonAnswer({ error: `unknown ${what}`, value: echoed(value), allowed }, 404);
}

/** HTTP 400 for a path whose bytes are no text. */
export function unreadablePath(path: string): Answer {
  return jsonAnswer(
    { error: "unreadable path", value: echoed(path), allowed: ["text in UTF-8, percent-encoded"] },
    400,
  );
}

/** What was asked, cut short where it is long. */
function echoed(text: string): string {
  const letters = [...text];
  return letters.length <= ECHOED_LETTERS ? text : `${letters.slice(0, ECHOED_LETTERS).join("")}…`;
}
