import { memo } from "react";

interface Props {
  readonly id: string;
  /** The power of two the map is zoomed to; stripes keep their size on screen. */
  readonly level: number;
  readonly stripes: readonly { readonly name: string; readonly ground: string; readonly stripe: string }[];
}

/** Two-coloured stripes as patterns `{id}-{name}`. */
export const StripePatterns = memo(function StripePatterns({ id, level, stripes }: Props) {
  return (
    <defs>
      {stripes.map(({ name, ground, stripe }) => (
        <pattern
          key={name}
          id={`${id}-${name}`}
          width={72}
          height={72}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(45) scale(${1 / level})`}
        >
          <rect width={72} height={72} style={{ fill: ground }} />
          <rect width={24} height={72} style={{ fill: stripe }} />
        </pattern>
      ))}
    </defs>
  );
});
