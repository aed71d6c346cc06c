import { OPEN_TO_ALL } from "./httpResponse";
import { METHODS } from "./methods";

/** Answers the question of a foreign page whether it may ask. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN_TO_ALL,
      "Access-Control-Allow-Methods": METHODS.join(", "),
      "Access-Control-Allow-Headers": "If-None-Match",
      "Access-Control-Max-Age": "86400",
    },
  });
}
