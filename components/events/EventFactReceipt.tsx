import { FactValueText } from "@/components/media/FactValueText";
import { FactReceipt } from "@/components/record/FactReceipt";
import type { EventFact } from "@/lib/view/eventModel";
import styles from "./receipts.module.css";

interface Props {
  readonly fact: EventFact;
  readonly language: string;
}

/** A fact's value, where it is more than a date, and its receipt. */
export function EventFactReceipt({ fact, language }: Props) {
  return (
    <div className={styles.fact}>
      {fact.value === null ? null : (
        <p className={styles.value}>
          {/* The server has named the states already. */}
          <FactValueText value={fact.value} language={language} nameOf={(name) => name} />
        </p>
      )}
      <FactReceipt receipt={fact} language={language} />
    </div>
  );
}
