import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sourceFiles } from "./sourceFiles";

const code = sourceFiles(["app", "components", "lib"], /\.tsx?$/);
const DIRECTIVE = /^\s*["']use client["']/m;

describe("server and browser", () => {
  test("no file of lib outside lib/queries is marked for the browser", () => {
    const marked = code.filter(
      ({ path, text }) => path.startsWith("lib/") && !path.startsWith("lib/queries/") && DIRECTIVE.test(text),
    );
    expect(marked.map(({ path }) => path)).toEqual([]);
  });

  test("lib/data/providers.ts cannot reach the browser", () => {
    expect(code.find(({ path }) => path === "lib/data/providers.ts")?.text).toContain('import "server-only"');
  });
});

describe("sizes and names", () => {
  test("a page awaits, picks and places in 60 lines", () => {
    const pages = code.filter(({ path }) => /^app\/(.*\/)?page\.tsx$/.test(path));
    expect(pages.length).toBeGreaterThan(0);
    const long = pages.filter(({ text }) => text.trimEnd().split("\n").length > 60);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test("no folder or file is named after nothing", () => {
    const vague = code.filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(path));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  test("lib has no barrel files", () => {
    expect(code.filter(({ path }) => /^lib\/(.*\/)?index\.tsx?$/.test(path))).toEqual([]);
  });
});

describe("package-lock.json", () => {
  const lock = readFileSync("package-lock.json", "utf8");
  const { packages } = JSON.parse(lock) as {
    packages: Record<string, { version?: string; resolved?: string; optionalDependencies?: object }>;
  };

  test("names no registry host", () => {
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    expect(Object.keys(packages).filter((path) => packages[path]?.resolved !== undefined)).toEqual([]);
    expect(lock).not.toMatch(/https?:\/\/[^"]*(\.tgz|registry|npmjs)/);
  });

  test("holds the binaries of every platform, without which npm ci refuses", () => {
    const installed = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));
    const missing = Object.values(packages).flatMap(({ optionalDependencies }) =>
      Object.keys(optionalDependencies ?? {}).filter((name) => !installed.has(name)),
    );
    expect(missing).toEqual([]);
  });
});
