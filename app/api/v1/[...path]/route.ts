import { preflight } from "@/lib/api/preflight";
import { refuseMethod } from "@/lib/api/refuseMethod";
import { respond } from "@/lib/api/respond";
import { getReleaseOf } from "@/lib/data/providers";

/** Every path of the API that is no picture; lib/api/resources.ts lists them. */
export function GET(request: Request): Response {
  return respond(getReleaseOf(request), request);
}

export { preflight as OPTIONS };
export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT };
