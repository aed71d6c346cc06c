"use client";

import {
  HydrationBoundary,
  QueryClient,
  QueryClientProvider,
  type DehydratedState,
} from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { queryClient } from "@/lib/queries/queryClient";

interface Props {
  /** Records the server sent along with the page. */
  readonly sent: DehydratedState | undefined;
  readonly children: ReactNode;
}

/** The cache of fetched records, for what asks for them below. */
export function RecordCache({ sent, children }: Props) {
  // On the server every rendering has a cache of its own: two readers must never share one.
  const [client] = useState(() => (typeof window === "undefined" ? new QueryClient() : queryClient));
  return (
    <QueryClientProvider client={client}>
      <HydrationBoundary state={sent}>{children}</HydrationBoundary>
    </QueryClientProvider>
  );
}
