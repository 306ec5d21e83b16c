import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pastedLines } from "../../../src/answer/check/check-lines.js";
import { statementsIn } from "../../../src/answer/check/check-split.js";

describe("pastedLines", () => {
  it.each([
    ["나래로봇은 2014년에\n설립됐다.", ["나래로봇은 2014년에 설립됐다."]],
    ["사이렌은 해솔시가\n2005년에 세웠다.", ["사이렌은 해솔시가 2005년에 세웠다."]],
    ["행사는 11일 서울에서,\n12일 부산에서 열렸다.", ["행사는 11일 서울에서, 12일 부산에서 열렸다."]],
    [
      "- 노조는 정년을 65세로\n  늘리라고 했다.\n- 회사는 거절했다.",
      ["노조는 정년을 65세로 늘리라고 했다.", "회사는 거절했다."],
    ],
    ["> 값은\n> 5만 원이다.", ["값은 5만 원이다."]],
    [
      "The tower was built by the\ncity in 2005.\nIt is tall.",
      ["The tower was built by the city in 2005.", "It is tall."],
    ],
    ["该公司于2014年成立，\n总部位于大田。", ["该公司于2014年成立，总部位于大田。"]],
  ])("puts together what a line break cut: %j", (text, lines) => expect(pastedLines(text)).toEqual(lines));

  it.each([
    ["홍콩 소식 정리\n\n행사가 열렸다.", ["홍콩 소식 정리", "행사가 열렸다."]],
    ["행사가 열렸다\n많이 왔어요\n끝", ["행사가 열렸다", "많이 왔어요", "끝"]],
    ["설립 2014년\n직원 120명", ["설립 2014년", "직원 120명"]],
    ["한 국가\n두 체제가 있다.", ["한 국가", "두 체제가 있다."]],
  ])("leaves apart what stands on lines of its own: %j", (text, lines) => expect(pastedLines(text)).toEqual(lines));

  it("puts together text wrapped at one width, whatever its lines end in", () => {
    const text =
      "해솔시는 올해 새 도서관 다섯 곳과 체육관 두 곳의 문을 열고 청년 주택\n삼백 채를 나눠 줄 계획이라고 3일 밝혔다. 시는 버스도 늘린다.";
    expect(statementsIn(text).map((one) => one.text)).toEqual([
      "해솔시는 올해 새 도서관 다섯 곳과 체육관 두 곳의 문을 열고 청년 주택 삼백 채를 나눠 줄 계획이라고 3일 밝혔다.",
      "시는 버스도 늘린다.",
    ]);
  });

  it("reads a great many lines of one block", () => {
    const lines = 200_000;
    expect(pastedLines("끝\n".repeat(lines))).toEqual(new Array(lines).fill("끝"));
    expect(pastedLines("값은\n".repeat(lines))).toEqual([new Array(lines).fill("값은").join(" ")]);
  });

  it("loses no letter and adds none", () => {
    const letters = (text: string): string => text.replace(/[^\p{L}]/gu, "");
    const line = fc.constantFrom("해솔시는", "문을 열었다.", "city of", "大田。", "- 하나", "", "끝");
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        expect(letters(pastedLines(lines.join("\n")).join(""))).toBe(letters(lines.join("")));
      }),
    );
  });
});

describe("statementsIn", () => {
  it.each(["세미나에는", "가결했다.", "마을버스 173대는"])(
    "looks for a part of a sentence only word for word: %s",
    (text) => expect(statementsIn(text).map(({ kind }) => kind)).toEqual(["part"]),
  );
});
