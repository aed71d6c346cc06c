"use client";

import { createContext, useContext } from "react";
import type { IsoDate } from "@/lib/domain/statement";

export interface ExportSource {
  /** The filters in force as an address's query, without the question mark; read when it is needed. */
  readonly readQuery: () => string;
  /** The filters in force as chips name them; for pages without chips, none. */
  readonly readWords: () => readonly string[];
  readonly version: string;
  /** Whether the page shows an earlier data version where its address asks for it, so that links can pin one. */
  readonly pins: boolean;
  readonly compiledOn: IsoDate;
}

const Source = createContext<ExportSource | null>(null);

export const ExportSourceProvider = Source.Provider;

/** Where an export finds the view it is of; the object never changes, so nothing re-renders for a filter. */
export function useExportSource(): ExportSource {
  const source = useContext(Source);
  if (source === null) throw new Error("internal: an export outside a page that has views");
  return source;
}
