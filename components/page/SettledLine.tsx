"use client";

import { useEffect, useState } from "react";

interface Props {
  readonly text: string;
  readonly className?: string | undefined;
  /** What the line counts, as data attributes of the status. */
  readonly counts: Readonly<Record<`data-${string}`, number>>;
}

const SETTLE_MS = 500;

/** How much is in view: seen at once, announced once the filters have settled. */
export function SettledLine({ text, className, counts }: Props) {
  const [announced, announce] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => announce(text), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className={className}>
      <p aria-hidden="true">{text}</p>
      <p role="status" className="visually-hidden" {...counts}>
        {announced}
      </p>
    </div>
  );
}
