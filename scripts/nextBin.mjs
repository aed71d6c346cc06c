import { join } from "node:path";
import { projectRoot } from "./projectRoot.mjs";

/** The file Node runs for the `next` command. */
export const nextBin = join(projectRoot, "node_modules/next/dist/bin/next");
