import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { analyzeQuestion } from "../../src/answer/question/question-analysis.js";
import { spaceQuestionWords } from "../../src/answer/question/question-spacing.js";
import { chineseForm } from "../../src/answer/summary/summary-form-chinese.js";
import { koreanForm } from "../../src/answer/summary/summary-form-korean.js";
import { copyrightOutlet } from "../../src/coverage/outlets.js";

/*
 * Any member may send 4,000 characters. In each of these a word could once be read in two ways at every step, and the reading of some
 * hundred characters would not have ended in a lifetime. Nothing but a context of its own stops a regular expression that runs.
 */

/** What takes longer, in milliseconds, does not end; what ends takes a hundredth of it. */
const ENDLESS = 10_000;

describe("texts that say one thing over and over", () => {
  it.each([
    ["polite words of Chinese", () => chineseForm(`您${"能您能您".repeat(900)}結概括`)],
    ["wishes of Chinese", () => chineseForm(`可${"否给我想可".repeat(700)}出`)],
    ["endings of a Korean wish", () => koreanForm(`글이 뭔 말하${"요지요지".repeat(900)}"`)],
    ["particles behind a question word", () => analyzeQuestion(`뭣하${"는까지하".repeat(900)}부`, "ko")],
    ["endings of a carrying verb", () => analyzeQuestion(`한음${"다고래".repeat(1200)}쀍`, "ko")],
    ["question words without a space", () => spaceQuestionWords(`입엇${"누구요".repeat(1200)}\u0000`)],
    ["signs of copyright", () => copyrightOutlet(`${"©".repeat(20_000)}${"(".repeat(20_000)}©`)],
  ])("ends on %s", (_, read) => {
    expect(() => runInNewContext("read()", { read }, { timeout: ENDLESS })).not.toThrow();
  });
});
