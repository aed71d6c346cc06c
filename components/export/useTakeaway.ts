"use client";

import { useState } from "react";

/** What a taking away is at, for words; `busy` and `gone` are faults to be said. */
export type TakeawayState = "idle" | "working" | "saved" | "copied" | "busy" | "failed";

/** Runs one taking away at a time and says how it went. */
export function useTakeaway() {
  const [state, setState] = useState<TakeawayState>("idle");
  const run = async (work: () => Promise<void>, done: "saved" | "copied" | "idle") => {
    setState("working");
    try {
      await work();
      setState(done);
    } catch (error) {
      setState(error instanceof ServerBusy ? "busy" : "failed");
    }
  };
  return { state, run, reset: () => setState("idle") };
}

class ServerBusy extends Error {}

/** Fetches a file of this site. Throws where the server is busy or refuses. */
export async function fetchFile(address: string): Promise<Blob> {
  const answer = await fetch(address);
  if (answer.status === 503) throw new ServerBusy(address);
  if (!answer.ok) throw new Error(`${address}: HTTP ${answer.status}`);
  return answer.blob();
}
