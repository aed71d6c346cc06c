import { expect, test } from "vitest";
import { systemBrowsers } from "../../scripts/systemBrowsers.mjs";

const environment = (values: Record<string, string>) => values as NodeJS.ProcessEnv;

test("on Linux every folder of the path is tried for Chromium before Chrome", () => {
  const found = systemBrowsers("linux", environment({ PATH: "/usr/bin:/snap/bin:" }));
  expect(found.slice(0, 2)).toEqual(["/usr/bin/chromium", "/snap/bin/chromium"]);
  expect(found).toContain("/snap/bin/google-chrome");
  expect(found.every((path) => path.startsWith("/"))).toBe(true);
});

test("without a path there is nothing to try", () => {
  expect(systemBrowsers("linux", environment({}))).toEqual([]);
});

test("on macOS and Windows the usual folders are tried", () => {
  expect(systemBrowsers("darwin", environment({}))[0]).toMatch(/^\/Applications\/Chromium\.app\//);
  expect(systemBrowsers("win32", environment({ PROGRAMFILES: "C:\\Program Files" }))).toContain(
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  );
});
