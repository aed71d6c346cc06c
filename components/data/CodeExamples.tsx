import { useTranslations } from "next-intl";
import type { CopyWords } from "@/components/ui/CopyButton";
import { CopyText } from "@/components/ui/CopyText";
import { API_ROOT } from "@/lib/domain/apiRoot";
import { CODE_TOOLS, codeExamples } from "@/lib/view/codeExamples";
import article from "@/components/page/article.module.css";
import styles from "./data.module.css";

interface Props {
  readonly origin: string;
  readonly copy: CopyWords;
}

/** Lines that load the tables in the tools people use, and the way to the API's description. */
export function CodeExamples({ origin, copy }: Props) {
  const t = useTranslations("dataPage.code");
  const examples = codeExamples(origin);
  return (
    <section className={article.section} aria-labelledby="code">
      <h2 id="code" className={article.heading}>
        {t("heading")}
      </h2>
      <p className={article.text}>{t("note")}</p>
      {CODE_TOOLS.map((tool) => (
        <div key={tool} className={styles.example} data-code={tool}>
          <h3>{t(tool)}</h3>
          <CopyText text={examples[tool]} label={t(tool)} words={copy} />
          {tool === "sheets" && <p className={article.note}>{t("sheetsNote")}</p>}
        </div>
      ))}
      <p className={article.text}>
        {t.rich("api", { link: () => <a href={`${API_ROOT}/openapi.json`}>{t("openapi")}</a> })}
      </p>
    </section>
  );
}
