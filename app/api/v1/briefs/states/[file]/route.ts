import { preflight } from "@/lib/api/preflight";
import { refuseMethod } from "@/lib/api/refuseMethod";
import { getReleaseOf } from "@/lib/data/providers";
import { briefAnswer } from "@/lib/export/briefAnswer";
import { drawnResponse } from "../../../drawnResponse";

/** The brief of one state, as PDF in A4. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/briefs/states/[file]">) {
  const { file } = await params;
  return drawnResponse(request, (asked, wordsOf, site) =>
    briefAnswer(getReleaseOf(request), "states", file, asked, wordsOf, site),
  );
}

export { preflight as OPTIONS };
export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT };
