import { type Answer, jsonAnswer } from "./answer";
import type { BadValue } from "./badValues";

/** HTTP 400: the first bad value at the top, and all of them in `problems`. */
export function badQuery(problems: readonly [BadValue, ...BadValue[]]): Answer {
  const [{ key, value, allowed }] = problems;
  return jsonAnswer({ error: "bad query", key, value, allowed, problems }, 400);
}

/** HTTP 404 that says what there is. */
export function notFound(what: string, value: string, allowed: readonly string[]): Answer {
  return jsonAnswer({ error: `unknown ${what}`, value, allowed }, 404);
}
