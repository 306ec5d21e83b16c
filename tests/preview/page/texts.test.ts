import { describe, expect, it } from "vitest";
import { isLanguage, LANGUAGES, languageFor } from "../../../src/preview/page/texts/language.js";

/** Every text, with its place; functions with arguments filled in. */
function texts(value: object, path = ""): [string, string][] {
  return Object.entries(value).flatMap(([key, one]): [string, string][] => {
    const at = `${path}${key}`;
    if (typeof one === "object" && one !== null) return texts(one, `${at}.`);
    return [[at, typeof one === "function" ? String(one("A", "B")) : String(one)]];
  });
}

describe("the page's words", () => {
  it.each(Object.entries(LANGUAGES))("are all there in %s, with what is filled in", (_code, { texts: words }) => {
    for (const [path, text] of texts(words)) {
      expect(text.trim(), path).not.toBe("");
      expect(text, path).not.toContain("undefined");
    }
  });

  it("are in the scripts of their languages", () => {
    const joined = (code: keyof typeof LANGUAGES) =>
      texts(LANGUAGES[code].texts)
        .map(([, text]) => text)
        .join(" ");
    expect(joined("ko")).toMatch(/\p{Script=Hangul}/u);
    for (const code of ["en-US", "zh-CN", "zh-TW"] as const) expect(joined(code)).not.toMatch(/\p{Script=Hangul}/u);
    // Characters that only one of the two Chinese scripts has.
    expect(joined("zh-CN")).not.toMatch(/[頻訊這應發檔編]/u);
    expect(joined("zh-TW")).not.toMatch(/[频讯这应发档编开无]/u);
  });

  it.each([
    [["ko-KR", "en"], "ko"],
    [["zh-Hant-HK"], "zh-TW"],
    [["zh-TW"], "zh-TW"],
    [["zh"], "zh-CN"],
    [["fr-FR", "en-GB"], "en-US"],
    [[], "en-US"],
  ])("are chosen for a browser that prefers %j: %s", (preferred, language) => {
    expect(languageFor(preferred)).toBe(language);
  });

  it("know no other language", () => {
    expect(isLanguage("ko")).toBe(true);
    expect(isLanguage("constructor")).toBe(false);
  });
});
