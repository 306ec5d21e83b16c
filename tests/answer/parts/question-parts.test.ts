import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { questionParts } from "../../../src/answer/parts/question-parts.js";
import { partTimes } from "../../../src/answer/parts/question-parts-times.js";
import { detectLanguage } from "../../../src/coverage/language.js";

const partsOf = (question: string) => questionParts(question, detectLanguage(question));

describe("a Korean question of several clauses", () => {
  it.each([
    [
      "새빛강 크루즈는 어느 선착장에서 떠나고, 누리산 열차는 어느 역에서 출발하나요?",
      ["새빛강 크루즈는 어느 선착장에서 떠나나요?", "누리산 열차는 어느 역에서 출발하나요?"],
    ],
    ["한빛전자 대표는 누구고 본사는 어디에 있나요?", ["한빛전자 대표는 누구인가요?", "한빛전자 본사는 어디에 있나요?"]],
    ["한빛전자 대표는 누구고 나이는 몇 살이야?", ["한빛전자 대표는 누구인가요?", "한빛전자 대표 나이는 몇 살이야?"]],
    [
      "해솔시 경전철은 언제 개통하며 총사업비는 얼마인가요?",
      ["해솔시 경전철은 언제 개통하나요?", "해솔시 경전철 총사업비는 얼마인가요?"],
    ],
    [
      "가온군 인구 2010년엔 몇명이었고 지금은 몇명이야?",
      ["가온군 인구 2010년엔 몇명이었나요?", "가온군 인구 지금은 몇명이야?"],
    ],
    [
      "다온제과 2021년에 공장 어디 지었어? 글고 이듬해 매출은 얼마였어?",
      ["다온제과 2021년에 공장 어디 지었어?", "다온제과 2022년 매출은 얼마였어?"],
    ],
    ["별빛도서관은 어디에 생기나요? 몇 층이에요?", ["별빛도서관은 어디에 생기나요?", "별빛도서관은 몇 층이에요?"]],
    ["가온시장은 누구인가요? 그리고 다온군수는 누구인가요?", ["가온시장은 누구인가요?", "다온군수는 누구인가요?"]],
    [
      "세빛 축제는 언제 열리고 입장료는 얼마야? 주차는 어디에 해?",
      ["세빛 축제는 언제 열리나요?", "세빛 축제 입장료는 얼마야?", "세빛 축제 주차는 어디에 해?"],
    ],
    [
      "한새봄 관장이 세운 상은 무엇이고, 그 상의 첫 수상자는 누구인가요?",
      ["한새봄 관장이 세운 상은 무엇인가요?", "한새봄 관장이 세운 상의 첫 수상자는 누구인가요?"],
    ],
    [
      "누리전자 신임 대표가 누구인지, 그리고 언제 취임하는지 알려주세요",
      ["누리전자 신임 대표가 누구인가요?", "누리전자 신임 대표가 언제 취임하는지 알려주세요"],
    ],
  ])("%s", (question, expected) => {
    expect(partsOf(question)).toEqual(expected);
  });
});

