import type { Locale, State } from "@/lib/domain/state";

export interface OwnName {
  readonly name: string;
  /** The language's tag, for the browser's choice of letters and for who reads the page aloud. */
  readonly language: string;
}

/** The names of a state other than the page's own, each once: the official one, then those in other languages. */
export function ownNames(state: State, locale: Locale): OwnName[] {
  const seen = new Set([state.names[locale]]);
  const all: OwnName[] = [
    { language: "en", name: state.officialName },
    { language: "en", name: state.names.en },
    { language: "tr", name: state.names.tr },
    { language: "ug", name: state.names.ug },
    ...state.namesElsewhere,
  ];
  return all.filter(({ name }) => !seen.has(name) && seen.add(name));
}
