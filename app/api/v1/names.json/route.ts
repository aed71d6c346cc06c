import { getDataset } from "@/lib/data/providers";
import { foldName } from "@/lib/format/foldName";

export const dynamic = "force-static";

/** Every name held of each state, folded for search: `{ "TUR": ["turkiye", "turkey", …], … }`. */
export function GET() {
  const { states } = getDataset();
  const names = Object.fromEntries(
    states.map((state) => [
      state.iso3,
      [...new Set([...Object.values(state.names), ...state.otherNames].map(foldName))],
    ]),
  );
  return Response.json(names, { headers: { "access-control-allow-origin": "*" } });
}