describe("a Korean question of several things", () => {
  it.each([
    ["한솔항 면적이랑 설립 연도는?", ["한솔항 면적은?", "한솔항 설립 연도는?"]],
    ["한빛시 경전철 착공 시기와 개통 시기는?", ["한빛시 경전철 착공 시기는?", "한빛시 경전철 개통 시기는?"]],
    ["해솔관 설립연도와 대표 이름은?", ["해솔관 설립연도는?", "해솔관 대표 이름은?"]],
    ["한솔항 부지면적과 건물 수는?", ["한솔항 부지면적은?", "한솔항 건물 수는?"]],
    ["한솔항 사업비랑 부두 개수 알려줘", ["한솔항 사업비 알려줘", "한솔항 부두 개수 알려줘"]],
    ["한솔항 사업비와 나래 도서관 장서 수는?", ["한솔항 사업비는?", "나래 도서관 장서 수는?"]],
    ["한솔항과 나래항의 협약 내용은?", ["한솔항과 나래항의 협약 내용은?"]],
    ["누리도 협력과 지원 규모는?", ["누리도 협력과 지원 규모는?"]],
    ["가온호와 나래호의 정원은 각각 몇 명인가요?", ["가온호의 정원은 몇 명인가요?", "나래호의 정원은 몇 명인가요?"]],
    [
      "새빛역 공사비와 누리다리 보수비는 각각 얼마인가요?",
      ["새빛역 공사비는 얼마인가요?", "누리다리 보수비는 얼마인가요?"],
    ],
    [
      "2023년 3분기 가온중공업과 새한조선의 매출은 각각 얼마였나요?",
      ["2023년 3분기 가온중공업의 매출은 얼마였나요?", "2023년 3분기 새한조선의 매출은 얼마였나요?"],
    ],
    [
      "갯벌 축제하고 들꽃 축제 다녀간 사람 각각 몇명이야",
      ["갯벌 축제 다녀간 사람 몇명이야", "들꽃 축제 다녀간 사람 몇명이야"],
    ],
    [
      "박나루 의원은 조례 심의 때와 예산 표결 때 각각 무엇을 지적했습니까?",
      ["박나루 의원은 조례 심의 때 무엇을 지적했습니까?", "박나루 의원은 예산 표결 때 무엇을 지적했습니까?"],
    ],
    [
      "새빛선 공정률은 2023년 3월과 2024년 1월에 각각 얼마였나요?",
      ["새빛선 공정률은 2023년 3월에 얼마였나요?", "새빛선 공정률은 2024년 1월에 얼마였나요?"],
    ],
    [
      "해솔시, 은파시, 가람시 세 도시의 시장은 각각 누구인가요?",
      ["해솔시의 시장은 누구인가요?", "은파시의 시장은 누구인가요?", "가람시의 시장은 누구인가요?"],
    ],
    [
      "산불·홍수로 은파리 사과밭, 해솔리 논은 각각 얼마나 피해를 입었나요?",
      ["산불로 은파리 사과밭은 얼마나 피해를 입었나요?", "홍수로 해솔리 논은 얼마나 피해를 입었나요?"],
    ],
    ["강나루 시인이랑 윤바다 전 장관 각각 몇 살이야", ["강나루 시인 몇 살이야", "윤바다 전 장관 몇 살이야"]],
    [
      "가온마라톤 남자부와 여자부 우승자는 각각 누구야?",
      ["가온마라톤 남자부 우승자는 누구야?", "가온마라톤 여자부 우승자는 누구야?"],
    ],
    [
      "다온식품의 매출과 영업이익은 각각 얼마인가요?",
      ["다온식품의 매출은 얼마인가요?", "다온식품의 영업이익은 얼마인가요?"],
    ],
    [
      "누리시와 다솜시가 각각 박람회에 데려간 업체 수는 몇 곳씩이었나요?",
      ["누리시가 박람회에 데려간 업체 수는 몇 곳이었나요?", "다솜시가 박람회에 데려간 업체 수는 몇 곳이었나요?"],
    ],
    ["별빛도서관하고 달빛도서관 둘 다 언제 열어?", ["별빛도서관 언제 열어?", "달빛도서관 언제 열어?"]],
    ["누리와 다솜의 인구를 비교해 주세요", ["누리의 인구를 알려 주세요", "다솜의 인구를 알려 주세요"]],
    ["누리랑 다솜 인구 비교 좀 해줘", ["누리 인구 알려 줘", "다솜 인구 알려 줘"]],
    ["누리와 다솜의 인구 비교", ["누리의 인구 알려줘", "다솜의 인구 알려줘"]],
    ["2023년과 2024년 매출은 각각 얼마야?", ["2023년 매출은 얼마야?", "2024년 매출은 얼마야?"]],
    ["1월과 2월 수출액은 각각 얼마인가요?", ["1월 수출액은 얼마인가요?", "2월 수출액은 얼마인가요?"]],
    ["지난해와 올해 예산은 각각 얼마인가", ["지난해 예산은 얼마인가", "올해 예산은 얼마인가"]],
    [
      "2023년 3월과 2024년 1월 실업률은 각각 몇 퍼센트였나?",
      ["2023년 3월 실업률은 몇 퍼센트였나?", "2024년 1월 실업률은 몇 퍼센트였나?"],
    ],
    ["다친 사람과 숨진 사람은 각각 몇 명인가요?", ["다친 사람은 몇 명인가요?", "숨진 사람은 몇 명인가요?"]],
    [
      "나루사 석탑이 세워진 해와 김가온 선생이 태어난 해를 알려 주세요.",
      ["나루사 석탑이 세워진 해를 알려 주세요.", "김가온 선생이 태어난 해를 알려 주세요."],
    ],
  ])("%s", (question, expected) => {
    expect(partsOf(question)).toEqual(expected);
  });
});

