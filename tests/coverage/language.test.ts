import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/coverage/language.js";

describe("detectLanguage", () => {
  it.each([
    ["CES 2023에서?", "ko"],
    ["Who is 박원순?", "en"],
    ["What did 박원순 시장 say in 홍콩?", "en"],
    ["IT 기업?", "ko"],
    ["UN 총회", "ko"],
    ["The Korea Herald는 어떤 신문이야?", "ko"],
    ["누가 Kinco를 방문했나", "ko"],
    ["深圳灣创业廣場은?", "ko"],
    ["What is HKSITP?", "en"],
    ["IPO", "en"],
    ["谁是박원순？", "zh-Hans"],
    ["朴元淳访问了哪里？", "zh-Hans"],
    ["朴元淳訪問了哪裡？", "zh-Hant"],
    ["東京はどこ？", "ja"],
    ["Wer ist 박원순?", "de"],
    ["¿Quién es Kinco?", "es"],
    ["Кто это?", "ru"],
    ["한국".normalize("NFD"), "ko"],
    ["2023?", "und"],
    ["", "und"],
  ])("%s is %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
