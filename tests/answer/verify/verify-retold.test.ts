import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chineseWordsOf } from "../../../src/answer/check/check-words-chinese.js";
import { verifyClaim } from "../../../src/answer/verify/verify-claim.js";
import { koreanReadings } from "../../../src/answer/verify/verify-hanja.js";
import { findName } from "../../../src/answer/verify/verify-name-find.js";
import { detectLanguage } from "../../../src/coverage/language.js";
import { hitOf } from "../../fakes/openai-hits.js";

function isShown(text: string, quote: string): boolean {
  const draft = { text, quotes: [{ passage: 1, quote }] };
  return verifyClaim(draft, { question: "", language: detectLanguage(text), hits: [hitOf([quote])] }).verified;
}

describe("a claim that retells its quote in other words", () => {
  it.each([
    ["회원 수는 5년 전에 비해 7% 증가했습니다.", "회원 수는 5년 전보다 7% 늘었다."],
    ["이 사고로 인한 시설 피해는 없었습니다.", "이 사고로 인한 시설 피해는 없었다."],
    ["3공장 설비는 화재로 피해가 없었습니다.", "3공장 설비는 화재로 피해를 입지 않았다."],
    [
      "나래항공은 지방 노선 8개 중 3개를 3월까지 닫는다고 발표했습니다.",
      "나래항공은 지방 노선 8개 가운데 3개를 3월까지 폐쇄한다고 발표했다.",
    ],
    ["소담은 다섯 시간에 걸쳐 춘향가를 완창했습니다.", "소담은 다섯 시간 동안 춘향가를 완창했다."],
    [
      "나루사에 따르면 엔진 압력이 기준을 벗어나면서 시험이 중단됐습니다.",
      "나루사는 “엔진 압력이 기준을 벗어나 시험이 중단됐다”고 밝혔다.",
    ],
    ["노조는 회사에 사과하라고 요구했다.", "노조는 회사에 사과를 요구했다."],
    ["경찰은 사기 혐의로 마모 씨를 조사하고 있다.", "경찰은 사기 혐의로 마모 씨를 붙잡아 조사하고 있다."],
    ["올해 수출 비중은 30%를 웃돌았습니다.", "올해 수출 비중은 30%를 넘어섰다."],
    ["법원은 공장에 가동 중지를 명령했다.", "법원은 공장에 가동 중지 명령을 내렸다."],
    ["Daon Group invested 30 billion won in Garam Bio.", "다온그룹은 가람바이오에 300억 원을 투자했다."],
    ["青山队以2比1击败白虎队。", "청산 팀은 백호 팀을 2대 1로 꺾었다."],
    ["이번 사고로 2명이 목숨을 잃었습니다.", "이번 사고로 2명이 숨졌다."],
    ["이 회사는 작년에 직원 40명을 새로 뽑았습니다.", "이 회사는 지난해 직원 40명을 신규 채용했다."],
    ["김 시장은 예산이 부족하다고 말했습니다.", "김 시장은 “예산이 모자란다”고 밝혔다."],
  ])("is shown: %s", (claim, quote) => {
    expect(isShown(claim, quote)).toBe(true);
  });

  it.each([
    ["발사 3년 전 시험을 마쳤다.", "발사 3년 뒤 시험을 마쳤다."],
    ["발사를 3년 앞두고 시험을 마쳤다.", "발사 3년 뒤 시험을 마쳤다."],
    ["회원 수는 5년 후에 비해 7% 늘었다.", "회원 수는 5년 전보다 7% 늘었다."],
    ["환자가 없었다.", "환자가 피해를 입지 않았다."],
    ["환자는 없었다.", "환자는 피해를 입지 않았다."],
    ["3공장 설비는 화재로 피해가 있었다.", "3공장 설비는 화재로 피해를 입지 않았다."],
    ["3공장 설비는 피해가 없었다.", "3공장 설비는 화재로 피해를 입었다."],
    ["노조는 회사에 사과했다고 요구했다.", "노조는 회사에 사과를 요구했다."],
    ["노조는 회사에 사과했다.", "노조는 회사에 사과를 요구했다."],
    ["한빛사에 따르면 엔진 압력이 기준을 벗어났습니다.", "나루사는 “엔진 압력이 기준을 벗어났다”고 밝혔다."],
    ["법원은 5억 원에 대해서만 뇌물로 인정했다.", "법원은 5억 원을 뇌물로 인정했다."],
    ["올해 수출 비중은 30%를 밑돌았습니다.", "올해 수출 비중은 30%를 넘어섰다."],
    ["공장은 법원에 가동 중지를 명령했다.", "법원은 공장에 가동 중지 명령을 내렸다."],
    ["마모 씨는 사기 혐의로 경찰을 조사하고 있다.", "경찰은 사기 혐의로 마모 씨를 붙잡아 조사하고 있다."],
    ["Garam Bio invested 30 billion won in Daon Group.", "다온그룹은 가람바이오에 300억 원을 투자했다."],
    ["Daon Bank invested 30 billion won in Garam Bio.", "다온그룹은 가람바이오에 300억 원을 투자했다."],
    ["白虎队以2比1击败青山队。", "청산 팀은 백호 팀을 2대 1로 꺾었다."],
    ["青山队以1比2击败白虎队。", "청산 팀은 백호 팀을 2대 1로 꺾었다."],
    ["청산 팀은 백호 팀을 1대 2로 꺾었다.", "청산 팀은 백호 팀을 2대 1로 꺾었다."],
    ["Hansol beat Mirae 1-2.", "Hansol beat Mirae 2-1."],
    ["이번 사고로 2명이 목숨을 잃었습니다.", "이번 사고로 2명이 다쳤다."],
    ["이 회사는 작년에 직원 40명을 뽑았습니다.", "이 회사는 올해 직원 40명을 채용했다."],
    ["나래의 올해 영업손실은 180억 원이다.", "나래의 올해 영업손실은 230억 원으로 작년(180억 원)보다 늘었다."],
    ["나래의 올해 영업손실은 180억 원이다.", "나래의 올해 영업손실은 230억 원으로 지난해(180억 원)보다 늘었다."],
    ["나래의 영업손실은 180억 원이다.", "나래의 올해 영업손실은 230억 원으로 작년(180억 원)보다 늘었다."],
    ["서점은 지난달 문을 열었습니다.", "서점은 지난달 문을 닫았다."],
    ["경쟁률은 1대 41이었다.", "경쟁률은 41대 1이었다."],
  ])("is not shown where that says something else: %s", (claim, quote) => {
    expect(isShown(claim, quote)).toBe(false);
  });
});

