import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPreviewWorld, type PreviewWorld } from "../fakes/preview-world.js";
import { launchBrowser } from "./browser.js";
import { openPage, type PreviewPage } from "./preview-page.js";

let browser: Browser;
let world: PreviewWorld;
beforeAll(async () => {
  [browser, world] = await Promise.all([launchBrowser(), openPreviewWorld()]);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

/** Picks something from the menu of the member's own newest message. */
async function pick(preview: PreviewPage, item: string): Promise<Locator> {
  const message = preview.page.locator('.entry[data-author="mina"]').last();
  await message.hover();
  await message.getByRole("button", { name: "더 보기" }).click();
  await message.getByRole("menuitem", { name: item }).click();
  return message;
}

describe("a message of one's own", () => {
  it("is edited as it was written, with names, and keeps whom it mentions", async () => {
    const preview = await openPage(browser, world.preview.url);
    await preview.goTo("general");
    await preview.write("@sam 안녕");
    const message = await pick(preview, "메시지 수정");
    expect(await preview.composer.inputValue()).toBe("@sam 안녕");
    await preview.write("@sam 안녕하세요");
    await message.getByText("안녕하세요").waitFor();
    const stored = [...world.standIn.world.messages.values()].at(-1);
    expect(stored?.content).toMatch(/^<@\d+> 안녕하세요$/u);
    expect(preview.complaints).toEqual([]);
  });

  it("is left as it was on Escape, and none of it stays in the text field", async () => {
    const preview = await openPage(browser, world.preview.url);
    await preview.write("그대로 둘 글");
    await pick(preview, "메시지 수정");
    await expect.poll(() => preview.composer.inputValue()).toBe("그대로 둘 글");
    await preview.composer.press("Escape");
    await expect.poll(() => preview.composer.inputValue()).toBe("");
    expect(preview.complaints).toEqual([]);
  });

  it("is copied, and where the browser does not let it be, that is said", async () => {
    const preview = await openPage(browser, world.preview.url);
    await preview.write("복사할 글");
    await preview.page.evaluate(() => {
      const refuse = () => Promise.reject(new DOMException("not allowed", "NotAllowedError"));
      Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: refuse } });
    });
    await pick(preview, "텍스트 복사");
    await preview.page.getByText("처리하지 못했습니다").waitFor();
    expect(preview.complaints).toEqual([]);
  });
});
