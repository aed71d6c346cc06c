import path from "node:path";

/** The folder the data files are read from: `DATA_DIR`, or `data` in the working directory. */
export function dataFolder(): string {
  return process.env.DATA_DIR ?? path.join(process.cwd(), "data");
}
