import { execFileSync } from "node:child_process";

/** Workers and child processes run the built code, so the tests build it once before they start. */
export default function buildOnce(): void {
  execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
}
