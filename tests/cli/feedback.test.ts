import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openState } from "../../src/state/open-state.js";
import { recordOf, voteOn } from "../fakes/answer-record.js";
import { RecordedLog } from "../fakes/recorded-log.js";
import { runProcess } from "../fakes/running-process.js";
import { temporaryFolder } from "../fakes/temporary-folder.js";

async function vote(folder: string, id: string): Promise<void> {
  const state = await openState({ folder, log: new RecordedLog() });
  await state.saveAnswer(recordOf(id));
  await state.saveVote(voteOn(id));
  state.close();
}

describe("npm run feedback beside a preview", { timeout: 60_000 }, () => {
  it("leaves out what was tried out there, names the way to it, and goes it when asked", async () => {
    const folder = temporaryFolder();
    await vote(folder, "a");
    await vote(join(folder, "preview"), "b");
    const feedback = (...args: string[]) => runProcess("cli/feedback.js", args, { STATE_DIR: folder });
    const members = await feedback("--json");
    expect(JSON.parse(members.output).map(({ answer }: { answer: string }) => answer)).toEqual(["a"]);
    expect(members.errors).toContain("Next: npm run feedback -- --preview");
    const tried = await feedback("--json", "--preview");
    expect(JSON.parse(tried.output).map(({ answer }: { answer: string }) => answer)).toEqual(["b"]);
    expect([tried.code, tried.errors]).toEqual([0, ""]);
  });

  it("says nothing of a preview without votes", async () => {
    const { output, errors } = await runProcess("cli/feedback.js", [], { STATE_DIR: temporaryFolder() });
    expect([output, errors]).toEqual(["No votes yet.\n", ""]);
  });
});
