import { format } from "node:util";
import { afterEach, beforeEach } from "vitest";

const complaints: string[] = [];

beforeEach(() => {
  complaints.length = 0;
  for (const level of ["warn", "error"] as const) {
    console[level] = (...parts: unknown[]) => complaints.push(`console.${level}: ${format(...parts)}`);
  }
});

afterEach(() => {
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
});
