import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { openPreviewWorld, type PreviewWorld } from "../fakes/preview-world.js";
import { launchBrowser } from "./browser.js";
import { openPage, type PreviewPage } from "./preview-page.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let world: PreviewWorld;
beforeAll(async () => {
  [browser, world] = await Promise.all([launchBrowser(), openPreviewWorld()]);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

interface AxeResults {
  readonly violations: { id: string; impact: string; nodes: { html: string }[] }[];
  readonly passes: unknown[];
}

/** What axe-core finds that is serious or worse, each with the first place. */
async function violations({ page }: PreviewPage): Promise<string[]> {
  // Evaluated by the browser's own means: the page's policy lets no script in from elsewhere.
  await page.evaluate(AXE);
  const found = await page.evaluate("axe.run(document, { resultTypes: ['violations'] })");
  const { violations: list, passes } = found as AxeResults;
  // It has looked at all.
  expect(passes.length).toBeGreaterThan(10);
  const serious = list.filter(({ impact }) => impact === "serious" || impact === "critical");
  return serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

async function withAnswer(preview: PreviewPage): Promise<void> {
  await preview.write("@coverage-bot 새빛 수영장의 입장료는 얼마인가요?");
  const answer = preview.botSays("4500원");
  await preview.button(answer, "출처 보기").click();
  await preview.page.locator(".ephemeral").last().waitFor();
}

describe("the page", () => {
  it("speaks Korean, English and Chinese, and the bot's commands with it", async () => {
    const preview = await openPage(browser, world.preview.url);
    for (const [language, button, command] of [
      ["en-US", "Editor's desk", "/ask"],
      ["zh-CN", "编辑台", "/提问"],
      ["zh-TW", "編輯台", "/提問"],
      ["ko", "편집자 데스크", "/질문"],
    ] as const) {
      await preview.page.locator("#language").selectOption(language);
      await preview.page.getByRole("button", { name: button, exact: true }).waitFor();
      expect(await preview.page.getAttribute("html", "lang")).toBe(language);
      await preview.composer.fill("/");
      const first = preview.page.locator("#suggestions [role=option]").first();
      await first.waitFor();
      expect(await first.textContent()).toContain(command);
      await preview.composer.fill("");
    }
    await preview.page.reload();
    await preview.composer.waitFor();
    expect(await preview.page.getAttribute("html", "lang")).toBe("ko");
    expect(preview.complaints).toEqual([]);
  });

  it.each(["dark", "light"] as const)("has no serious violation of accessibility, %s", async (colorScheme) => {
    const preview = await openPage(browser, world.preview.url, { colorScheme });
    await withAnswer(preview);
    expect(await violations(preview)).toEqual([]);
    await preview.page.getByRole("tab", { name: "마지막 답변" }).click();
    await preview.composer.fill("/");
    await preview.page.locator("#suggestions [role=option]").first().waitFor();
    expect(await violations(preview)).toEqual([]);
    await preview.command("/질문");
    expect(await violations(preview)).toEqual([]);
    await preview.page.keyboard.press("Escape");
    await preview.button(preview.botSays("4500원"), "👎").click();
    await preview.page.getByRole("dialog").waitFor();
    expect(await violations(preview)).toEqual([]);
    expect(preview.complaints).toEqual([]);
  });

  it("fits 360 pixels, with everything in reach", async () => {
    const preview = await openPage(browser, world.preview.url, { viewport: { width: 360, height: 740 } });
    await withAnswer(preview);
    const width = () => preview.page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(360);
    await preview.page.getByRole("button", { name: "채널 보기" }).click();
    await preview.goTo("coverage-bot");
    await preview.page.getByRole("heading", { name: "@coverage-bot", level: 1 }).waitFor();
    await preview.page.getByRole("button", { name: "편집자 데스크" }).click();
    await preview.page.getByText("기사 2건").waitFor();
    expect(await width()).toBe(360);
    expect(await violations(preview)).toEqual([]);
    expect(preview.complaints).toEqual([]);
  });

  it("can be used with the keyboard alone", async () => {
    const preview = await openPage(browser, world.preview.url);
    const { keyboard } = preview.page;
    const focused = () => preview.page.evaluate(() => document.activeElement?.closest("[data-message]") !== null);
    await preview.composer.focus();
    await keyboard.type("@cov");
    await keyboard.press("Enter");
    await keyboard.type("한빛 도서관의 책은 모두 몇 권인가요?");
    await keyboard.press("Enter");
    const answer = preview.botSays("12만 권");
    await preview.button(answer, "👍").waitFor();
    // Back from the text field to the messages, up to the answer, and on to its first button.
    await keyboard.press("Shift+Tab");
    await preview.page.locator(".messages").focus();
    await keyboard.press("ArrowUp");
    expect(await focused()).toBe(true);
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await preview.page.locator(".ephemeral").last().waitFor();
    expect(preview.complaints).toEqual([]);
  });

  it("comes back by itself when the preview was restarted", async () => {
    const first = await openPreviewWorld();
    const port = Number(new URL(first.preview.url).port);
    const preview = await openPage(browser, first.preview.url);
    await preview.goTo("coverage-bot");
    await first.close();
    await preview.page.getByText("연결이 끊겼습니다").waitFor();
    const second = await openPreviewWorld(port);
    onTestFinished(() => second.close());
    await preview.page.getByText("연결이 끊겼습니다").waitFor({ state: "detached" });
    await preview.page.getByText("봇이 온라인입니다").waitFor();
    await preview.page.getByRole("heading", { name: "@coverage-bot", level: 1 }).waitFor();
    await preview.write("한빛 도서관의 책은 모두 몇 권인가요?");
    await preview.botSays("12만 권").waitFor();
    // The browser itself reports the connections that failed meanwhile, and nothing else went wrong.
    expect(preview.complaints.filter((line) => !line.includes("net::ERR_"))).toEqual([]);
  });
});
