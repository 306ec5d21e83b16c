import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { matchTerm, matchText } from "../../../src/answer/statement/statement-match.js";
import { plainStem } from "../../../src/answer/statement/statement-stems.js";
import { synonymGroups } from "../../../src/answer/synonyms/statement-synonyms.js";
import { beginningsOf } from "../../../src/answer/synonyms/synonym-forms.js";
import { tokenize } from "../../../src/coverage/analyzer/tokens.js";

const stemOf = (word: string): string => plainStem(tokenize(word)[0]?.stem ?? "");

/** How well the word of the question with this beginning stands in the text. */
function matchOf(question: string, beginning: string, text: string): number {
  const term = analyzeQuestion(question, "ko").terms.find(({ stem }) => stem.startsWith(beginning));
  return term === undefined ? -1 : matchTerm(term, matchText(text)).value;
}

describe("words that news uses for one another", () => {
  it.each([
    ["가람재단이 굴리는 연구동은 몇 개인가요?", "굴리", "가람재단은 연구동 세 곳을 운영한다."],
    ["다래가 예전에 팔던 부품은?", "팔던", "다래는 제동 장치를 공급해 왔다."],
    ["샛별센터는 몇 팀을 키워줬나요?", "키워줬", "샛별센터는 열두 팀을 보육했다."],
    ["여태 모은 돈은 얼마야?", "여태", "지금까지 조달한 금액은 30억 원이다."],
    ["단체사진은 어디서 찍었나요?", "단체사진", "참석자들은 로비에서 기념촬영을 했다."],
    ["본점은 어디로 넘어갔어?", "넘어갔", "본점은 지난달 나루시로 이전했다."],
    ["개소식에 누가 왔어?", "왔", "개소식에는 시장과 교수 두 명이 참석했다."],
    ["땅 넓이는 얼마인가요?", "넓이", "부지면적은 3만㎡다."],
    ["가람대에 딸린 병원은?", "딸린", "가람대 산하 병원은 두 곳이다."],
    ["규정을 언제 고쳤나요?", "고쳤", "위원회는 5월 규정을 수정했다."],
    ["체험관은 누가 꾸몄나요?", "꾸몄", "체험관은 나래구가 마련했다."],
    ["사물인터넷 장비는 몇 대인가요?", "사물인터넷", "시는 IoT 장비 40대를 달았다."],
    ["기조연설에 누구를 불렀나요?", "불렀", "조직위는 한 교수를 초청했다."],
    ["새 청사는 언제 짓나요?", "짓", "시는 내년 3월 새 청사를 착공한다."],
    ["지난 분기 영업익은?", "영업익", "영업이익은 120억 원이다."],
    ["시총은 얼마인가요?", "시총", "시가총액은 4조 원을 넘었다."],
    ["새 다리는 첫삽을 언제 떴나요?", "첫삽", "다리는 2019년 착공했다."],
    ["돈은 누가 대줬나요?", "대줬", "나래재단이 공사비를 후원했다."],
    ["등산길은 언제 여나요?", "등산길", "탐방로 세 곳이 5월에 열린다."],
    ["위원장은 왜 그만뒀나요?", "그만뒀", "위원장은 건강을 이유로 사임했다."],
    ["제일 젊은 위원은 누구인가요?", "제일", "최연소는 윤다래 위원이다."],
    ["제일 젊은 위원은 누구인가요?", "젊은", "최연소는 윤다래 위원이다."],
    ["개장식 참석자 수는?", "참석자", "개장식에는 300명이 참석했다."],
    ["가장 낮은 곳은?", "가장", "최저 기온은 나루시에서 나왔다."],
  ])("%s: %s… stands in “%s”", (question, beginning, text) => {
    expect(matchOf(question, beginning, text)).toBeGreaterThanOrEqual(0.6);
  });

  it.each([
    ["올해 입학한 학생은?", "입학", "졸업생은 120명이다."],
    ["매출이 늘어난 이유는?", "늘어난", "주문이 줄어든 탓에 매출이 감소했다."],
    ["가람이 이긴 경기는?", "이긴", "가람은 2-3으로 패했다."],
    ["물건을 사들인 곳은?", "사들", "다래는 건물을 매각했다."],
    ["공장이 문을 닫은 날은?", "닫은", "공장은 5월에 개장했다."],
    ["땅값이 오른 곳은?", "오른", "나루동은 3% 하락했다."],
    ["흑자를 낸 회사는?", "흑자", "다래는 적자로 돌아섰다."],
    ["이륙한 시각은?", "이륙", "여객기는 오후 3시 착륙했다."],
  ])("opposites do not meet: %s", (question, beginning, text) => {
    expect(matchOf(question, beginning, text)).toBeLessThan(0.6);
  });

  it.each([
    ["승소", "패소"],
    ["합격", "불합격"],
    ["출국", "입국"],
    ["입원", "퇴원"],
    ["증가", "감소"],
    ["인상", "인하"],
    ["개막", "폐막"],
    ["찬성", "반대"],
    ["여당", "야당"],
    ["무죄", "유죄"],
    ["입대", "전역"],
    ["임대인", "임차인"],
    ["수출", "수입"],
    ["채용", "해고"],
    ["전반기", "후반기"],
    ["작년", "내년"],
    ["최대", "최소"],
    ["남성", "여성"],
    ["무료", "유료"],
    ["도시", "농촌"],
    ["출생", "사망"],
    ["호황", "불황"],
  ])("%s and %s share no group", (a, b) => {
    const groups = new Set(synonymGroups(a));
    expect(synonymGroups(b).filter((group) => groups.has(group))).toEqual([]);
  });
});

