"use client";

import { createContext, useContext } from "react";
import type { FactId } from "@/lib/domain/fact";
import type { MediaFilters } from "@/lib/domain/media";
import type { FactTraits } from "@/lib/filters/selectFacts";

/** The only ways back: everything the reader does on the media page becomes a change of its address. */
export interface MediaActions {
  set(patch: Partial<MediaFilters>): void;
  /** Adds the value to the clause's list, or takes it out if it is there. */
  toggle(clause: "factkind" | "confidence", value: string): void;
  /** Takes every clause out; the reading of the scale stays. */
  clear(): void;
}

export interface Media {
  readonly facts: readonly FactTraits[];
  readonly filters: MediaFilters;
  readonly inView: ReadonlySet<FactId>;
  readonly actions: MediaActions;
}

const MediaContext = createContext<Media | null>(null);

export const MediaProvider = MediaContext.Provider;

/** The media page around: its facts, its filters, and which facts pass them. */
export function useMedia(): Media {
  const media = useContext(MediaContext);
  if (media === null) throw new Error("internal: useMedia outside the media page");
  return media;
}
