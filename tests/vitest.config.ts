import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// A zone far from UTC, set before any worker starts, so that a local-time slip moves a date and fails.
process.env.TZ = "America/Los_Angeles";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${root}/` },
      { find: "server-only", replacement: `${root}/tests/support/serverOnly.ts` },
    ],
  },
  test: {
    environment: "node",
    maxWorkers: availableParallelism(),
    // Our modules hold data and faces once read, and nothing else: to read them for each file would take half the time.
    isolate: false,
    // A hung test is ended; a slow machine is not: what is fast is the benchmark's to say.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ["tests/{lib,data,components,architecture,scripts}/**/*.test.{ts,tsx}"],
    setupFiles: [`${root}/tests/support/failOnConsole.ts`],
  },
});
