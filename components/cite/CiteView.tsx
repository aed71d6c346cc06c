"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyText } from "@/components/ui/CopyText";
import type { CopyWords } from "@/components/ui/CopyButton";
import { citationOf } from "@/lib/cite/citation";
import { pinnedAddress } from "@/lib/cite/pinnedAddress";
import { CITATION_FORMATS, CITATION_WRITERS } from "@/lib/cite/citationFormats";
import styles from "./citeView.module.css";

interface Props {
  readonly version: string;
  readonly compiledOn: string;
  /** The filters in force, in words. */
  readonly filters: readonly string[];
  /** The address of the view as the server knows it; null where only the browser does. */
  readonly address?: string | null;
  /** Whether the address is to name the data version, so that it leads to these numbers for good. */
  readonly pins?: boolean;
  readonly copy: CopyWords;
}

/**
 * The view as a citation in every format, with data version, filters and address. The address is asked again
 * when the citation is opened, as filters change it without the router. Words of the namespace `cite`.
 */
export function CiteView({ version, compiledOn, filters, address = null, pins = false, copy }: Props) {
  const t = useTranslations("cite");
  const [asked, setAsked] = useState(address);
  const cited = asked !== null && pins ? pinnedAddress(asked, version) : asked;
  const citation = citationOf({ version, compiledOn }, { filters, address: cited });
  return (
    <details className={styles.cite} data-cite onToggle={() => setAsked(window.location.href)}>
      <summary>{t("open")}</summary>
      <p>{t("note")}</p>
      {CITATION_FORMATS.map((format) => (
        <div key={format} data-cite-format={format}>
          <h3>{t(`format.${format}`)}</h3>
          <CopyText
            text={CITATION_WRITERS[format](citation).trimEnd()}
            label={t("of", { format: t(`format.${format}`) })}
            words={copy}
          />
        </div>
      ))}
    </details>
  );
}
