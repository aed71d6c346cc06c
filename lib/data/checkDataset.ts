import { ascending } from "d3-array";
import type { Dataset } from "@/lib/domain/dataset";
import { buildDataset } from "./buildDataset";
import { checkChanges } from "./checks/checkChanges";
import { checkCounts } from "./checks/checkCounts";
import { checkDates } from "./checks/checkDates";
import { checkDuplicates } from "./checks/checkDuplicates";
import { checkPresence } from "./checks/checkPresence";
import { checkReferences } from "./checks/checkReferences";
import { checkSides } from "./checks/checkSides";
import { checkVotes } from "./checks/checkVotes";
import type { Problem } from "./problem";
import { readTables } from "./readTables";
import { readVersion } from "./readVersion";
import type { Tables } from "./tables";

const CHECKS: readonly ((tables: Tables) => Problem[])[] = [
  checkDuplicates,
  checkReferences,
  checkPresence,
  checkSides,
  checkCounts,
  checkVotes,
  checkDates,
  checkChanges,
];

/** Reads and checks a data folder. Lists every problem by file and line; the dataset is null if there is one. */
export function checkDataset(folder: string): { dataset: Dataset | null; problems: readonly Problem[] } {
  const { version, problems: versionProblems } = readVersion(folder);
  const { tables, problems: tableProblems } = readTables(folder, version?.version ?? null);
  const crossProblems = tables === null ? [] : CHECKS.flatMap((check) => check(tables));
  const problems = [...tableProblems, ...versionProblems, ...crossProblems].sort(
    (a, b) => ascending(a.file, b.file) || ascending(a.line, b.line),
  );
  const sound = problems.length === 0 && tables !== null && version !== null;
  return { dataset: sound ? buildDataset(tables, version) : null, problems };
}
