import { useTranslations } from "next-intl";
import type { BoundaryCase } from "@/lib/geo/boundaryRegister";
import styles from "./method.module.css";

/** The register of disputed boundaries: what the map does, why, and on whose word. */
export function BoundaryList({ cases }: { readonly cases: readonly BoundaryCase[] }) {
  const t = useTranslations("method.boundaries");
  return (
    // The register is kept in English.
    <ul className={styles.cases} lang="en" dir="ltr">
      {cases.map(({ id, policy, reason, source }) => (
        <li key={id} data-boundary={id}>
          <p className={styles.policy}>{policy}</p>
          <p>{t("reason", { text: reason })}</p>
          <p className={styles.source}>{t("source", { text: source })}</p>
        </li>
      ))}
    </ul>
  );
}
