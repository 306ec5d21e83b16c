import { describe, expect, it } from "vitest";
import { withParticle } from "../../src/coverage/particle.js";

describe("withParticle", () => {
  it.each([
    ["홍콩", "을/를", "홍콩을"],
    ["기사", "을/를", "기사를"],
    ["서울", "으로/로", "서울로"],
    ["부산", "으로/로", "부산으로"],
    ["대구", "으로/로", "대구로"],
    ["세계일보", "은/는", "세계일보는"],
    ["3", "을/를", "3을"],
    ["2", "을/를", "2를"],
    ["7", "으로/로", "7로"],
    ["10", "으로/로", "10으로"],
    ["AI", "은/는", "AI는"],
    ["CNN", "은/는", "CNN은"],
    ["URL", "으로/로", "URL로"],
    ["IBM", "으로/로", "IBM으로"],
    ["‘홍콩’", "은/는", "‘홍콩’은"],
    ["세미나(2024년)", "이/가", "세미나(2024년)이"],
  ] as const)("%s with %s is %s", (word, pair, expected) => {
    expect(withParticle(word, pair)).toBe(expected);
  });
});
