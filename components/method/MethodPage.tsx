import { getTranslations } from "next-intl/server";
import article from "@/components/page/article.module.css";
import type { Dataset } from "@/lib/domain/dataset";
import { boundaryRegister } from "@/lib/geo/boundaryRegister";
import { knownLimits } from "@/lib/view/knownLimits";
import { BoundaryList } from "./BoundaryList";
import { Limits } from "./Limits";
import { MethodSection } from "./MethodSection";
import { MovementTable } from "./MovementTable";
import { StandingTable } from "./StandingTable";

interface Props {
  readonly dataset: Dataset;
}

/** The counting rules, the map's boundaries, what is not known, and how the site treats its readers. */
export async function MethodPage({ dataset }: Props) {
  const t = await getTranslations("method");
  const council = await getTranslations("council");
  return (
    <main id="content" className={article.page}>
      <h1 className={article.title}>{t("title")}</h1>
      <p className={article.lead}>{t("lead")}</p>
      <MethodSection part="record" words={["statement", "entry", "named", "reported"]} />
      <MethodSection part="standings" words={["intro"]}>
        <StandingTable />
        <p className={article.text}>{t("standings.eligible")}</p>
      </MethodSection>
      <MethodSection part="rules" words={["any", "latest", "majority", "lists"]} />
      <MethodSection part="movement" words={["intro"]}>
        <MovementTable />
        <p className={article.text}>{t("movement.left")}</p>
        <p className={article.text}>{council("later")}</p>
      </MethodSection>
      <MethodSection part="views" words={["text", "council"]} />
      <MethodSection part="known" words={["text"]} />
      <MethodSection part="limits" words={[]}>
        <Limits limits={knownLimits(dataset)} />
      </MethodSection>
      <MethodSection part="boundaries" words={["intro"]}>
        <BoundaryList cases={boundaryRegister()} />
      </MethodSection>
      <MethodSection part="seeds" words={["text"]} />
      <MethodSection part="access" words={["text"]} />
      <MethodSection part="privacy" words={["text"]} />
      <MethodSection part="licence" words={["text"]} />
    </main>
  );
}
