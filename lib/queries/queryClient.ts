import { QueryClient } from "@tanstack/react-query";

/** The browser's one cache of fetched records; created by the first chunk that fetches. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false } },
});
