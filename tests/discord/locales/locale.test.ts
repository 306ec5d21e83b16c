import { describe, expect, it } from "vitest";
import { frameLocale, spokenLocale } from "../../../src/discord/locales/locale.js";

describe("spokenLocale", () => {
  it.each([
    ["ko", "ko"],
    ["en", "en"],
    ["en-GB", "en"],
    ["zh-Hans", "zh-CN"],
    ["zh-CN", "zh-CN"],
    ["zh-Hant", "zh-TW"],
    ["zh-TW", "zh-TW"],
    ["zh-Hant-HK", "zh-TW"],
    ["ja", null],
    ["und", null],
    [null, null],
  ])("%s is spoken as %s", (tag, expected) => {
    expect(spokenLocale(tag)).toBe(expected);
  });
});

describe("frameLocale", () => {
  it.each([
    ["the question's language first", "ko", ["en-US"], "ko"],
    ["then the first wish that is spoken", "ja", ["fr", "zh-TW", "ko"], "zh-TW"],
    ["then English", "ja", ["fr", null, undefined], "en"],
    ["a wish where the question tells nothing", null, ["ko"], "ko"],
  ])("%s", (_, question, wishes, expected) => {
    expect(frameLocale(question, ...wishes)).toBe(expected);
  });
});
