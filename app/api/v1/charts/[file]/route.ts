import { getTranslations } from "next-intl/server";
import { siteOrigin } from "@/components/page/siteOrigin";
import { httpResponse, OPEN_TO_ALL } from "@/lib/api/httpResponse";
import { preflight } from "@/lib/api/respond";
import { sha256 } from "@/lib/api/sha256";
import { getRelease } from "@/lib/data/providers";
import { pictureAnswer } from "@/lib/export/pictureAnswer";
import { TooBusy } from "@/lib/export/workQueue";
import type { Words } from "@/lib/words/words";

const wordsOf = async (locale: string): Promise<Words> => await getTranslations({ locale });

/** One picture, for example `map.png`, drawn under the query's view. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/charts/[file]">) {
  const { file } = await params;
  const { searchParams } = new URL(request.url);
  try {
    const answer = await pictureAnswer(getRelease(), file, searchParams, wordsOf, await siteOrigin());
    return httpResponse(answer, `"${sha256(answer.body).slice(0, 32)}"`, request);
  } catch (error) {
    if (!(error instanceof TooBusy)) throw error;
    const headers = { ...OPEN_TO_ALL, "Retry-After": "3" };
    return Response.json({ error: "too many pictures are being drawn" }, { status: 503, headers });
  }
}

export { preflight as OPTIONS };
