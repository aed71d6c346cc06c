import { useTranslations } from "next-intl";
import { FactSignMark } from "@/components/charts/media/FactSignMark";
import { FactReceipt } from "@/components/record/FactReceipt";
import type { Fact } from "@/lib/domain/fact";
import { signOf } from "@/lib/domain/media";
import { factReceipt } from "@/lib/view/factReceipt";
import { factValue } from "@/lib/view/factValue";
import { qualifierParts } from "@/lib/view/qualifierParts";
import { FactShell } from "./FactShell";
import { FactValueText } from "./FactValueText";
import styles from "./factItem.module.css";

interface Props {
  readonly fact: Fact;
  readonly language: string;
  readonly nameOf: (iso3: string) => string;
}

/** One fact: its sign, its value where there is one, its sentence, and the receipt to open. */
export function FactItem({ fact, language, nameOf }: Props) {
  const t = useTranslations("fact");
  const { id, kind, confidence, statement, qualifier } = fact;
  const value = factValue(fact);
  // A number is read with its bound; any other value leaves the qualifier whole.
  const rest = value?.form === "number" ? qualifierParts(qualifier).rest : qualifier;
  const receipt = factReceipt(fact);
  const sign = signOf(kind);
  return (
    <FactShell id={id}>
      <span className={styles.sign} data-sign={sign}>
        <FactSignMark sign={sign} />
        <span className="visually-hidden">{t(`sign.${sign}`)}</span>
      </span>
      <div className={styles.body}>
        {value === null ? null : (
          <p className={styles.value} data-form={value.form}>
            <FactValueText value={value} language={language} nameOf={nameOf} />
            {rest === null ? null : <span className={styles.qualifier}> {rest}</span>}
          </p>
        )}
        <p>{statement}</p>
        <details className={styles.receipt}>
          <summary>
            {t("summary", {
              confidence: t(`confidence.${confidence}`),
              lines: receipt.seed.length,
              line: String(receipt.seed[0]?.line ?? ""),
              pages: receipt.pages.length,
            })}
          </summary>
          <FactReceipt receipt={receipt} language={language} sentence={false} />
        </details>
      </div>
    </FactShell>
  );
}
