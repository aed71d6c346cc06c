import { createHash } from "node:crypto";
import { getDataset } from "@/lib/data/providers";
import { stateRecord } from "@/lib/view/stateRecord";

const OPEN = { "Access-Control-Allow-Origin": "*", "Content-Type": "application/json; charset=utf-8" };

/** One file per state: `FRA.json`. */
export function generateStaticParams() {
  return getDataset().states.map(({ iso3 }) => ({ file: `${iso3}.json` }));
}

/** One state's record with its sources; an unknown code is a 404 that says what there is. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const dataset = getDataset();
  const code = /^([A-Z]{3})\.json$/.exec(file)?.[1];
  const record = code === undefined ? null : stateRecord(dataset, code);
  if (record === null) {
    const allowed = dataset.states.map(({ iso3 }) => `${iso3}.json`);
    const body = { error: "unknown state", value: file, allowed };
    return new Response(JSON.stringify(body), { status: 404, headers: OPEN });
  }
  const body = JSON.stringify(record);
  const ETag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  return new Response(body, { headers: { ...OPEN, ETag, "Cache-Control": "public, max-age=3600" } });
}
