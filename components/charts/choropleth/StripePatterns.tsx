import { memo } from "react";
import { TEXTURE_SIGNS } from "@/lib/theme/textures";
import { UNITS_PER_PX } from "./StandingPatterns";

interface Props {
  readonly id: string;
  /** The power of two the map is zoomed to; stripes keep their size on screen. */
  readonly level: number;
  readonly stripes: readonly { readonly name: string; readonly ground: string; readonly stripe: string }[];
}

const PITCH = TEXTURE_SIGNS.striped.pitch * UNITS_PER_PX;

/** Two-coloured stripes as patterns `{id}-{name}`. */
export const StripePatterns = memo(function StripePatterns({ id, level, stripes }: Props) {
  return (
    <defs>
      {stripes.map(({ name, ground, stripe }) => (
        <pattern
          key={name}
          id={`${id}-${name}`}
          width={PITCH}
          height={PITCH}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(45) scale(${1 / level})`}
        >
          <rect width={PITCH} height={PITCH} style={{ fill: ground }} />
          <rect width={TEXTURE_SIGNS.striped.thick * UNITS_PER_PX} height={PITCH} style={{ fill: stripe }} />
        </pattern>
      ))}
    </defs>
  );
});
