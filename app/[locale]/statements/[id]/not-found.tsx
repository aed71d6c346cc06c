import { getLocale } from "next-intl/server";
import { StatementIndex } from "@/components/statement/StatementIndex";
import { getDataset } from "@/lib/data/providers";
import { isLocale } from "@/lib/i18n/catalogue";

/** The answer to an id that is no statement's: all that there are, by date. */
export default async function UnknownStatement() {
  const locale = await getLocale();
  return <StatementIndex dataset={getDataset()} locale={isLocale(locale) ? locale : "en"} />;
}
