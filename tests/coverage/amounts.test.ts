import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Amount, findAmounts } from "../../src/coverage/amounts.js";

function values(text: string): string[] {
  return findAmounts(text).map(({ value, unit }) => (unit === null ? value : `${value} ${unit}`));
}

function only(text: string): Amount & { readonly text: string } {
  const [amount, ...more] = findAmounts(text);
  if (amount === undefined || more.length > 0) throw new Error(`${more.length + (amount ? 1 : 0)} amounts in ${text}`);
  return { ...amount, text: text.slice(amount.start, amount.end) };
}

describe("one value, many spellings", () => {
  it.each([
    [
      "1000000000",
      [
        "10억",
        "1,000,000,000",
        "1 billion",
        "1bn",
        "10亿",
        "10億",
        "十亿",
        "1000 million",
        "one billion",
        "１０억",
        "10 억",
      ],
    ],
    ["16000", ["1만6천", "1만 6천", "16,000", "1.6만", "16 thousand", "1.6万", "1만6000", "1만 6,000", "一万六千"]],
    ["129000000", ["1억 2,900만", "1억2900만", "129 million", "1.29억", "1.29亿"]],
    ["3500000000000", ["3조 5천억", "3조5000억", "3.5조", "3.5 trillion", "3.5兆"]],
    ["38000", ["3.8만", "3만8천", "38,000"]],
    ["2000", ["2천", "2,000", "２０００", "two thousand", "两千", "兩千"]],
    ["120", ["120여", "약 120", "one hundred and twenty", "百二十"]],
    ["0.5", ["0.5", "0.50"]],
    ["25", ["twenty-five", "25", "二十五", "스물다섯 명"]],
    ["3", ["세 번째", "세 곳", "3곳", "third", "제3조", "셋", "三个"]],
    ["2", ["두 곳", "두 번째", "two", "2개사", "둘", "两个"]],
    ["31", ["제31차", "31st", "31번째"]],
    ["12", ["열두 명", "twelve", "12명"]],
  ])("%s", (value, spellings) => {
    for (const spelling of spellings) expect(values(spelling), spelling).toEqual([value]);
  });

  it.each([
    [
      "2018-05",
      [
        "2018년 5월",
        "'18년 5월",
        "’18년 5월",
        "‘18년 5월",
        "18년 5월",
        "May 2018",
        "2018-05",
        "2018年5月",
        "2018년5월",
      ],
    ],
    [
      "2018-05-01",
      [
        "2018년 5월 1일",
        "2018.05.01",
        "2018. 5. 1",
        "2018-05-01",
        "2018/5/1",
        "May 1, 2018",
        "1 May 2018",
        "May 1st, 2018",
        "2018年5月1日",
        "2018年5月1号",
      ],
    ],
    ["2018", ["2018년", "'18년", "2018年", "2018", "二〇一八年", "2018 년"]],
    ["1997", ["'97년", "1997년"]],
    ["--05-28", ["5월 28일", "May 28", "28 May", "5月28日"]],
    ["--05", ["5월", "in May", "5月"]],
    ["---28", ["28일", "28日"]],
    ["2010s", ["2010년대", "2010s", "2010年代"]],
  ])("the date %s", (value, spellings) => {
    for (const spelling of spellings) expect(values(spelling), spelling).toEqual([value]);
  });

  it.each([
    ["12.5%", ["12.5%", "12.5퍼센트", "12.5 percent", "12.5 per cent", "12.50%", "１２.５％", "12.5프로"]],
    ["3%p", ["3%p", "3%포인트", "3퍼센트포인트", "3 percentage points", "3个百分点"]],
  ])("the share %s", (value, spellings) => {
    for (const spelling of spellings) expect(only(spelling), spelling).toMatchObject({ kind: "percent", value });
  });

  it.each([
    [
      "1000000000 HKD",
      [
        "10억 홍콩달러",
        "10억 홍콩 달러",
        "HK$1 billion",
        "HK$1bn",
        "1 billion Hong Kong dollars",
        "10亿港元",
        "10億港幣",
      ],
    ],
    ["129000000 USD", ["1억 2,900만 달러", "US$129 million", "$129m", "129 million dollars", "1.29亿美元"]],
    ["2000000000000 KRW", ["2조원", "2조 원", "₩2 trillion", "2 trillion won"]],
    ["500 CNY", ["500위안", "500元", "500 yuan", "RMB 500"]],
  ])("the sum %s", (value, spellings) => {
    for (const spelling of spellings) {
      expect(values(spelling), spelling).toEqual([value]);
      expect(only(spelling).kind).toBe("money");
    }
  });

  it.each([
    ["38000 m2", ["3.8만㎡", "38,000 square meters", "3.8万平方米"]],
    ["10 km", ["10km", "10 킬로미터", "10㎞"]],
  ])("the measure %s", (value, spellings) => {
    for (const spelling of spellings) expect(values(spelling), spelling).toEqual([value]);
  });
});

