import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPreviewWorld, type PreviewWorld } from "../fakes/preview-world.js";
import { launchBrowser } from "./browser.js";
import { openPage } from "./preview-page.js";

let browser: Browser;
let world: PreviewWorld;
beforeAll(async () => {
  [browser, world] = await Promise.all([launchBrowser(), openPreviewWorld()]);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

describe("asking the bot on the page", () => {
  it("works by slash command, with an outlet that is suggested while one types", async () => {
    const preview = await openPage(browser, world.preview.url);
    const form = await preview.command("/질문 도서관은 언제 문을 열었나요?");
    expect(await form.locator("input").first().inputValue()).toBe("도서관은 언제 문을 열었나요?");
    await form.getByRole("button", { name: /언론사/u }).click();
    await form.getByRole("combobox").pressSequentially("한빛");
    const suggested = preview.page.getByRole("option", { name: "한빛신문" });
    await suggested.waitFor();
    await form.getByRole("combobox").press("ArrowDown");
    await form.getByRole("combobox").press("Enter");
    expect(await form.getByRole("combobox").inputValue()).toContain("한빛신문");
    await form.getByRole("combobox").press("Enter");
    const answer = preview.botSays("1998년에 문을 열었다");
    await answer.waitFor();
    await preview.button(answer, "👍").waitFor();
    expect(await answer.locator(".origin").textContent()).toContain("mina 님이 /질문 사용");
    expect(preview.complaints).toEqual([]);
  });

  it("says which option is missing instead of sending", async () => {
    const preview = await openPage(browser, world.preview.url);
    const sent = world.standIn.world.interactions.size;
    const form = await preview.command("/질문");
    await form.locator("input").first().press("Enter");
    await form.getByRole("alert").waitFor();
    expect(world.standIn.world.interactions.size).toBe(sent);
  });

  it("works by mention, completed with Tab, and answers below the question", async () => {
    const preview = await openPage(browser, world.preview.url);
    await preview.composer.pressSequentially("@cov");
    await preview.composer.press("Tab");
    expect(await preview.composer.inputValue()).toBe("@coverage-bot ");
    await preview.composer.pressSequentially("새빛 수영장의 입장료는 얼마인가요?");
    await preview.composer.press("Enter");
    const answer = preview.botSays("4500원");
    await answer.waitFor();
    expect(await answer.locator(".origin").textContent()).toContain("mina");
    expect(preview.complaints).toEqual([]);
  });

  it("works by direct message", async () => {
    const preview = await openPage(browser, world.preview.url);
    await preview.goTo("coverage-bot");
    await preview.write("한빛 도서관의 책은 모두 몇 권인가요?");
    await preview.botSays("12만 권").waitFor();
    expect(preview.complaints).toEqual([]);
  });

  it("follows up in a thread, by mention", async () => {
    const preview = await openPage(browser, world.preview.url);
    await preview.write("@coverage-bot 새빛 수영장의 입장료는 얼마인가요?");
    const answer = preview.botSays("4500원");
    await preview.button(answer, "👍").waitFor();
    await answer.hover();
    await answer.getByRole("button", { name: "더 보기" }).click();
    await answer.getByRole("menuitem", { name: "스레드 만들기" }).click();
    await preview.page.getByLabel("스레드 이름").fill("수영장 이야기");
    await preview.page.getByRole("button", { name: "제출" }).click();
    await preview.page.getByRole("heading", { name: "#수영장 이야기", level: 1 }).waitFor();
    await preview.write("@coverage-bot 한빛 도서관의 책은 모두 몇 권인가요?");
    await preview.botSays("12만 권").waitFor();
    expect(preview.complaints).toEqual([]);
  });

  it("checks a message against the coverage from its menu", async () => {
    const preview = await openPage(browser, world.preview.url);
    await preview.write("한빛 도서관은 1998년에 문을 열었다.");
    const message = preview.page.locator('.entry[data-author="mina"]').last();
    await message.hover();
    await message.getByRole("button", { name: "더 보기" }).click();
    const before = world.standIn.world.interactions.size;
    await message.getByRole("menuitem", { name: /대조/u }).click();
    await expect.poll(() => world.standIn.world.interactions.size).toBe(before + 1);
    await preview.page.locator(".ephemeral").last().waitFor();
    expect(preview.complaints).toEqual([]);
  });
});
