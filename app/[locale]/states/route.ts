import { getDataset } from "@/lib/data/providers";
import { findNames } from "@/lib/format/findNames";
import { foldName } from "@/lib/format/foldName";
import { isLocale } from "@/lib/i18n/catalogue";
import { carriedAddress } from "@/lib/view/carriedAddress";
import { pagePaths } from "@/lib/view/pagePaths";

/** Answers the search field where no script does: the state's page, or near names; nothing asked is the table. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale: asked } = await params;
  const locale = isLocale(asked) ? asked : "en";
  const { searchParams } = new URL(request.url);
  const name = (searchParams.get("name") ?? "").trim();
  searchParams.delete("name");
  const states = getDataset().states.map((state) => ({
    iso3: state.iso3,
    name: state.names[locale],
    folded: [...Object.values(state.names), ...state.otherNames].map(foldName),
  }));
  const found = findNames(states, name, locale)[0];
  const path =
    name === ""
      ? `${pagePaths.dashboard(locale)}#table-heading`
      : pagePaths.state(locale, found?.iso3 ?? encodeURIComponent(name));
  const location = carriedAddress(path, searchParams.toString());
  return new Response(null, { status: 307, headers: { location } });
}
