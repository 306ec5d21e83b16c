import { describe, expect, it } from "vitest";
import { en as englishCommands } from "../../../src/discord/locales/commands/en.js";
import { ko as koreanCommands } from "../../../src/discord/locales/commands/ko.js";
import { zhCN as simplifiedCommands } from "../../../src/discord/locales/commands/zh-CN.js";
import { zhTW as traditionalCommands } from "../../../src/discord/locales/commands/zh-TW.js";
import { LOCALES } from "../../../src/discord/locales/locale.js";
import { phrasesIn } from "../../../src/discord/locales/speak.js";

/** Every path to a value, with what stands there. */
function leaves(value: unknown, path = ""): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, held]) => leaves(held, `${path}.${key}`));
}

/** What a sentence says, with a value in every place that takes one. */
function said(value: unknown): string {
  return typeof value === "function" ? String(value("3", "7", 2)) : String(value);
}

const KEYS = leaves(phrasesIn("en")).map(([path]) => path);

describe.each(LOCALES)("the sentences in %s", (locale) => {
  const all = leaves(phrasesIn(locale));

  it("have every key and no other", () => {
    expect(all.map(([path]) => path).sort()).toEqual([...KEYS].sort());
  });

  it("say something, and never the word undefined", () => {
    for (const [path, value] of all) {
      expect(said(value).trim(), path).not.toBe("");
      expect(said(value), path).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });
});

/** Letters that belong to names and to what is typed, in any language. */
const NAMES = /`[^`]*`|Discord|YYYY|AI\b/g;

describe("languages do not mix", () => {
  it.each(["ko", "zh-CN", "zh-TW"] as const)("%s holds no English words", (locale) => {
    const latin = leaves(phrasesIn(locale)).filter(([, value]) => /[a-z]{2,}/i.test(said(value).replace(NAMES, "")));
    expect(latin).toEqual([]);
  });

  it("Hangul is in Korean alone, and Korean has no Chinese sentences", () => {
    for (const locale of ["en", "zh-CN", "zh-TW"] as const) {
      expect(leaves(phrasesIn(locale)).filter(([, value]) => /\p{Script=Hangul}/u.test(said(value)))).toEqual([]);
    }
    expect(leaves(phrasesIn("ko")).filter(([, value]) => /\p{Script=Han}/u.test(said(value)))).toEqual([]);
  });

  it("traditional and simplified characters are kept apart", () => {
    const inScript = (locale: "zh-CN" | "zh-TW") => leaves(phrasesIn(locale)).map(([, value]) => said(value));
    expect(inScript("zh-CN").filter((text) => /[報導問題請這個時間無運營機發願傳連關沒說聯繫錯誤]/.test(text))).toEqual(
      [],
    );
    expect(inScript("zh-TW").filter((text) => /[报导问题请这个时间无运营机发愿传连关没说联系错误]/.test(text))).toEqual(
      [],
    );
  });
});

describe("names and descriptions of commands", () => {
  const all = { englishCommands, koreanCommands, simplifiedCommands, traditionalCommands };

  it.each(Object.entries(all))("%s have every key, and what Discord allows", (_, texts) => {
    expect(
      leaves(texts)
        .map(([path]) => path)
        .sort(),
    ).toEqual(
      leaves(englishCommands)
        .map(([path]) => path)
        .sort(),
    );
    for (const [path, value] of leaves(texts)) {
      if (path === ".check.name") {
        expect(String(value).length, path).toBeLessThanOrEqual(32);
      } else if (path.endsWith(".name")) {
        expect(value, path).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
        expect(value, path).toBe(String(value).toLowerCase());
      } else {
        expect(String(value).length, path).toBeLessThanOrEqual(100);
        expect(String(value).length, path).toBeGreaterThan(0);
      }
    }
  });
});
