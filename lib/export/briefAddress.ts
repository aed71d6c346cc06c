import { API_ROOT } from "@/lib/domain/apiRoot";
import type { Locale } from "@/lib/domain/state";

interface Brief {
  readonly of: "states" | "statements";
  /** The state's code or the statement's id. */
  readonly name: string;
  readonly locale: Locale;
  readonly version: string;
}

/** The path at which the server draws a brief of one data version. */
export function briefAddress({ of, name, locale, version }: Brief): string {
  return `${API_ROOT}/briefs/${of}/${name}.pdf?locale=${locale}&v=${version}`;
}
