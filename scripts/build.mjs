// Compiles src/ to dist/ when dist/ is missing or older than the sources. Types are checked by `npm run check`, not here.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = `${root}dist/.built`;

function newestSource() {
  const files = readdirSync(`${root}src`, { recursive: true, withFileTypes: true });
  // A folder's own time changes when a file in it is removed or renamed.
  const times = files.map((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs);
  const settings = ["tsconfig.json", "tsconfig.build.json", "tsconfig.page.json", "scripts/build-page.mjs"].map(
    (file) => statSync(`${root}${file}`).mtimeMs,
  );
  return Math.max(...times, ...settings);
}

/** Takes away what was compiled of a source that has been moved or removed since. */
function removeOrphans() {
  for (const entry of readdirSync(`${root}dist`, { recursive: true, withFileTypes: true })) {
    const source = `${entry.parentPath}/${entry.name}`
      .replace(`${root}dist/`, `${root}src/`)
      .replace(/\.js(?:\.map)?$/, ".ts");
    const ownOutput = /\.js(?:\.map)?$/.test(entry.name) && !entry.parentPath.startsWith(`${root}dist/preview/page`);
    if (ownOutput && !existsSync(source)) rmSync(`${entry.parentPath}/${entry.name}`);
  }
}

/** Builds if needed; ends the process with the compiler's own messages when the sources do not compile. */
export function build() {
  if (!existsSync(`${root}src`)) return;
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= newestSource()) return;
  const started = Date.now();
  const compiler = fileURLToPath(import.meta.resolve("typescript/package.json")).replace(/package\.json$/, "bin/tsc");
  if (!existsSync(`${root}dist/.tsbuildinfo`)) rmSync(`${root}dist`, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, "-p", `${root}tsconfig.build.json`], {
    encoding: "utf8",
  });
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}The sources do not compile. Next: mend what is named above.\n`);
    process.exit(1);
  }
  removeOrphans();
  const page = spawnSync(process.execPath, [`${root}scripts/build-page.mjs`], { encoding: "utf8" });
  if (page.status !== 0) {
    process.stderr.write(`${page.stdout}${page.stderr}The preview's page cannot be built. Next: npm ci.\n`);
    process.exit(1);
  }
  writeFileSync(stamp, "");
  // The stamp carries the time the build began: what was edited meanwhile is built next time.
  const time = new Date(started);
  utimesSync(stamp, time, time);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
