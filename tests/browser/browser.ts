import { execFileSync } from "node:child_process";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

/** Starts the browser that CHROMIUM_PATH names, else the one on PATH. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM_PATH || onPath(), args: FLAGS });
}

function onPath(): string {
  for (const name of NAMES) {
    try {
      return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
    } catch {
      // Not under this name.
    }
  }
  throw new Error("There is no Chromium. Next: install Debian's package chromium, or set CHROMIUM_PATH.");
}
