import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTIONS, customId, readCustomId } from "../../src/discord/custom-id.js";
import { newId } from "../../src/discord/new-id.js";

describe("customId", () => {
  it("is read back as it was written, and fits Discord's 100 characters", () => {
    const snowflake = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String);
    fc.assert(
      fc.property(fc.constantFrom(...ACTIONS), snowflake, fc.nat(999), (action, member, page) => {
        const id = customId(action, newId(), member, page);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(readCustomId(id)).toMatchObject({ action, values: [expect.any(String), member, String(page)] });
      }),
    );
  });

  it("of another version or of another bot is not ours", () => {
    expect(readCustomId("vote_up:1")).toBeNull();
    expect(readCustomId("")).toBeNull();
  });
});

describe("newId", () => {
  it("is of characters that custom ids keep", () => {
    for (let n = 0; n < 1000; n += 1) expect(newId()).toMatch(/^[\w-]{12}$/);
  });
});
