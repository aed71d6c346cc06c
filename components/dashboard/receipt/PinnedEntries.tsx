"use client";

import type { DehydratedState } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import type { StateReceipt } from "@/lib/view/stateReceipt";
import { ReceiptEntries } from "./ReceiptEntries";
import { ReceiptStatus } from "./ReceiptStatus";

const SourcedEntries = lazy(() =>
  import("./SourcedEntries").then((module) => ({ default: module.SourcedEntries })),
);

interface Props {
  readonly receipt: StateReceipt;
  readonly version: string;
  readonly language: string;
  /** Records the server sent along with the page. */
  readonly sent?: DehydratedState;
}

/** A state's whole record: the entries at once, their sources as soon as they and the code for them are here. */
export function PinnedEntries(props: Props) {
  const { receipt, language } = props;
  return (
    <Suspense
      fallback={
        <>
          <ReceiptStatus state="pending" onRetry={null} />
          <ReceiptEntries entries={receipt.entries} language={language} evidenceOf={null} />
        </>
      }
    >
      <SourcedEntries {...props} sent={props.sent} />
    </Suspense>
  );
}
