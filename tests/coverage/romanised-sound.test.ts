import { describe, expect, it } from "vitest";
import { soundOfHangul, soundOfLatin, soundsAlike } from "../../src/coverage/romanised-sound.js";

function alike(latin: string, hangul: string): boolean {
  return soundsAlike(soundOfLatin(latin), soundOfHangul(hangul));
}

describe("soundsAlike", () => {
  it.each([
    ["Park Won-soon", "박원순"],
    ["Bak Wonsun", "박원순"],
    ["Hong Kong", "홍콩"],
    ["Seoul", "서울"],
    ["Cyberport", "사이버포트"],
    ["iFlyTek", "아이플라이텍"],
    ["CloudWalk", "클라우드워크"],
    ["Greater Bay Area", "그레이터 베이 에어리어"],
    ["Kim Geon-hun", "김건훈"],
    ["Kim Gun-hoon", "김건훈"],
    ["Andy Wong", "앤디 웡"],
    ["Rebecca So", "레베카 소"],
    ["Jennifer Chen", "제니퍼 첸"],
    ["Jeffrey", "제프리"],
    ["George Lam", "조지 람"],
    ["Mithril", "미스릴"],
    ["Thomas", "토머스"],
    ["Michael", "마이클"],
    ["Samsung", "삼성"],
    ["Lee Dong-soo", "이동수"],
    ["Choi", "최"],
    ["Nvidia", "엔비디아"],
    ["Google", "구글"],
    ["Tencent", "텐센트"],
    ["DeepSeek", "딥시크"],
    ["Osama Hasanain", "오사마 하사나인"],
    ["Gwangju", "광주"],
    ["Busan", "부산"],
    ["Yoo Seung-min", "유승민"],
    ["Ryu Jun", "류준"],
  ])("%s is %s", (latin, hangul) => {
    expect(alike(latin, hangul)).toBe(true);
  });

  it.each([
    ["Kim", "감"],
    ["Kim", "금"],
    ["Elon Musk", "박원순"],
    ["Oh Se-hoon", "박원순"],
    ["Samsung", "인텔"],
    ["Tokyo", "서울"],
    ["Alibaba", "바이두"],
    ["Tencent", "알리바바"],
    ["Jeffrey Kang", "조지 람"],
    ["Andy Kim", "앤디 웡"],
    ["Jennifer Wong", "제니퍼 첸"],
    ["Lee", "김"],
    ["Google", "애플"],
    ["Shenzhen", "선전만"],
    ["", "박"],
    ["123", "박"],
  ])("%s is not %s", (latin, hangul) => {
    expect(alike(latin, hangul)).toBe(false);
  });
});
