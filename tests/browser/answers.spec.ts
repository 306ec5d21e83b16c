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

async function ask(preview: PreviewPage): Promise<Locator> {
  await preview.write("@coverage-bot 새빛 수영장의 입장료는 얼마인가요?");
  const answer = preview.botSays("4500원");
  await preview.button(answer, "👍").waitFor();
  return answer;
}

describe("an answer on the page", () => {
  it("opens its sources for the one who asks to see them, and for nobody else", async () => {
    const preview = await openPage(browser, world.preview.url);
    const answer = await ask(preview);
    await preview.button(answer, "출처 보기").click();
    const sources = preview.page.locator(".entry", { has: preview.page.locator(".ephemeral") }).last();
    await sources.waitFor();
    expect(await sources.textContent()).toContain("새빛일보");
    const shown = await preview.page.locator(".entry").count();
    await preview.setting("보는 사람", "sam");
    await expect.poll(() => preview.page.locator(".entry").count()).toBe(shown - 1);
    expect(await preview.page.locator(".ephemeral").count()).toBe(0);
    expect(preview.complaints).toEqual([]);
  });

  it("takes a vote, and a reason in a form", async () => {
    const preview = await openPage(browser, world.preview.url);
    const answer = await ask(preview);
    await preview.button(answer, "👍").click();
    await expect.poll(() => preview.page.locator(".ephemeral").count()).toBeGreaterThan(0);
    await preview.button(answer, "👎").click();
    const dialog = preview.page.getByRole("dialog");
    await dialog.waitFor();
    await dialog.locator("textarea").fill("날짜가 없어요");
    const before = world.standIn.world.interactions.size;
    await dialog.getByRole("button", { name: "제출" }).click();
    await expect.poll(() => world.standIn.world.interactions.size).toBe(before + 1);
    await dialog.waitFor({ state: "detached" });
    expect(preview.complaints).toEqual([]);
  });

  it("is shared when it was private", async () => {
    const preview = await openPage(browser, world.preview.url);
    const form = await preview.command("/질문 새빛 수영장의 입장료는 얼마인가요?");
    await form.getByRole("button", { name: /비공개/u }).click();
    await form.getByRole("combobox").selectOption("true");
    await form.getByRole("button", { name: "메시지 보내기" }).click();
    const secret = preview.page
      .locator(".entry", { has: preview.page.locator(".ephemeral"), hasText: "4500원" })
      .last();
    await secret.waitFor();
    const other = await openPage(browser, world.preview.url);
    await other.setting("보는 사람", "sam");
    await other.page.waitForFunction(() => document.querySelectorAll(".entry").length > 0);
    const before = await other.page.locator('.entry[data-author="coverage-bot"]').count();
    await preview.button(secret, "공유").click();
    await expect.poll(() => other.page.locator('.entry[data-author="coverage-bot"]').count()).toBe(before + 1);
    expect([...preview.complaints, ...other.complaints]).toEqual([]);
  });

  it("can be asked further in a form, and reacted to", async () => {
    const preview = await openPage(browser, world.preview.url);
    const answer = await ask(preview);
    await preview.button(answer, "이어서 질문").click();
    const dialog = preview.page.getByRole("dialog");
    await dialog.locator("textarea, input").first().fill("한빛 도서관의 책은 모두 몇 권인가요?");
    await dialog.getByRole("button", { name: "제출" }).click();
    await preview.botSays("12만 권").waitFor();
    await answer.hover();
    await answer.locator(".actions").getByRole("button", { name: "👍 반응" }).click();
    const reaction = answer.locator(".reaction");
    await reaction.waitFor();
    expect(await reaction.getAttribute("aria-pressed")).toBe("true");
    await reaction.click();
    await reaction.waitFor({ state: "detached" });
    expect(preview.complaints).toEqual([]);
  });
});
