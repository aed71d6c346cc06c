import { fineOutlines } from "@/lib/geo/fineOutlines";
import { mapPaths } from "@/lib/geo/mapPaths";
import { MINIMUM_RING_AREA } from "@/lib/geo/minimumRingArea";
import { worldAtlas } from "@/lib/geo/worldAtlas";

const FILES = { "world.json": () => mapPaths(worldAtlas(), MINIMUM_RING_AREA), "fine.json": fineOutlines };

export const dynamicParams = false;

export function generateStaticParams() {
  return Object.keys(FILES).map((file) => ({ file }));
}

/** The map's paths in map units: `world.json` as the page draws them, `fine.json` for a closer look. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const paths = FILES[file as keyof typeof FILES];
  return Response.json(paths(), {
    headers: { "Access-Control-Allow-Origin": "*", "Cache-Control": "public, max-age=86400" },
  });
}
