"use client";

import { useEffect, useState } from "react";

/** Long enough to type the next letter. */
const SETTLE_MS = 500;

interface Props {
  /** What is searched for: another object at each search. */
  readonly search: object | null;
  /** Changes with the filters. */
  readonly view: object;
  /** How many states are listed. */
  readonly text: string;
}

/** Announces what a search leaves listed once the reader has typed; what filters leave, the result line announces. */
export function SearchNews({ search, view, text }: Props) {
  const [told, tell] = useState({ search, view, text: "" });
  useEffect(() => {
    if (told.search === search) return;
    const timer = setTimeout(() => tell({ search, view, text }), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [told, search, view, text]);
  return (
    <p className="visually-hidden" aria-live="polite" data-search-news>
      {told.view === view ? told.text : ""}
    </p>
  );
}
