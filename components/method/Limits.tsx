import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import type { KnownLimits } from "@/lib/view/knownLimits";
import styles from "./method.module.css";

/** What is not known, each with its number. */
export function Limits({ limits: { lists, reported, sources } }: { readonly limits: KnownLimits }) {
  const t = useTranslations("method.limits");
  return (
    <ul className={`${styles.list} ${article.text}`}>
      <li>{t("lists", { incomplete: lists.incomplete, all: lists.statements })}</li>
      <li>{t("named", { named: lists.named, declared: lists.declared, undeclared: lists.undeclared })}</li>
      <li>{t("reported", { count: reported })}</li>
      <li>{t("sources", { undated: sources.undated, all: sources.of })}</li>
      <li>{t("votes")}</li>
      <li>{t("computed")}</li>
      <li>{t("more")}</li>
    </ul>
  );
}
