import { checkDataset } from "@/lib/data/checkDataset";
import { dataFolder } from "@/lib/data/dataFolder";
import { formatProblem } from "@/lib/data/formatProblem";

const folder = process.argv[2] ?? dataFolder();
const { dataset, problems } = checkDataset(folder);

if (dataset === null) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(problems.length === 1 ? "1 problem" : `${problems.length} problems`);
  process.exitCode = 1;
} else {
  const {
    statements,
    entries,
    sponsors,
    sources,
    states,
    councilTerms,
    facts,
    followed,
    languageTerritories,
  } = dataset;
  const tables = {
    statements,
    entries,
    sponsors,
    sources,
    states,
    "council terms": councilTerms,
    facts,
    "links between events": followed,
    "official languages": languageTerritories,
  };
  console.log(`Data ${dataset.version} of ${dataset.compiledOn}`);
  for (const [name, rows] of Object.entries(tables))
    console.log(`${String(rows.length).padStart(6)} ${name}`);
  console.log("no problems");
}