describe("what is an amount", () => {
  it.each([
    ["5G 통신과 GPT-4, H100, 3D 프린터, e-3, B2B, COVID-19", []],
    ["10여 개 기업이 3일 만에", ["10", "3"]],
    ["지난 28~29일 열렸다", ["---28", "---29"]],
    ["4일부터 12일까지 6박9일간", ["---04", "---12", "6", "9"]],
    ["오후 1시 30분", ["1", "30"]],
    ["CES 2023에서", ["2023"]],
    ["구조와 사천, 이만 줄인다", []],
    ["한 기업이 한국에서", []],
    ["역할을 조명했습니다. 한편 한층 더", []],
    ["5년간 3개월", ["5", "3"]],
    ["2024년 11월 25일 10만 2024명", ["2024-11-25", "102024"]],
    ["10만 2024년", ["100000", "2024"]],
    ["두 기업 중 하나는", ["2", "1"]],
    ["원칙 3가지와 5원칙", ["3", "5"]],
    ["13월 45일", ["13", "45"]],
    ["시가총액 2조원의", ["2000000000000 KRW"]],
    ["부지면적 26만㎡, 총 10만㎡ 규모", ["260000 m2", "100000 m2"]],
    ["may march on", []],
    ["1/3, 2:1", ["1", "3", "2", "1"]],
    ["", []],
  ])("in %s", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it("gives the whole place", () => {
    expect(only("약 1억 2,900만 달러를").text).toBe("1억 2,900만 달러");
    expect(only("in May 2018 they").text).toBe("May 2018");
    expect(only("a HK$1 billion fund").text).toBe("HK$1 billion");
    expect(only("대공방 코리아는 ‘18년 5월부터").text).toBe("‘18년 5월");
  });

  it("tells words from digits", () => {
    expect(only("두 곳").spelled).toBe(true);
    expect(only("2곳").spelled).toBe(false);
  });
});

describe("properties", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(..."0123456789,.%년월일조억만천백원$두세㎡ ’'~-月日万亿한열".split("")),
    fc.constantFrom("HK$", " billion", "May ", "달러", "열두 명", "프로", "제", "퍼센트포인트"),
  );
  const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(""));

  it("amounts lie in the text, in order, without overlap", () => {
    fc.assert(
      fc.property(text, (given) => {
        let last = 0;
        for (const { start, end, value } of findAmounts(given)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          expect(value).not.toBe("");
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("whole numbers read the same with commas, in groups of ten thousand and in full", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), (number) => {
        const eok = Math.floor(number / 1e8);
        const man = Math.floor((number % 1e8) / 1e4);
        const rest = number % 1e4;
        const grouped = `${eok ? `${eok}억 ` : ""}${man ? `${man}만 ` : ""}${rest ? rest : ""}`.trim();
        for (const spelling of [`${number.toLocaleString("en")}명`, `${grouped}명`, `${number}명`]) {
          expect(values(spelling), spelling).toEqual([String(number)]);
        }
      }),
    );
  });

  it("days read the same in Korean, English, Chinese and ISO 8601", () => {
    const days = fc.date({ min: new Date("1950-01-01"), max: new Date("2049-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [year, month, of] = day.split("-").map(Number);
        const english = date.toLocaleDateString("en-US", { dateStyle: "long", timeZone: "UTC" });
        for (const spelling of [`${year}년 ${month}월 ${of}일`, `${year}年${month}月${of}日`, english, day]) {
          expect(values(spelling), spelling).toEqual([day]);
        }
      }),
    );
  });

  it("takes long hostile text in little time", () => {
    for (const unit of ["1억 ", "1,", "두 ", "Jan ", "'1", "9".repeat(50), "百", "a hundred and "]) {
      expect(findAmounts(unit.repeat(5000)).length).toBeGreaterThanOrEqual(0);
    }
  });
});

it("reads a last group behind thousands as part of the amount", () => {
  expect(findAmounts("요금은 1천450원이다.").map(({ value, unit }) => [value, unit])).toEqual([["1450", "KRW"]]);
});