describe("shapes of a verb", () => {
  it.each([
    ["키우다", "키운 키웠다 키워준 키우는 키우고 키울"],
    ["굴리다", "굴린 굴리던 굴렸나 굴려"],
    ["팔다", "팔던 파는 팔았다 팔았나요 판다"],
    ["짓다", "짓는 지은 지었던 지어진 지을"],
    ["돕다", "돕는 도운 도왔다 도와준"],
    ["듣다", "듣는 들은 들었다"],
    ["부르다", "부른 불렀나 불러서 부르는"],
    ["치르다", "치른 치렀다 치러졌다"],
    ["모으다", "모은 모았던 모으는"],
    ["바뀌다", "바뀐 바뀌었나 바뀌는"],
    ["사들이다", "사들인 사들였나 사들여"],
    ["보내다", "보낸 보냈나 보내는"],
    ["쓰다", "쓰는 썼대 썼나요"],
    ["잡다", "잡은 잡았다 잡는"],
  ])("%s is met in %s", (verb, words) => {
    const beginnings = beginningsOf(verb);
    const missed = words.split(" ").filter((word) => {
      const stem = stemOf(word);
      return !beginnings.some((beginning) =>
        stem.length > 1 && beginning.length > 1 ? stem.startsWith(beginning) : stem === beginning,
      );
    });
    expect(missed).toEqual([]);
  });

  it("takes no noun for a verb of one syllable, and leaves other words alone", () => {
    expect(beginningsOf("사다")).not.toEqual(expect.arrayContaining(["산"]));
    expect(beginningsOf("높이다")).not.toContain("높이");
    expect(beginningsOf("벌다")).not.toContain("법");
    expect(beginningsOf("시가총액")).toEqual(["시가총액"]);
  });

  it("gives beginnings in whole syllables for any stem", () => {
    const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 4 }), (stem) => {
        for (const beginning of beginningsOf(`${stem.join("")}다`)) expect(beginning).toMatch(/^[가-힣]+$/u);
      }),
    );
  });

  it.each([
    ["전시를 짠 큐레이터는 누구인가요?", "큐레이터", "전시를 기획한 학예연구사가 설명했다."],
    ["투자의견을 깎은 애널은 누구야?", "애널", "한 연구원은 투자의견을 낮췄다."],
  ])("%s meets everyday words of the further tables", (question, beginning, text) => {
    expect(matchOf(question, beginning, text)).toBeGreaterThan(0.5);
  });

  it("takes words of the further tables whole, and leaves what a word's beginning means", () => {
    const groups = synonymGroups("큐레이터");
    expect(groups.length).toBeGreaterThan(0);
    expect(synonymGroups("큐레이터방").some((group) => groups.includes(group))).toBe(false);
    const together = new Set(synonymGroups("참석"));
    expect(synonymGroups("함께한").some((group) => together.has(group))).toBe(true);
  });
});
