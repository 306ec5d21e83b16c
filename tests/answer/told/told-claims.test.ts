import { describe, expect, it } from "vitest";
import { verifyClaim } from "../../../src/answer/verify/verify-claim.js";
import { hitOf } from "../../fakes/openai-hits.js";

const BOARD =
  "13일 누리시에 따르면 다온식품의 1분기 매출은 620억원, 영업이익은 48억원으로 전년 동기 대비 각각 12.4%, 31.5% 늘었다.";
const SPEECH =
  '토론에 나선 하가람 의원은 "의사를 못 구하면 병원이 닫힌다"며 "이웃 군은 올해 사업을 접었다"고 지적했다.';
const ROLES =
  "언니 역은 무대에서 20년을 보낸 배우 진하늘이, 동생 역은 400명이 겨룬 오디션에서 뽑힌 신인 한별이가 맡았다.";
const ONLY = "산길 구간은 사슬을 감은 차량만 다닐 수 있다.";
const YARD = "두 번째 배는 입찰에서 이긴 가람조선이 만든다.";

describe("a claim that is one of the sentences that its quote tells", () => {
  it.each([
    [BOARD, "누리시에 따르면 다온식품의 1분기 매출은 620억원으로 전년 동기 대비 12.4% 늘었습니다."],
    [SPEECH, "하가람 의원은 의사를 못 구하면 병원이 닫힌다고 지적했습니다."],
    [SPEECH, "하가람 의원은 이웃 군은 올해 사업을 접었다고 지적했습니다."],
    [ROLES, "언니 역은 배우 진하늘이 맡았습니다."],
    [YARD, "두 번째 배는 가람조선이 만듭니다."],
    ["가온의 매출(잠정)은 30억원이다.", "가온의 잠정 매출은 30억원입니다."],
    ["하나래(41) 씨가 상을 받았다.", "하나래 씨가 상을 받았습니다."],
  ])("is shown: %#", (quote, text) => {
    expect(verdictOn(quote, text)).toBeNull();
  });

  it.each([
    [BOARD, "누리시에 따르면 다온식품의 1분기 매출은 620억원으로 전년 동기 대비 31.5% 늘었습니다."],
    [BOARD, "누리시에 따르면 다온식품의 1분기 영업이익은 620억원으로 전년 동기 대비 12.4% 늘었습니다."],
    [SPEECH, "하가람 의원은 의사를 못 구해 병원이 닫혔다고 지적했습니다."],
    [SPEECH, "이웃 군은 올해 사업을 접었습니다."],
    [ROLES, "동생 역은 배우 진하늘이 맡았습니다."],
    [ONLY, "산길 구간은 차량만 다닐 수 있습니다."],
    ["가온의 매출(잠정)은 30억원이다.", "가온의 매출은 30억원입니다."],
    ["나래동(1통 제외)은 물이 끊겼다.", "나래동은 물이 끊겼습니다."],
    ["요금은 3만원(어린이)이다.", "요금은 3만원입니다."],
    [YARD, "첫 번째 배는 가람조선이 만듭니다."],
  ])("is not shown with another value or without its limit: %#", (quote, text) => {
    expect(verdictOn(quote, text)).not.toBeNull();
  });

  it("that is refused says to its model what it leaves out, or which word is none of the quote's", () => {
    const free = "가온시는 두 달 동안 승객에게 요금을 받지 않는다.";
    expect(verdictOn(free, "가온시는 승객에게 요금을 받지 않습니다.")).toContain("두 달 동안");
    expect(verdictOn("가온시는 다리를 고쳤다.", "가온시는 다리를 철거했습니다.")).toContain("철거");
  });
});

/** Why a claim is refused; null where it is shown. */
function verdictOn(quote: string, text: string): string | null {
  const against = { question: "", language: "ko", hits: [hitOf([quote], { id: "a.txt" })] };
  const verdict = verifyClaim({ text, quotes: [{ passage: 1, quote }] }, against);
  return verdict.verified ? null : verdict.refusal.reason;
}
