"use client";

import { useEffect, useState } from "react";
import { FOCUS_COMES } from "./handFocusOn";

interface Props {
  readonly text: string;
  readonly className?: string | undefined;
  /** What the line counts, as data attributes of the status. */
  readonly counts: Readonly<Record<`data-${string}`, number>>;
}

const SETTLE_MS = 500;

/**
 * How much is in view: seen at once. Announced at once as well where the filters were at rest, and only when they
 * have settled where they change in a row, as under a brush.
 */
export function SettledLine({ text, className, counts }: Props) {
  const [line, setLine] = useState({ text, announced: text, atRest: true });
  if (line.text !== text) setLine({ text, announced: line.atRest ? text : line.announced, atRest: false });
  useEffect(() => {
    const timer = setTimeout(
      () => setLine((last) => ({ ...last, announced: last.text, atRest: true })),
      SETTLE_MS,
    );
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div {...FOCUS_COMES} className={className}>
      <p aria-hidden="true">{text}</p>
      <p role="status" className="visually-hidden" {...counts}>
        {line.announced}
      </p>
    </div>
  );
}
