"use client";

import { useState } from "react";

/**
 * The same object for as long as its key is the same. The address answers twice to one change, when it is
 * asked for and when it has it; the second time nothing is new, and nothing below should run again.
 */
export function useSettled<T>(key: string, value: T): T {
  const [settled, settle] = useState({ key, value });
  if (settled.key !== key) settle({ key, value });
  return settled.key === key ? settled.value : value;
}
