import { type Browser, chromium } from "playwright-core";
import { CHROMIUM_FLAGS, findChromium } from "../../scripts/find-chromium.mjs";

/** Starts the browser that CHROMIUM_PATH names, else the one on PATH. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
}
