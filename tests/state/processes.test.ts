import { describe, expect, it } from "vitest";
import { recordOf } from "../fakes/answer-record.js";
import { temporaryFolder } from "../fakes/temporary-folder.js";
import { openForTest } from "./open-for-test.js";
import { startWriting } from "./writing-process.js";

/** An answer of some length, so that a kill is likely to fall into the writing of one. */
const RECORD = JSON.stringify({ ...recordOf("a"), channel: "7".repeat(20_000) });

describe("a process that is killed while it writes", () => {
  it.each([20, 60, 150])("leaves whole answers and nothing else, after %i of them", async (count) => {
    const folder = temporaryFolder();
    const writing = startWriting(
      folder,
      `const record = ${RECORD};
       for (let n = 0; ; n++) {
         await state.saveAnswer({ ...record, id: "a" + n, at: new Date().toISOString(), messages: ["m" + n, "k" + n] });
         console.log("kept " + n + ".");
       }`,
    );
    await writing.says(`kept ${count}.`);
    writing.child.kill("SIGKILL");
    const said = [...(await writing.ended()).matchAll(/kept (\d+)\./gu)].length;

    const { state, log } = await openForTest({ folder, now: Date.now });
    expect(log.at("error")).toEqual([]);
    const kept = await state.conversation("channel:800", 1_000_000);
    // The last one may have been kept and not been told.
    expect([said, said + 1]).toContain(kept.length);
    for (const [n, record] of kept.entries()) {
      expect([record.id, record.channel.length]).toEqual([`a${n}`, 20_000]);
      expect((await state.answerOfMessage(`m${n}`))?.id).toBe(`a${n}`);
      expect((await state.answerOfMessage(`k${n}`))?.id).toBe(`a${n}`);
    }
    await state.saveAnswer(recordOf("after"));
    expect((await state.answer("after"))?.id).toBe("after");
  });
});

describe("two processes on one folder", () => {
  it("begin it together, count together and lose nothing", async () => {
    const folder = temporaryFolder();
    const script = (name: string) => `
      const record = ${JSON.stringify(recordOf("a", { at: new Date().toISOString() }))};
      let spent = 0;
      for (let n = 0; n < 150; n++) {
        await state.saveAnswer({ ...record, id: "${name}" + n, messages: [] });
        if (await state.spend("900", record.at.slice(0, 10), 200)) spent++;
      }
      console.log(spent);`;
    const [one, other] = ["x", "y"].map((name) => startWriting(folder, script(name)));
    const spent = [await one?.ended(), await other?.ended()].map(Number);
    expect(spent.reduce((sum, number) => sum + number, 0)).toBe(200);
    const { state } = await openForTest({ folder, now: Date.now });
    expect(await state.conversation("channel:800", 1_000)).toHaveLength(300);
  });
});
