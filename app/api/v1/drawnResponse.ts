import { getTranslations } from "next-intl/server";
import { siteOrigin } from "@/components/page/siteOrigin";
import type { Answer } from "@/lib/api/answer";
import { httpResponse, OPEN_TO_ALL } from "@/lib/api/httpResponse";
import { sha256 } from "@/lib/api/sha256";
import { TooBusy } from "@/lib/export/workQueue";
import type { Words } from "@/lib/words/words";

const wordsOf = async (locale: string): Promise<Words> => await getTranslations({ locale });

/** Answers with a file that is drawn when asked for; 503 where too many are being drawn. */
export async function drawnResponse(
  request: Request,
  answerOf: (asked: URLSearchParams, wordsWanted: typeof wordsOf, site: string) => Promise<Answer>,
): Promise<Response> {
  try {
    const answer = await answerOf(new URL(request.url).searchParams, wordsOf, await siteOrigin());
    return httpResponse(answer, sha256(answer.body), request);
  } catch (error) {
    if (!(error instanceof TooBusy)) throw error;
    const headers = { ...OPEN_TO_ALL, "Cache-Control": "no-store", "Retry-After": "3" };
    return Response.json({ error: "too many pictures are being drawn" }, { status: 503, headers });
  }
}