describe("English and Chinese questions of several things", () => {
  it.each([
    [
      "How many employees do Hanbit Bank and Sebit Motors each have?",
      ["How many employees do Hanbit Bank have?", "How many employees do Sebit Motors have?"],
    ],
    ["When did Hanbit Center open and who runs it?", ["When did Hanbit Center open?", "Who runs Hanbit Center?"]],
    [
      "At which hotel did the jury stay, and in which hall was the prize given?",
      ["At which hotel did the jury stay?", "In which hall was the prize given?"],
    ],
    [
      "How many boats race this year, and roughly when does the regatta start?",
      ["How many boats race this year?", "Roughly when does the regatta start?"],
    ],
    [
      "What were Hanbit's and Sebit's 2023 revenues, respectively?",
      ["What were Hanbit's 2023 revenues?", "What were Sebit's 2023 revenues?"],
    ],
    [
      "What are the cost of the Nuri bridge and the price of the Gaon ferry, respectively?",
      ["What are the cost of the Nuri bridge?", "What are the price of the Gaon ferry?"],
    ],
    ["新星港和科学园分别有多少家企业？", ["新星港有多少家企业？", "科学园有多少家企业？"]],
    ["新星港何时成立，由谁管理？", ["新星港何时成立？", "新星港由谁管理？"]],
    ["新星港的租金是多少，面积有多大？", ["新星港的租金是多少？", "新星港的面积有多大？"]],
    ["共和党和民主党分别获得多少席位？", ["共和党获得多少席位？", "民主党获得多少席位？"]],
    ["普及率和覆盖率分别是多少？", ["普及率是多少？", "覆盖率是多少？"]],
    ["公司参与的项目和预算分别是多少？", ["公司参与的项目是多少？", "预算是多少？"]],
    [
      "Which companies does Hanbit work with and who runs it?",
      ["Which companies does Hanbit work with?", "Who runs Hanbit?"],
    ],
    ["2021年和2024年的预算分别是多少？", ["2021年的预算是多少？", "2024年的预算是多少？"]],
  ])("%s", (question, expected) => {
    expect(partsOf(question)).toEqual(expected);
  });
});

describe("one question", () => {
  it.each([
    "삼한전자와 새한차가 맺은 협약은 무엇인가요?",
    "가온시와 다온대가 언제 협약을 맺었나요?",
    "누리와 다솜의 인구 차이는 얼마인가요?",
    "누리와 다솜을 비교해줘",
    "장관은 무엇을 하겠다고 했고 반응이 좋았나요?",
    "터미널을 누가 짓고 있나요?",
    "누가 언제 만들고 어디서 팔았나요?",
    "은파시의 어느 창고 몇 동이 탔나요?",
    "혜택은 몇 가지 가운데 무엇이 있나요?",
    "배터리 용매를 뭘로 만들었대요? 과일 껍질이라던데",
    "청년월세는 어디서 신청하나요? 온라인이랑 오프라인 둘다요",
    "공장에 얼마나 투자함??",
    "안녕하세요? 터미널 공사비는 얼마인가요?",
    "터미널 공사비는 얼마인가요? 알려 주세요.",
    "가온, 나래, 다솜, 라온의 대표는 각각 누구인가요?",
    "가온시와 다온시를 다룬 기사들을 각각 모두 찾아 주세요",
    "Which companies did Hanbit and Sebit sign the agreement with?",
    "How and when did it start?",
    "What is the difference between Hanbit and Sebit each year?",
    "新星港和科学园签了什么协议？",
    "林及第和王和平分别是谁？",
    "他几乎每天来，为什么？",
    "Who did the mayor meet in Hong Kong and when did he return?",
    "How many people died in the fire in March and what caused it?",
    "What did the court decide on Monday and when did they announce it?",
    "What is the name of the company and how much is it worth in US dollars?",
    "Who won, Kim or Lee, and by how much? When was it?",
    "When did President Lee sign the bill and who opposed it?",
  ])("%s", (question) => {
    expect(partsOf(question)).toEqual([question]);
  });
});

