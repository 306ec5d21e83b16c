import { describe, expect, it } from "vitest";
import { evidenceAt } from "../../../src/answer/verify/verify-evidence.js";
import { checkLinks } from "../../../src/answer/verify/verify-links.js";
import { hitOf } from "../../fakes/openai-hits.js";

const SENTENCE =
  "포니닷에이아이(Pony.ai)는 https://pony.ai/hk 와 press@pony.ai 로 문의를 받는다고 [여기](x)에서 밝혔다.";
const hit = hitOf([SENTENCE]);
const evidence = [evidenceAt(hit, { start: hit.passage.start, end: hit.passage.end })];

describe("checkLinks", () => {
  it.each([
    "Pony.ai는 문의를 받는다.",
    "문의는 press@pony.ai 로 받는다.",
    "1.5배, 3.8만㎡, U.S. and e.g. this.",
    "<기생충>과 [서울]",
  ])("lets %s pass", (claim) => {
    expect(checkLinks(claim, evidence)).toBeNull();
  });

  it.each([
    "https://pony.ai/hk 를 보라.",
    "ftp://files.example",
    "www.pony.ai",
    "discord.gg/abc",
    "[여기](x)",
    "<@123>",
    "<#123>",
    "<:emoji:123>",
    "<https://a.b>",
    "@everyone 안녕",
    "@here",
    "||비밀||",
    "```코드```",
    "evil.example 을 보라.",
    "pony.ai/login",
    "other@pony.ai",
    "@someone",
    "ｗｗｗ.evil.com",
  ])("refuses %s", (claim) => {
    expect(checkLinks(claim, evidence)?.code).toBe("link");
  });
});
