import { ensureBuilt } from "./ensureBuilt.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { reportFailure } from "./reportFailure.mjs";

ensureInstalled()
  .then(() => ensureBuilt({ always: true }))
  .catch(reportFailure);
