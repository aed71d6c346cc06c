import { OPEN_TO_ALL } from "./httpResponse";
import { METHODS } from "./methods";

/** HTTP 405 for whoever would change what can only be read. */
export function refuseMethod({ method }: Request): Response {
  return Response.json(
    { error: "method not allowed", value: method, allowed: METHODS },
    { status: 405, headers: { ...OPEN_TO_ALL, Allow: METHODS.join(", "), "Cache-Control": "no-store" } },
  );
}
