import { describe, expect, it } from "vitest";
import { othersOf, peersOf, personsOf, strangersTo } from "../../../src/answer/bearer/bearer-others.js";

describe("others that an article tells apart from one", () => {
  it.each([
    ["샛골", "옹기를 굽던 샛골과 버들골이 가마를 지핀다. 버들골은 멀다.", ["버들골"]],
    ["한입", "찻집 온새와 떡집 한입이 한 건물에 들었다. 온새의 월세는 싸다.", ["온새"]],
    ["솔빛은행", "나루은행은 점포를 닫았다. 솔빛은행은 열었다.", ["나루은행"]],
    ["달빛버스", "순환버스는 비싸다. 달빛버스는 싸다.", ["순환버스"]],
  ])("%s in %s", (name, text, others) => {
    expect(othersOf(name, text, false)).toEqual(others);
  });

  it("are none where the words are common, short for it, or nobody's names", () => {
    expect(othersOf("정부", "정부와 기업이 손을 잡았다. 기업은 웃었다.", false)).toEqual([]);
    expect(othersOf("솔빛은행", "솔빛은 점포를 닫았다. 솔빛은행은 웃었다.", false)).toEqual([]);
    expect(othersOf("샛골", "샛골과 협약을 맺었다. 협약을 알렸다.", false)).toEqual([]);
  });

  it("are persons beside their office for a person", () => {
    const text = "도한결 의원은 물었다. 기나래 시장은 답했다. 늘봄은 따뜻했다.";
    expect(personsOf(text)).toEqual(["도한결", "기나래"]);
    expect(othersOf("기나래", text, true)).toEqual(["도한결"]);
  });

  it("are other topics that come back, and what is called a rival", () => {
    const text = "누리코아는 칩을 만든다. 경쟁사 세미버드도 칩을 냈다. 세미버드의 칩은 작다.";
    expect(peersOf("누리코아", text)).toEqual(["세미버드"]);
    expect(peersOf("누리코아", "누리코아는 크다. 관계자는 웃었다. 관계자는 울었다.")).toEqual([]);
  });

  it("are of its kind where the article lacks it", () => {
    expect(strangersTo("바다도해녀협동조합", "섬도해녀협동조합은 물질을 쉬었다.")).toEqual(["섬도해녀협동조합"]);
    expect(strangersTo("바다도해녀협동조합", "해녀들은 물질을 쉬었다.")).toEqual([]);
  });
});
