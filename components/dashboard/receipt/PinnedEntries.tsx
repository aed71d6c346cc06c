"use client";

import type { DehydratedState } from "@tanstack/react-query";
import { useState } from "react";
import { useSourcedEntries } from "#use-sourced-entries";
import { useHydrated } from "@/components/page/useHydrated";
import type { StateReceipt } from "@/lib/view/stateReceipt";
import { ReceiptEntries } from "./ReceiptEntries";
import { ReceiptStatus } from "./ReceiptStatus";

/** Keeps what the server wrote: on hydration React neither compares nor clears an element whose HTML is said. */
const AS_SENT = { __html: "" };

interface Props {
  readonly receipt: StateReceipt;
  readonly version: string;
  readonly language: string;
  /** Records the server sent along with the page. */
  readonly sent?: DehydratedState;
}

/**
 * A state's whole record: the entries at once, their sources as soon as they and the code for them are here.
 * What the server wrote has the sources and stands until then, also where no script ever runs.
 */
export function PinnedEntries(props: Props) {
  const { receipt, language } = props;
  const drawSourced = useSourcedEntries();
  const hydrated = useHydrated();
  const [fromServer] = useState(!hydrated);
  if (drawSourced !== null) return <div key="sourced">{drawSourced({ ...props, sent: props.sent })}</div>;
  if (fromServer) return <div key="sent" suppressHydrationWarning dangerouslySetInnerHTML={AS_SENT} />;
  return (
    <div>
      <ReceiptStatus state="pending" onRetry={null} />
      <ReceiptEntries entries={receipt.entries} language={language} evidenceOf={null} />
    </div>
  );
}
