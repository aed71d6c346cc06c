import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { REMEDY } from "./chooseBrowser.mjs";
import { fontConfig } from "./fontConfig.mjs";
import { projectRoot } from "./projectRoot.mjs";

const PACKAGE = join(projectRoot, "node_modules/@sparticuz/chromium");

/**
 * Unpacks the browser shipped in @sparticuz/chromium into a temporary folder, once per version and user.
 * Its own system libraries are used only when the browser does not start with the machine's.
 * @param {(path: string, env: Record<string, string>) => boolean} runs whether the browser starts
 * @returns {Promise<{ path: string, env: Record<string, string> }>} rejects when it starts neither way
 */
export async function unpackBrowser(runs) {
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error(`No browser found. ${REMEDY}`);
  const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
  const folder = join(tmpdir(), `where-states-stand-chromium-${version}-${userInfo().uid}`);
  if (!isOurs(folder)) unpackInto(folder);

  const path = join(folder, "chromium");
  const fonts = { FONTCONFIG_FILE: join(folder, "fonts.conf") };
  const libraries = { LD_LIBRARY_PATH: join(folder, "al2023/lib") };
  const env = [fonts, { ...fonts, ...libraries }].find((candidate) => runs(path, candidate));
  if (env) return { path, env };
  throw new Error(`The packaged browser in ${folder} does not start on this machine. ${REMEDY}`);
}

/**
 * Whether the folder is there and made by this user: the temporary folder is open to everyone.
 * @param {string} folder
 */
function isOurs(folder) {
  if (!existsSync(folder)) return false;
  if (statSync(folder).uid === userInfo().uid) return true;
  throw new Error(`${folder} belongs to another user; remove it or set TMPDIR.`);
}

/**
 * Unpacks beside the folder and renames at the end, so that an interrupted run leaves nothing half done.
 * @param {string} folder
 */
function unpackInto(folder) {
  console.log("Unpacking the packaged browser …");
  const partial = mkdtempSync(`${folder}.`);
  try {
    // The package unpacks into TMPDIR, and its libraries only when it believes itself on Amazon Linux.
    execFileSync(
      process.execPath,
      ["-e", 'import("@sparticuz/chromium").then((m) => m.default.executablePath())'],
      {
        cwd: projectRoot,
        env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
        stdio: "inherit",
      },
    );
    writeFileSync(
      join(partial, "fonts.conf"),
      fontConfig(join(folder, "fonts"), join(folder, "fonts-cache")),
    );
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
