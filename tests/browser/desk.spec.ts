import { readdirSync } from "node:fs";
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

const ARTICLE = `${"별빛 박물관에 새 전시실"}\n\n별빛 박물관은 지난주 새 전시실을 공개했다. 전시실에는 운석 37점이 놓였다. 관람은 무료다.\n`;

describe("the editor's desk", () => {
  it("shows the coverage and what is not known of it, and finds articles", async () => {
    const preview = await openPage(browser, world.preview.url);
    const desk = preview.page.getByRole("complementary", { name: "편집자 데스크" });
    await desk.getByText("기사 2건").waitFor();
    const text = await desk.textContent();
    for (const shown of ["한빛신문", "김하늘", "2024-03-02", "날짜 미상", "기자 미상", world.store.current.id]) {
      expect(text).toContain(shown);
    }
    await desk.getByLabel("기사 찾기").fill("수영장");
    await expect.poll(() => desk.locator(".articles > li").count()).toBe(1);
    expect(preview.complaints).toEqual([]);
  });

  it("shows how the last answer came about", async () => {
    const preview = await openPage(browser, world.preview.url);
    await preview.write("@coverage-bot 새빛 수영장의 입장료는 얼마인가요?");
    await preview.botSays("4500원").waitFor();
    await preview.page.getByRole("tab", { name: "마지막 답변" }).click();
    const desk = preview.page.getByRole("tabpanel");
    await desk.getByText("기사 원문과 글자 그대로 일치").first().waitFor();
    const first = desk.locator(".passages > li").first();
    expect(await first.textContent()).toContain("새빛 수영장 개장");
    await first.locator("summary").click();
    expect(await first.locator("meter").count()).toBeGreaterThan(0);
    expect(preview.complaints).toEqual([]);
  });

  it("takes an article into the scratch copy, about which the bot can then be asked", async () => {
    const preview = await openPage(browser, world.preview.url);
    const seeds = readdirSync(world.seedsDir);
    const file = { name: "museum.txt", mimeType: "text/plain", buffer: Buffer.from(ARTICLE) };
    await preview.page.locator("input[type=file]").setInputFiles(file);
    await preview.page.getByText("이제 museum.txt 내용을 물어볼 수 있습니다").waitFor();
    await preview.page.getByText("여기서 추가함").waitFor();
    await preview.write("@coverage-bot 별빛 박물관의 전시실에는 운석이 몇 점 놓였나요?");
    await preview.botSays("37점").waitFor();
    expect(readdirSync(world.seedsDir)).toEqual(seeds);
    expect(preview.complaints).toEqual([]);
  });

  it("says why it does not take a file, and shows an article's HTML as text", async () => {
    const preview = await openPage(browser, world.preview.url);
    const input = preview.page.locator("input[type=file]");
    await input.setInputFiles({ name: "program.exe", mimeType: "application/octet-stream", buffer: Buffer.from("MZ") });
    await preview.page.getByText("읽을 수 있는 파일").waitFor();
    const title = '<img src="x" onerror="document.title=1"> <b>특보</b>';
    const json = JSON.stringify({
      title,
      text: "달빛 공원의 연못은 <script>document.title=2</script> 깊이가 3미터다.",
    });
    await input.setInputFiles({ name: "html.json", mimeType: "application/json", buffer: Buffer.from(json) });
    await preview.page.getByText(title).first().waitFor();
    await preview.write("@coverage-bot 달빛 공원의 연못은 깊이가 얼마인가요?");
    await preview.botSays("3미터").waitFor();
    expect(await preview.page.title()).toBe("coverage-bot");
    expect(await preview.page.locator(".content script, .articles img, .articles b").count()).toBe(0);
    expect(preview.complaints).toEqual([]);
  });
});
