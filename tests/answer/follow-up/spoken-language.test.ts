import { describe, expect, it } from "vitest";
import { spokenLanguage, tellsLanguage } from "../../../src/answer/follow-up/spoken-language.js";

describe("tellsLanguage", () => {
  it.each(["1", "?", "2024!", "/help", "/quit", "help", "ok", "Thanks", "CES 2023", "Hanbit?", "👍", ""])(
    "«%s» shows no language",
    (text) => {
      expect(tellsLanguage(text)).toBe(false);
    },
  );

  it.each(["ㅋㅋ", "왜?", "/도움말", "CES는?", "谁？", "who?", "Where is Hanbit", "Ganz gute neue Frage", "Кто?"])(
    "«%s» shows one",
    (text) => {
      expect(tellsLanguage(text)).toBe(true);
    },
  );
});

describe("spokenLanguage", () => {
  it("is the question's own before any other", () => {
    expect(spokenLanguage("왜?", ["en"], "en")).toBe("ko");
    expect(spokenLanguage("Where is Hanbit Center?", ["ko"], "ko")).toBe("en");
  });

  it("is else that of the last turn, else that of the place, else what it looks like", () => {
    expect(spokenLanguage("Hanbit?", ["en", "ko"], "zh-Hans")).toBe("ko");
    expect(spokenLanguage("Hanbit?", [], "zh-Hans")).toBe("zh-Hans");
    expect(spokenLanguage("help", [])).toBe("en");
  });
});
