import { formatDate } from "@/lib/format/formatDate";
import type { BriefSetting } from "./briefSheet";

/** Data version and its day. */
export function versionLine({ t, model }: BriefSetting): string {
  const { version, compiledOn, language } = model;
  return t("picture.version", { version, date: formatDate(compiledOn, language) });
}
