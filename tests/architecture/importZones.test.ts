import { describe, expect, test } from "vitest";
import { importsOf, sourceFiles, type SourceFile } from "./sourceFiles";

const CODE = /\.tsx?$/;
const files = sourceFiles(["app", "components", "lib"], CODE);

const FRAMEWORKS = ["react", "react-dom", "next", "next-intl", "server-only", "@tanstack"];
const ZOOM_HOOK = "components/charts/choropleth/useMapZoom.ts";

interface Zone {
  readonly folders: readonly string[];
  readonly forbids: readonly string[];
  readonly except?: readonly string[];
}

const ZONES: readonly Zone[] = [
  { folders: ["lib"], forbids: ["app", "components"] },
  {
    folders: ["lib"],
    forbids: FRAMEWORKS,
    except: ["lib/data/providers.ts", "lib/queries", "lib/i18n"],
  },
  {
    folders: ["lib/stats", "lib/filters", "lib/geo", "lib/chart", "lib/format", "lib/theme"],
    forbids: ["lib/data", "lib/view", "lib/queries"],
  },
  { folders: ["lib/data"], forbids: ["lib/view", "lib/queries"] },
  { folders: ["lib/stats"], forbids: ["lib/filters"] },
  { folders: ["lib/view"], forbids: ["lib/words", "lib/cite", "lib/scene", "lib/export"] },
  { folders: ["lib/words"], forbids: ["lib/scene", "lib/export"] },
  { folders: ["lib/scene"], forbids: ["lib/export"] },
  { folders: ["components"], forbids: ["app"] },
  {
    folders: ["components/charts"],
    forbids: ["lib/data", "nuqs", "next/navigation", "components/dashboard"],
  },
  { folders: ["app", "components", "lib"], forbids: ["d3-zoom", "d3-selection"], except: [ZOOM_HOOK] },
  { folders: ["app", "components", "lib"], forbids: ["d3-axis", "d3-transition"] },
];

const isIn = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

function breaches(zone: Zone, among: readonly SourceFile[]): string[] {
  return among
    .filter(({ path }) => zone.folders.some((folder) => isIn(path, folder)))
    .filter(({ path }) => !zone.except?.some((folder) => isIn(path, folder)))
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => zone.forbids.some((forbidden) => isIn(name, forbidden)))
        .map((name) => `${file.path} imports ${name}`),
    );
}

describe("import zones", () => {
  test("there is source to read", () => {
    for (const folder of ["app", "components", "lib/domain", "lib/stats"]) {
      expect(files.filter(({ path }) => isIn(path, folder)).length, folder).toBeGreaterThan(0);
    }
  });

  test.each(ZONES)("$folders keep out $forbids", (zone) => {
    expect(breaches(zone, files)).toEqual([]);
  });

  test("lib/domain imports only its own files", () => {
    const foreign = files
      .filter(({ path }) => isIn(path, "lib/domain"))
      .flatMap((file) => importsOf(file).filter((name) => !isIn(name, "lib/domain")));
    expect(foreign).toEqual([]);
  });

  test("a breach is seen, by alias, by relative path, by side effect and by import()", () => {
    const zone: Zone = { folders: ["lib/stats"], forbids: ["lib/data", "react"] };
    const text = `import { a } from "@/lib/data/load";
      import "../data/side";
      export { b } from "react/jsx-runtime";
      const c = import("react");
      import d from "../database";`;
    expect(breaches(zone, [{ path: "lib/stats/example.ts", text }])).toEqual([
      "lib/stats/example.ts imports lib/data/load",
      "lib/stats/example.ts imports lib/data/side",
      "lib/stats/example.ts imports react/jsx-runtime",
      "lib/stats/example.ts imports react",
    ]);
  });
});
