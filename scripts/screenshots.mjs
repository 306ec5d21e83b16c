// Takes the pictures of the preview for the README: npm run screenshots. The bot is the real one, on a store of its own.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build } from "./build.mjs";
import { CHROMIUM_FLAGS, findChromium } from "./find-chromium.mjs";

const images = fileURLToPath(new URL("../docs/images/", import.meta.url));
const QUESTION = "홍콩 정부가 AI 연구소 설립에 배정한 금액은 얼마인가요?";
/** A first answer may wait for the model to load. */
const PATIENCE = 120_000;

/** Starts the preview on a free port; resolves with its address. */
function startPreview(folder) {
  const env = {
    ...process.env,
    VECTORSTORE_DIR: join(folder, "store"),
    STATE_DIR: join(folder, "state"),
    PREVIEW_PORT: "0",
  };
  const bot = spawn(process.execPath, ["dist/main.js", "preview"], { env, stdio: ["ignore", "inherit", "pipe"] });
  const url = new Promise((resolve, reject) => {
    let said = "";
    bot.stderr.setEncoding("utf8").on("data", (text) => {
      said += text;
      const found = /^ready.*?(http:\S+)/mu.exec(said);
      if (found) resolve(found[1]);
    });
    bot.once("close", (code) => reject(new Error(`The preview ended with ${code}:\n${said}`)));
  });
  return { bot, url };
}

async function open(browser, url, options) {
  const context = await browser.newContext({
    locale: "ko-KR",
    colorScheme: "dark",
    deviceScaleFactor: 1.5,
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(url);
  await page.locator("#composer").waitFor();
  return page;
}

const shoot = (page, name) => page.screenshot({ path: join(images, name), animations: "disabled", caret: "initial" });

async function conversation(page) {
  await page.locator("#composer").fill(`@coverage-bot ${QUESTION}`);
  await page.keyboard.press("Enter");
  await page.locator("discord-button").first().click();
  await page
    .locator(".entry", { has: page.locator(".ephemeral") })
    .locator("discord-embed")
    .waitFor();
  await page.mouse.move(0, 0);
}

async function takePictures(browser, url) {
  const wide = await open(browser, url, { viewport: { width: 1366, height: 860 } });
  await conversation(wide);
  await shoot(wide, "preview-ko.png");
  await wide.locator("#tab-answer").click();
  await wide.locator(".passages summary").first().click();
  await shoot(wide, "preview-trace-ko.png");

  const light = await open(browser, url, {
    viewport: { width: 1366, height: 860 },
    locale: "en-US",
    colorScheme: "light",
  });
  await light.locator("#composer").fill("/");
  await light.locator("#suggestions [role=option]").first().waitFor();
  await shoot(light, "preview-commands-en.png");

  const narrow = await open(browser, url, { viewport: { width: 360, height: 740 }, locale: "zh-CN" });
  await narrow.locator(".entry").first().waitFor();
  await shoot(narrow, "preview-narrow-zh.png");
}

build();
mkdirSync(images, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "coverage-screenshots-"));
const { bot, url } = startPreview(folder);
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
try {
  await takePictures(browser, await url);
} finally {
  await browser.close();
  bot.kill("SIGTERM");
  await new Promise((resolve) => bot.once("close", resolve));
  rmSync(folder, { recursive: true, force: true });
}
