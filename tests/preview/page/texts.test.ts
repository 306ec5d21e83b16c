import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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

  it.each(Object.entries(LANGUAGES))(
    "name the reader in %s, and a chat model as it is called",
    (_code, { texts: words }) => {
      expect(words.panel.readerName("extractive")).not.toContain("extractive");
      expect(words.panel.readerName("chat:any")).toBe("chat:any");
    },
  );

  it("are all said somewhere on the page", () => {
    const folder = fileURLToPath(new URL("../../../src/preview/page", import.meta.url));
    const page = readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(folder, name), "utf8"))
      .join("\n");
    const unsaid = texts(LANGUAGES.ko.texts)
      .map(([path]) => path)
      // These are chosen by the name of a theme or a field.
      .filter((path) => !/^(?:themes|panel\.unknownWhat)\./u.test(path))
      .filter((path) => !new RegExp(`(?:texts|panel)\\.${path.split(".").at(-1)}\\b`, "u").test(page));
    expect(unsaid).toEqual([]);
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
