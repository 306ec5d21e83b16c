import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameFinder, personsByWord } from "../../../src/answer/statement/statement-sounds.js";

const stems = new Set([
  "화도시설공단",
  "한결텔레콤",
  "박동현",
  "스프링피크닉",
  "사업자",
  "일반",
  "컨테이너",
  "받지",
  "평창",
  "조지아주",
  "은파",
]);
const find = nameFinder(stems);

describe("names by ear", () => {
  it("are found at the beginning of compounds", () => {
    expect(find("Hwado")).toEqual(["화도"]);
    expect(find("hangyeol")).toEqual(["한결"]);
    expect(find("Pyeongchang")).toEqual(["평창"]);
    expect(find("Eunpa")).toEqual(["은파"]);
  });

  it("are found where a foreign word is spelt by other letters and sounds the same", () => {
    expect(find("Spring")).toContain("스프링");
  });

  it("are not made of words that only sound a little alike", () => {
    for (const word of ["sports", "living", "county", "foods", "was"]) expect(find(word)).toEqual([]);
  });

  it("of persons are read as one, family name first or last", () => {
    for (const question of ["Who is Park Dong-hyun?", "When did Dong-hyun Park retire?", "Is Park Dong Hyun a judge?"])
      expect(personsByWord(question, find, stems).get("park")).toEqual(["박동현"]);
    expect([...personsByWord("Who is Park Dong-hyun?", find, stems).keys()]).toEqual(["park", "dong", "hyun"]);
    expect(personsByWord("Who runs Hwado City Hall?", find, stems).size).toBe(0);
  });

  it("of persons are looked for up to a number that no question needs", () => {
    const others = (count: number) => "Jane Doe, ".repeat(count);
    expect(personsByWord(`${others(19)}Park Dong-hyun`, find, stems).get("park")).toEqual(["박동현"]);
    expect(personsByWord(`${others(60)}Park Dong-hyun`, find, stems).size).toBe(0);
  });

  it("never fail, whatever is asked", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
        expect(Array.isArray(find(text))).toBe(true);
        expect(personsByWord(text, find, stems)).toBeInstanceOf(Map);
      }),
    );
  });
});
