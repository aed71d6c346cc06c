import { getDataset } from "@/lib/data/providers";
import { LOCALES } from "@/lib/domain/state";

export const dynamic = "force-static";

/** One file per language: `tr.json`. */
export function generateStaticParams() {
  return LOCALES.map((locale) => ({ file: `${locale}.json` }));
}

/** The name of each state in one language as pages show it: `{ "TUR": "Türkiye", … }`. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const headers = { "access-control-allow-origin": "*" };
  const locale = LOCALES.find((code) => file === `${code}.json`);
  if (locale === undefined) {
    const allowed = LOCALES.map((code) => `${code}.json`);
    return Response.json({ error: "unknown language", value: file, allowed }, { status: 404, headers });
  }
  const names = getDataset().states.map((state) => [state.iso3, state.names[locale]] as const);
  return Response.json(Object.fromEntries(names), { headers });
}
