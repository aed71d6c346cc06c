import { formatNumber } from "@/lib/format/formatNumber";
import type { Figure } from "@/lib/view/mediaFigures";

interface Props {
  readonly figure: Figure;
  readonly language: string;
  /** Rounded to a multiple of this, where more digits would claim more than is known. */
  readonly roundTo?: number;
}

/** A number that says which fact it is. */
export function FactNumber({ figure, language, roundTo = 0 }: Props) {
  const value = roundTo === 0 ? figure.value : Math.round(figure.value / roundTo) * roundTo;
  return (
    <span data-fact={figure.fact} data-number={value}>
      {formatNumber(value, language)}
    </span>
  );
}
