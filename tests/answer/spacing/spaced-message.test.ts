import { describe, expect, it } from "vitest";
import { spacedMessage } from "../../../src/answer/spacing/spaced-message.js";
import { stemFrequencyIn } from "../../../src/answer/spacing/stem-frequency.js";

const frequency = stemFrequencyIn([
  { id: "a", text: "새울시에 지진 대피소가 문을 열었다. 한빛로봇 김다온 대표가 기사를 읽었다." },
]);

describe("a message that was typed together", () => {
  it("is divided where it asks about the coverage", () => {
    expect(spacedMessage("새울시지진대피소언제열었어", frequency)).toBe("새울시 지진 대피소 언제 열었어");
    expect(spacedMessage("한빛로봇대표가누구예요", frequency)).toBe("한빛로봇 대표가 누구예요");
  });

  it.each(["출처를알려주세요", "뉴스를요약해주세요", "세줄로요약해주세요", "더자세히알려주세요", "새울시지진요약해줘"])(
    "is still the wish that it was: %s",
    (wish) => {
      const spaced = spacedMessage(wish, frequency);
      expect(spaced.replaceAll(" ", "")).toBe(wish);
      expect(spaced).not.toMatch(/ (?:세요|약|요(?!약))/u);
    },
  );
});
