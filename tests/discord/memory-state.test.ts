import { describe, expect, it } from "vitest";
import { MemoryState } from "../../src/discord/memory-state.js";

describe("MemoryState", () => {
  it("lets the oldest go, so that a bot that runs for months does not grow", async () => {
    const state = new MemoryState();
    for (let n = 0; n < 5_000; n += 1) {
      await state.saveListing(String(n), { kind: "articles", member: "100", query: "", filters: {} });
    }
    expect(state.listings.size).toBe(2_000);
    expect(await state.listing("4999")).not.toBeNull();
    expect(await state.listing("0")).toBeNull();
  });
});
