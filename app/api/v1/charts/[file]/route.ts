import { preflight } from "@/lib/api/preflight";
import { refuseMethod } from "@/lib/api/refuseMethod";
import { getReleaseOf } from "@/lib/data/providers";
import { pictureAnswer } from "@/lib/export/pictureAnswer";
import { drawnResponse } from "../../drawnResponse";

/** One picture, for example `map.png`, drawn under the query's view. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/charts/[file]">) {
  const { file } = await params;
  return drawnResponse(request, (asked, wordsOf, site) =>
    pictureAnswer(getReleaseOf(request), file, asked, wordsOf, site),
  );
}

export { preflight as OPTIONS };
export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT };
