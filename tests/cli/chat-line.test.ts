import { describe, expect, it } from "vitest";
import type { Turn } from "../../src/answer/answerer.js";
import { chatLine } from "../../src/cli/chat-line.js";
import { answered } from "../fakes/scripted-answerer.js";

function turn(language: string, followUps: readonly string[] = []): Turn {
  return { question: "?", answer: { ...answered(["답이다."]), language, followUps } };
}

describe("chatLine", () => {
  it.each(["", "   ", "/quit", "/exit", "/Q", "/종료", "/退出"])("ends at «%s»", (line) => {
    expect(chatLine(line, [turn("ko")], null)).toEqual({ kind: "end" });
  });

  it.each(["/help", "?", "1", "...", "/ask", "/도움"])(
    "takes «%s» for a wish for help, in the language spoken last",
    (line) => {
      expect(chatLine(line, [turn("en"), turn("ko")], "en-US")).toEqual({ kind: "help", locale: "ko" });
      expect(chatLine(line, [], "ko-KR")).toEqual({ kind: "help", locale: "ko" });
      expect(chatLine(line, [], null)).toEqual({ kind: "help", locale: "en" });
    },
  );

  it("gives help in the language in which it is asked for", () => {
    expect(chatLine("/帮助", [turn("ko")], "en-US")).toEqual({ kind: "help", locale: "zh-CN" });
    expect(chatLine("/도움말", [turn("en")], "en-US")).toEqual({ kind: "help", locale: "ko" });
  });

  it("asks an offered question by its number, and only one that the last answer offered", () => {
    const turns = [turn("ko", ["먼저?"]), turn("ko", ["누가 세웠나요?", "언제 열었나요?"])];
    expect(chatLine(" 2 ", turns, null)).toEqual({ kind: "question", question: "언제 열었나요?" });
    expect(chatLine("3", turns, null)).toEqual({ kind: "help", locale: "ko" });
    expect(chatLine("0", turns, null)).toEqual({ kind: "help", locale: "ko" });
  });

  it.each(["왜?", "2024년에는?", "/quit이 뭐야?", "quit이 뭐야?"])("asks «%s»", (line) => {
    expect(chatLine(line, [turn("ko", ["누가?"])], null)).toEqual({ kind: "question", question: line });
  });
});
