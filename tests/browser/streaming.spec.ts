import type { Browser, Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openPreviewWorld, type PreviewWorld } from "../fakes/preview-world.js";
import { answered, ScriptedAnswerer } from "../fakes/scripted-answerer.js";
import { launchBrowser } from "./browser.js";
import { openPage, type PreviewPage } from "./preview-page.js";

const FIRST = "새빛 수영장의 입장료는 4500원이다.";
const SECOND = "수영장은 매일 아침 여섯 시에 연다.";

/** Something that happens when the test says so. */
class Gate {
  open: () => void = () => undefined;
  readonly opened = new Promise<void>((resolve) => {
    this.open = resolve;
  });
}

let browser: Browser;
let world: PreviewWorld;
/** What the answer waits for before its second claim, and before its end. */
let second: Gate;
let end: Gate;
beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  [second, end] = [new Gate(), new Gate()];
  const answerer = new ScriptedAnswerer(async ({ onProgress }) => {
    onProgress?.(`${FIRST} [1]`);
    await second.opened;
    onProgress?.(`${FIRST} [1] ${SECOND} [2]`);
    await end.opened;
    return answered([FIRST, SECOND]);
  });
  world = await openPreviewWorld(0, answerer);
});
afterEach(() => world.close());
afterAll(() => browser.close());

/** What the bot's only message says: shown once, however often it has grown. */
async function shown(preview: PreviewPage): Promise<string> {
  const entries = preview.page.locator('.entry[data-author="coverage-bot"]');
  expect(await entries.count()).toBe(1);
  return (await entries.locator(".content").textContent())?.trim() ?? "";
}

const idOf = (message: Locator) => message.getAttribute("data-message");

describe("an answer that grows while it is written", () => {
  it("is shown as far as it is, in one message, and gets its buttons at its end", async () => {
    const preview = await openPage(browser, world.preview.url);
    const form = await preview.command("/질문 새빛 수영장은 어떤 곳인가요?");
    await form.locator("input").first().press("Enter");
    await preview.page.locator(".thinking").waitFor();
    const begun = preview.botSays(`${FIRST} [1] …`);
    await begun.waitFor();
    expect(await shown(preview)).not.toContain(SECOND);
    expect(await begun.locator("discord-button").count()).toBe(0);
    const id = await idOf(begun);

    second.open();
    const grown = preview.botSays(`${SECOND} [2] …`);
    await grown.waitFor();
    expect(await shown(preview)).toContain(FIRST);
    expect(await idOf(grown)).toBe(id);

    end.open();
    const whole = preview.botSays(SECOND);
    await preview.button(whole, "👍").waitFor();
    expect(await shown(preview)).not.toContain("…");
    expect(await shown(preview)).toContain(FIRST);
    expect(await idOf(whole)).toBe(id);
    expect(preview.complaints).toEqual([]);
  });

  it("goes on for who looks at it, who comes to it late and who loads the page anew", async () => {
    const asking = await openPage(browser, world.preview.url);
    await asking.write("@coverage-bot 새빛 수영장은 어떤 곳인가요?");
    await asking.botSays(`${FIRST} [1] …`).waitFor();
    const late = await openPage(browser, world.preview.url);
    await late.setting("보는 사람", "sam");
    await late.botSays(`${FIRST} [1] …`).waitFor();
    await asking.page.reload();
    await asking.botSays(`${FIRST} [1] …`).waitFor();

    second.open();
    for (const one of [asking, late]) await one.botSays(`${SECOND} [2] …`).waitFor();
    end.open();
    for (const one of [asking, late]) {
      await one.button(one.botSays(SECOND), "👍").waitFor();
      expect(await shown(one)).not.toContain("…");
      expect(one.complaints).toEqual([]);
    }
  });
});
