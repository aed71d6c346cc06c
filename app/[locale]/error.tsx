"use client";

import { FailedPage } from "@/components/page/FailedPage";

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return <FailedPage reset={reset} />;
}
