import { useTranslations } from "next-intl";
import texture from "@/components/ui/texture.module.css";
import { textureProps } from "@/components/ui/textureProps";
import { STANDING_OF_VOTE } from "@/lib/domain/sideOf";
import { VOTES } from "@/lib/domain/stance";
import type { Standing } from "@/lib/domain/standing";
import type { StatementDossier } from "@/lib/view/statementDossier";
import styles from "./declaredNumber.module.css";

interface Part {
  readonly name: string;
  readonly count: number;
  readonly sign: ReturnType<typeof textureProps>;
}

/** The declared number as one bar: names that are known filled, those that are not hatched, those taken back outlined. */
export function DeclaredBar({ dossier }: { readonly dossier: StatementDossier }) {
  const t = useTranslations("statement.declared.part");
  const { statement, parts } = dossier;
  const { side, tally, status } = statement;
  // Known second-hand, it has no published name to fill a bar with.
  if (status === "reported") return null;
  const named: Standing = side ?? "silent";
  const shown: Part[] = (
    tally === null
      ? [
          { name: t("named", { count: parts.named }), count: parts.named, sign: textureProps(named) },
          {
            name: t("withdrawn", { count: parts.withdrawn }),
            count: parts.withdrawn,
            sign: textureProps("withdrew", false, named),
          },
          {
            name: t("unpublished", {
              count: parts.unpublished ?? 0,
              open: parts.atLeast ? "yes" : "no",
            }),
            count: parts.unpublished ?? 0,
            sign: textureProps("unknown"),
          },
        ]
      : VOTES.map((vote) => ({
          name: t(vote, { count: tally[vote] }),
          count: tally[vote],
          sign: textureProps(STANDING_OF_VOTE[vote]),
        }))
  ).filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={styles.chart}>
      <div className={styles.bar} aria-hidden="true">
        {shown.map(({ name, count, sign }) => (
          <span
            key={name}
            className={texture.textured}
            {...sign}
            style={{ ...sign.style, inlineSize: `${(100 * count) / total}%` }}
          />
        ))}
      </div>
      <ul className={styles.key}>
        {shown.map(({ name, sign }) => (
          <li key={name}>
            <span className={`${styles.swatch} ${texture.textured}`} {...sign} aria-hidden="true" />
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
