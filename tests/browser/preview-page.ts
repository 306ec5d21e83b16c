import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { onTestFinished } from "vitest";

/** The preview in a browser, as somebody uses it. */
export class PreviewPage {
  readonly page: Page;
  /** Requests that left this machine, errors in the console, and scripts that broke. */
  readonly complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol !== "data:" && hostname !== "127.0.0.1") this.complaints.push(`request to ${request.url()}`);
    });
    page.on("console", (line) => {
      if (line.type() === "error" || line.type() === "warning") this.complaints.push(`console: ${line.text()}`);
    });
    page.on("pageerror", (error) => this.complaints.push(`script: ${error.message}`));
  }

  get composer(): Locator {
    return this.page.locator("#composer");
  }

  /** The newest message of the bot that holds a text. */
  botSays(text: string): Locator {
    const content = this.page.locator(".content", { hasText: text });
    return this.page.locator('.entry[data-author="coverage-bot"]', { has: content }).last();
  }

  /** Types a line and sends it. */
  async write(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.composer.press("Enter");
  }

  /** Opens a channel, a thread or the direct messages by the name it has in the list. */
  async goTo(name: string): Promise<void> {
    await this.page.locator(".channel", { hasText: name }).click();
  }

  /** Chooses from one of the settings of the page. */
  async setting(label: string, value: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).selectOption(value);
  }

  /** Picks a command out of the list and puts the caret in its first option. */
  async command(typed: string): Promise<Locator> {
    await this.composer.fill(typed);
    await this.composer.press("Enter");
    const form = this.page.locator("form.command");
    await form.waitFor();
    return form;
  }

  /** A button below a message of the bot. */
  button(message: Locator, label: string): Locator {
    return message.locator("discord-button", { hasText: label });
  }
}

/** Opens the preview in a browser profile of its own, in Korean unless told. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<PreviewPage> {
  const context = await browser.newContext({ locale: "ko-KR", viewport: { width: 1366, height: 900 }, ...options });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(15_000);
  const opened = new PreviewPage(await context.newPage());
  await opened.page.goto(url);
  await opened.composer.waitFor();
  return opened;
}
