import { describe, expect, it } from "vitest";
import { MemoryState } from "../../src/discord/memory-state.js";
import type { ServerSettings } from "../../src/discord/ports/state.js";
import { SettingsBook, UNSET } from "../../src/discord/settings-book.js";

/** A state that counts what is read, and fails as often as it is told to. */
class CountedState extends MemoryState {
  reads = 0;
  failures = 0;

  override async settings(guild: string): Promise<ServerSettings | null> {
    this.reads += 1;
    if (this.failures > 0) {
      this.failures -= 1;
      throw new Error("disk");
    }
    return super.settings(guild);
  }
}

describe("SettingsBook", () => {
  it("reads a server's settings once, however many ask at once", async () => {
    const state = new CountedState();
    await state.saveSettings("g", { ...UNSET, threads: true });
    const book = new SettingsBook(state);
    const all = await Promise.all(Array.from({ length: 50 }, () => book.of("g")));
    expect(all.every(({ threads }) => threads)).toBe(true);
    expect(book.known("g").threads).toBe(true);
    await book.of("g");
    expect(state.reads).toBe(1);
  });

  it("reads again after a failure", async () => {
    const state = new CountedState();
    state.failures = 1;
    const book = new SettingsBook(state);
    await expect(book.of("g")).rejects.toThrow("disk");
    expect(await book.of("g")).toEqual(UNSET);
  });

  it("keeps a change that is made while the settings are read", async () => {
    const state = new MemoryState();
    const book = new SettingsBook(state);
    const [, changed] = await Promise.all([book.of("g"), book.change("g", { language: "ko" })]);
    expect(changed.language).toBe("ko");
    expect((await book.of("g")).language).toBe("ko");
    expect((await new SettingsBook(state).of("g")).language).toBe("ko");
  });

  it("has no settings for direct messages", async () => {
    expect(await new SettingsBook(new MemoryState()).of(null)).toBe(UNSET);
  });
});
