import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Slots } from "../../src/discord/slots.js";

describe("Slots", () => {
  it("never do more at once than there are, do everything, and in the order it came", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.array(fc.nat({ max: 3 })), async (count, turns) => {
        const slots = new Slots(count);
        const began: number[] = [];
        let running = 0;
        const task = (index: number, waits: number) => async () => {
          began.push(index);
          running += 1;
          expect(running).toBeLessThanOrEqual(count);
          for (let turn = 0; turn < waits; turn += 1) await Promise.resolve();
          running -= 1;
          return index;
        };
        const done = await Promise.all(turns.map((waits, index) => slots.run(task(index, waits))));
        expect(done).toEqual([...turns.keys()]);
        expect(began).toEqual([...turns.keys()]);
      }),
    );
  });

  it("are free again after what failed", async () => {
    const slots = new Slots(1);
    await expect(slots.run(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await slots.run(async () => "next")).toBe("next");
  });
});
