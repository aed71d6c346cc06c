"use client";

import { useEffect, useState } from "react";

const REST_MS = 600;

/** True from the moment a value changes until it has rested; false on the first rendering. */
export function useSettling(value: unknown): boolean {
  const [seen, see] = useState({ value, settling: false });
  if (seen.value !== value) see({ value, settling: true });
  useEffect(() => {
    const timer = setTimeout(() => see((now) => (now.settling ? { ...now, settling: false } : now)), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return seen.settling;
}
