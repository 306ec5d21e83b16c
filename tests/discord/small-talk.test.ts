import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { smallTalkIn } from "../../src/discord/small-talk.js";

describe("smallTalkIn", () => {
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
    "너 누가 만들었어?",
    "넌 사람이야?",
    "누가 널 만들었어",
    "봇은 누가 만들었나요?",
    "who made you?",
    "Are you ChatGPT?",
    "你是机器人吗？",
    "誰開發了你",
  ])("is a greeting, thanks or a question about the bot: %s", (text) => {
    expect(smallTalkIn(text)).not.toBeNull();
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
    "너구리 공원은 누가 만들었어?",
    "챗봇 한빛은 누가 만들었어?",
    "누가 만들었어?",
    "질문 12번은?",
    "who made the bot for Cyberport?",
    "Are you sure the AI centre opened?",
  ])("is a question like any other: %s", (text) => {
    expect(smallTalkIn(text)).toBeNull();
  });

  it.each([
    ["고마워", "remark"],
    ["ㅋㅋㅋ", "remark"],
    ["잘 자", "remark"],
    ["안녕", "greeting"],
    ["ㅎㅇ", "greeting"],
    ["ㅎㅇ 너 뭐 할 수 있어?", "bot"],
    ["안녕 뭐 할 줄 알아?", "bot"],
    ["안녕하세요 사이버포트 면적은?", null],
    ["넌 뭐야?", "bot"],
  ])("tells thanks and farewells from what is met with an introduction: %s", (text, kind) => {
    expect(smallTalkIn(text)).toBe(kind);
  });

  it("takes no question about the coverage for small talk", () => {
    const lines = readFileSync(new URL("../golden/questions.jsonl", import.meta.url), "utf8")
      .trim()
      .split("\n");
    const questions = lines.map((line) => JSON.parse(line)).filter(({ type }) => type !== "chitchat");
    expect(questions.length).toBeGreaterThan(10);
    expect(questions.filter(({ question }) => smallTalkIn(question) !== null)).toEqual([]);
  });
});
