import { describe, expect, test } from "vitest";
import { BROWSER_SOURCES, chooseBrowser } from "../../scripts/chooseBrowser.mjs";

const packaged = { path: "/packaged/chromium", env: { FONTCONFIG_FILE: "/packaged/fonts.conf" } };

/** A machine with the given files, of which those in `broken` do not start. */
function machine(files: readonly string[], env: Record<string, string> = {}, broken: readonly string[] = []) {
  return {
    env: env as NodeJS.ProcessEnv,
    exists: (path: string) => files.includes(path),
    runs: (path: string) => !broken.includes(path),
    system: ["/usr/bin/chromium", "/usr/bin/google-chrome"],
    playwright: "/cache/playwright/chrome",
    unpack: () => Promise.resolve(packaged),
  };
}

const EVERYTHING = ["/opt/mine", "/usr/bin/chromium", "/usr/bin/google-chrome", "/cache/playwright/chrome"];

describe("a browser is found in order", () => {
  test.each([
    ["CHROMIUM_PATH", "/opt/mine", EVERYTHING, { CHROMIUM_PATH: "/opt/mine" }],
    ["system", "/usr/bin/chromium", EVERYTHING, {}],
    ["system", "/usr/bin/google-chrome", ["/usr/bin/google-chrome", "/cache/playwright/chrome"], {}],
    ["playwright", "/cache/playwright/chrome", ["/cache/playwright/chrome"], {}],
    ["package", packaged.path, [], {}],
  ])("%s: %s", async (source, path, files, env) => {
    expect(await chooseBrowser(machine(files, env))).toMatchObject({ source, path });
  });

  test("one that does not start is passed over", async () => {
    const stub = machine(EVERYTHING, {}, ["/usr/bin/chromium"]);
    expect((await chooseBrowser(stub)).path).toBe("/usr/bin/google-chrome");
  });

  test("the packaged one brings its own environment", async () => {
    expect((await chooseBrowser(machine([]))).env).toEqual(packaged.env);
  });
});

describe("CHROMIUM_SOURCE hides the others", () => {
  test.each(BROWSER_SOURCES)("%s", async (source) => {
    const env = { CHROMIUM_SOURCE: source, CHROMIUM_PATH: "/opt/mine" };
    expect((await chooseBrowser(machine(EVERYTHING, env))).source).toBe(source);
  });

  test("and finds nothing where that one is missing", async () => {
    await expect(chooseBrowser(machine([], { CHROMIUM_SOURCE: "system" }))).rejects.toThrow(
      "No browser from system",
    );
  });
});

test.each([
  [{ CHROMIUM_PATH: "/opt/gone" }, "CHROMIUM_PATH names /opt/gone, which does not exist."],
  [{ CHROMIUM_SOURCE: "firefox" }, 'CHROMIUM_SOURCE is "firefox"; it can be CHROMIUM_PATH, system'],
])("a wrong setting is an error, not another browser: %o", async (env, message) => {
  await expect(chooseBrowser(machine(EVERYTHING, env))).rejects.toThrow(message);
});