describe("the Korean reading of Chinese characters", () => {
  it.each([
    ["仁川", "인천"],
    ["金堤", "김제"],
    ["體育館", "체육관"],
    ["体育馆", "체육관"],
    ["理事", "이사"],
    ["比率", "비율"],
    ["法律", "법률"],
    ["女性", "여성"],
  ])("of %s is %s", (han, korean) => expect(koreanReadings(han)).toContain(korean));

  it("is not guessed where a character is not known", () => expect(koreanReadings("仁X")).toEqual([]));
});

describe("a name with a noun of kind behind it", () => {
  it.each([
    ["Mulbit Village", "30일 물빛마을에는 54가구가 산다.", "물빛마을"],
    ["Seohan Ventures", "투자는 서한벤처스가 주도했다.", "서한벤처스"],
  ])("%s is found", (name, text, found) => {
    const place = findName(name, text, []);
    expect(place === null ? null : text.slice(place.start, place.end)).toBe(found);
  });

  it("is not found with another noun, or with another name", () => {
    expect(findName("Mulbit Bank", "30일 물빛마을에는 54가구가 산다.", [])).toBeNull();
    expect(findName("Haetbit Village", "30일 물빛마을에는 54가구가 산다.", [])).toBeNull();
  });
});

it("cuts Chinese into words that stand in the text in order, whatever is joined", () => {
  const pieces = fc.constantFrom(
    "体育馆",
    "候选人",
    "因",
    "室内",
    "电动车",
    "3",
    "，",
    "Tigers",
    "한",
    "会",
    " ",
    "😀",
    "全固态",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const text = parts.join("");
      const words = chineseWordsOf(text, []);
      for (const [at, { start, end, stem }] of words.entries()) {
        expect(start).toBeGreaterThanOrEqual(words[at - 1]?.end ?? 0);
        expect(text.slice(start, end).normalize("NFKC").toLowerCase()).toBe(stem);
      }
    }),
  );
});
