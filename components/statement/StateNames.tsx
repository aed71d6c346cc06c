import { StateLink } from "@/components/page/StateLink";
import type { NamedState } from "@/lib/view/statementDossier";
import styles from "./stateNames.module.css";

/** States by name in a running list, each the way to its page. */
export function StateNames({ states }: { readonly states: readonly NamedState[] }) {
  return (
    <ul className={styles.names}>
      {states.map(({ iso3, name }) => (
        <li key={iso3} data-state-name={iso3}>
          <StateLink iso3={iso3}>{name}</StateLink>
        </li>
      ))}
    </ul>
  );
}
