import { headers } from "next/headers";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { NotFoundPage } from "@/components/page/NotFoundPage";
import { StateIndex } from "@/components/state/StateIndex";
import { StatementIndex } from "@/components/statement/StatementIndex";
import { getDataset } from "@/lib/data/providers";
import { ASKED_PATH } from "@/lib/view/askedHeaders";
import { askedPage } from "@/lib/view/askedPage";
import { SiteFrame } from "./SiteFrame";

const WORDS = { states: "stateNotFound", statements: "statement.none", other: "notFound" } as const;

const asked = async () => askedPage((await headers()).get(ASKED_PATH) ?? "/");

export async function generateMetadata() {
  const { locale, one } = await asked();
  const t = await getTranslations({ locale, namespace: WORDS[one?.kind ?? "other"] });
  return { title: t("heading"), referrer: "no-referrer" };
}

/**
 * The answer to an address that no page has, whole without scripts and laid out like every page: where it asks for
 * a state or a statement, the nearest.
 */
export default async function GlobalNotFound() {
  const { locale, one } = await asked();
  setRequestLocale(locale);
  const dataset = getDataset();
  return (
    <SiteFrame locale={locale} lost>
      {one === null ? (
        <NotFoundPage locale={locale} />
      ) : one.kind === "states" ? (
        <StateIndex dataset={dataset} locale={locale} typed={one.typed} />
      ) : (
        <StatementIndex dataset={dataset} locale={locale} />
      )}
    </SiteFrame>
  );
}
