import { getTranslations } from "next-intl/server";
import type { CopyWords } from "@/components/ui/CopyButton";

/** What copy buttons say, for components that the browser runs without a catalogue. */
export async function copyWords(): Promise<CopyWords> {
  const t = await getTranslations("copy");
  return { copy: t("copy"), copied: t("copied"), failed: t("failed") };
}