const WORDS = fc.constantFrom(
  ...[
    "각각",
    "둘 다",
    "가온시와",
    "다온시의",
    "매출과",
    "예산은",
    "2023년",
    "언제고",
    "얼마인가요?",
    "그 상의",
    ",",
    "·",
    "?",
  ],
  ...[
    "글고",
    "비교해 주세요",
    "몇 명이고",
    "씩",
    "and",
    "each",
    "Who runs it",
    "Hanbit",
    "分别",
    "和",
    "的",
    "多少",
    "，",
    "谁",
  ],
);

describe("any text", () => {
  it.each(["ko", "en", "zh-Hans", "zh-Hant", "ja"])(
    "gives one to three questions in %s, none of them empty",
    (language) => {
      const text = fc.oneof(
        fc.string(),
        fc.array(WORDS, { maxLength: 14 }).map((words) => words.join(" ")),
      );
      fc.assert(
        fc.property(text, (question) => {
          const parts = questionParts(question, language);
          expect(parts.length).toBeGreaterThanOrEqual(1);
          expect(parts.length).toBeLessThanOrEqual(3);
          if (parts.length === 1) expect(parts[0]).toBe(question);
          else for (const part of parts) expect(part.trim()).not.toBe("");
        }),
        { numRuns: 400 },
      );
    },
  );
});

describe("a question near the longest that may be asked", () => {
  it("stays whole where a part would be longer than that", () => {
    const question = `What is ${"A".repeat(3900)} and what is its height when it opens?`;
    expect(questionParts(question, "en")).toEqual([question]);
  });

  it("is taken apart across any line separator", () => {
    const question = "What are the area of Garam Park\u2028in Onsae and the height of Miru Tower, each?";
    expect(questionParts(question, "en")).toEqual([
      "What are the area of Garam Park in Onsae?",
      "What are the height of Miru Tower?",
    ]);
  });
});

describe("a Chinese list", () => {
  const THINGS = fc.constantFrom("共和党", "民主党", "普及率", "人民日报社", "参与度", "新星港", "和平饭店", "科学园");

  it("is cut between its things and never inside one", () => {
    fc.assert(
      fc.property(fc.uniqueArray(THINGS, { minLength: 2, maxLength: 3 }), (things) => {
        const parts = questionParts(`${things.join("和")}分别是多少？`, "zh-Hans");
        for (const part of parts.length === 1 ? [] : parts)
          expect(things.map((thing) => `${thing}是多少？`)).toContain(part);
      }),
    );
  });
});

describe("the times of parts", () => {
  it.each([
    [
      ["공정률은 2023년 3월에 얼마였나요?", "공정률은 2024년 12월에 얼마였나요?"],
      [
        { from: "2023-03", to: "2023-04" },
        { from: "2024-12", to: "2025-01" },
      ],
    ],
    [
      ["预算2021年是多少？", "What was it in 2024?"],
      [
        { from: "2021", to: "2021" },
        { from: "2024", to: "2024" },
      ],
    ],
    [["2023년 가온의 매출은?", "2023년 다온의 매출은?"], []],
    [["2023년 가온의 매출은?", "다온의 매출은?"], []],
    [["2023년 13월 매출은?", "2024년 1월 매출은?"], []],
    [["2020년과 2021년 매출은?", "2024년 매출은?"], []],
  ])("of %o", (parts, expected) => {
    expect(partTimes(parts)).toEqual(expected);
  });
});
