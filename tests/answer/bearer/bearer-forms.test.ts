import { describe, expect, it } from "vitest";
import { excludedBy } from "../../../src/answer/bearer/bearer-contrasts.js";
import { bodyOf, isBearer, mentionsOf, shortOf } from "../../../src/answer/bearer/bearer-forms.js";
import { isOfKind } from "../../../src/answer/bearer/bearer-kinds.js";
import { labelsIn, titlesIn } from "../../../src/answer/bearer/bearer-labels.js";

const namedIn = (name: string, text: string, isPerson = false): string[] =>
  mentionsOf(name, text, isPerson).map(({ start, end }) => text.slice(start, end));

describe("how a text names one", () => {
  it("finds a name in full, in short, and a person by surname and office", () => {
    expect(namedIn("솔빛은행", "솔빛은행은 컸고 솔빛이 이겼다. 솔빛나루는 졌다.")).toEqual(["솔빛은행", "솔빛"]);
    expect(namedIn("춘천", "춘천시는 컸다. 신춘천은 작다.")).toEqual(["춘천"]);
    expect(namedIn("기나래", "기 시장은 웃었다. 기나래는 갔다. 기온 시장은 없다.", true)).toEqual(["기", "기나래"]);
  });

  it("takes the office off, and what may be left out", () => {
    expect(bodyOf("솔빛은행장")).toBe("솔빛은행");
    expect(bodyOf("마을시장")).toBe("마을시");
    expect(bodyOf("시장")).toBe("시장");
    expect(shortOf("나루시")).toBe("나루");
    expect(shortOf("샛골")).toBeNull();
  });

  it("knows what is spoken of by what stands behind it", () => {
    expect(isBearer("는 컸다")).toBe(true);
    expect(isBearer("(대표 기나래)의 매출")).toBe(true);
    expect(isBearer("보다 컸다")).toBe(false);
  });
});

describe("two of a kind", () => {
  it("are names that end alike, and regions of one rank", () => {
    expect(isOfKind("보람전자", "보람푸드")).toBe(true);
    expect(isOfKind("춘천", "원주시")).toBe(true);
    expect(isOfKind("강원도", "원주시")).toBe(false);
    expect(isOfKind("보람전자", "샛골")).toBe(false);
  });

  it("are words that exclude one another", () => {
    expect(excludedBy("은상")).toContain("대상");
    expect(excludedBy("장터")).toEqual([]);
  });

  it("are numbered, lettered or called by another surname", () => {
    const found = (question: string, text: string): number[] =>
      labelsIn(question).flatMap((find) => [find(text).own.length, find(text).others.length]);
    expect(found("7구역은 몇 가구인가요?", "3구역은 크고 제7구역은 작다")).toEqual([1, 1]);
    expect(found("A씨는 얼마를 받았나요?", "A(43)씨와 B씨가 왔다")).toEqual([1, 1]);
    expect(found("도모 씨는 몇 년 형을 받았나요?", "기모(39) 씨는 울었다")).toEqual([0, 1]);
    expect(found("2대 관장은 누구인가요?", "초대 관장은 3대 관장과 왔다")).toEqual([0, 2]);
    expect(labelsIn("사업비는 몇 억인가요?")).toEqual([]);
  });

  it("are titles in quotation marks that the article has", () => {
    const [find] = titlesIn("'달의 문'은 몇 분인가요?", "'달의 문'과 '빈 배'가 올랐다.");
    expect(find?.("'빈 배'는 80분이다.")).toMatchObject({ own: [], others: [{ start: 1, end: 4 }] });
    expect(titlesIn("'달의 문'은 몇 분인가요?", "'빈 배'가 올랐다.")).toEqual([]);
  });
});
