import { useTranslations } from "next-intl";
import swatch from "@/components/ui/swatch.module.css";
import texture from "@/components/ui/texture.module.css";
import { textureProps } from "@/components/ui/textureProps";
import { stripMark } from "@/lib/chart/stripMark";
import type { Side } from "@/lib/domain/statement";
import type { Act } from "@/lib/stats/actOn";

interface Props {
  readonly act: Act;
  /** The statement's; null for a recorded vote. */
  readonly side: Side | null;
}

/** What a state did, in a word and in the colour of the side it took. */
export function PairAct({ act, side }: Props) {
  const t = useTranslations("statePair.act");
  const { standing, hue } = stripMark(act, side);
  return (
    <span
      className={`${swatch.swatched} ${texture.signed}`}
      data-act={act}
      {...textureProps(standing, false, hue)}
    >
      {t(act)}
    </span>
  );
}
