import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isSmallTalk } from "../../src/discord/small-talk.js";

describe("isSmallTalk", () => {
  it.each([
    "안녕하세요!",
    "안녕",
    "고마워요 :)",
    "정말 감사합니다.",
    "너는 누구야?",
    "뭘 할 수 있어?",
    "사용법 알려줘",
    "Hello!",
    "thanks a lot",
    "Who are you?",
    "What can you do?",
    "how does this bot work?",
    "你好",
    "謝謝你！",
    "你是谁？",
    "你能做什么？",
    "ㅋㅋㅋ",
    "ㅎㅇ",
    "ㄱㅅ",
    "ㅠㅠ",
    "ㅇㅋ",
    "/help",
    "/quit",
    "1",
  ])("is a greeting, thanks or a question about the bot: %s", (text) => {
    expect(isSmallTalk(text)).toBe(true);
  });

  it.each([
    "안녕하세요, 현재 서울시장은 누구인가요?",
    "감사원장은 누구인가요?",
    "홍콩투자청은 무엇을 할 수 있어?",
    "Who are you referring to in the Hong Kong report?",
    "What can the seminar do for companies?",
    "help desk numbers of Cyberport?",
    "谢谢谁？",
    "",
    "?!",
    "2024?",
    "ㅋㅋ 누가 열었어?",
  ])("is a question like any other: %s", (text) => {
    expect(isSmallTalk(text)).toBe(false);
  });

  it("takes no question about the coverage for small talk", () => {
    const lines = readFileSync(new URL("../golden/questions.jsonl", import.meta.url), "utf8")
      .trim()
      .split("\n");
    const questions = lines.map((line) => JSON.parse(line)).filter(({ type }) => type !== "chitchat");
    expect(questions.length).toBeGreaterThan(10);
    expect(questions.filter(({ question }) => isSmallTalk(question))).toEqual([]);
  });
});
