import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAbbreviations } from "../../../src/coverage/gloss/gloss-abbreviations.js";
import { nameKey } from "../../../src/coverage/gloss/gloss-key.js";
import { findGlosses } from "../../../src/coverage/gloss/glosses.js";

function namesIn(text: string): string[] {
  return findGlosses(text).map(({ names }) => names.map((name) => name.text).join(" | "));
}

describe("findGlosses", () => {
  it.each([
    ["sound, one word", "음성인식 업체 아이플라이텍(iFlyTek)도 진출했다", "아이플라이텍 | iFlyTek"],
    ["sound, two words behind a title", "이사장 조지 람(George LAM)과 의견을 나눴다", "조지 람 | George LAM"],
    [
      "sound, behind a particle",
      "프랑스의 에마뉘엘 마크롱(Emmanuel Macron) 대통령",
      "에마뉘엘 마크롱 | Emmanuel Macron",
    ],
    ["sound, in a list", "제주맥주·안동소주·칭다오(Tsingtao) 등", "칭다오 | Tsingtao"],
    ["another name, the family name alike", "대표 캉 징웨이(Jeffrey Kang)와 만나", "캉 징웨이 | Jeffrey Kang"],
    [
      "translated word by word",
      "사이버포트 관리 기업(Cyberport Management Company) 이사장",
      "사이버포트 관리 기업 | Cyberport Management Company",
    ],
    [
      "translated, half of it known",
      "올해 부산 국제 도서전(Busan International Book Fair)에",
      "부산 국제 도서전 | Busan International Book Fair",
    ],
    ["no evidence: the last word", "또한 홍콩이 대만구(Greater Bay Area) 기업들에", "대만구 | Greater Bay Area"],
    ["an abbreviation, translated", "인공지능(AI) 중심도시", "인공지능 | AI"],
    ["an abbreviation, translated, behind other nouns", "중국 본토 인공지능(AI) 스타트업들이", "인공지능 | AI"],
    ["an abbreviation by sound", "발행되는 사우스차이나모닝포스트(SCMP)가", "사우스차이나모닝포스트 | SCMP"],
    [
      "an abbreviation of several words",
      "홍콩 선전 혁신 및 과학 기술원(HKSITP)과",
      "홍콩 선전 혁신 및 과학 기술원 | HKSITP",
    ],
    ["an abbreviation of two words", "유럽 중앙은행(ECB)은 금리를", "유럽 중앙은행 | ECB"],
    ["an abbreviation of a name without a name", "지난해의 국제 배구 연맹(FIVB) 총회", "국제 배구 연맹 | FIVB"],
    ["an abbreviation nothing explains", "저비용항공사(LCC)인 한 업체", "저비용항공사 | LCC"],
    ["quoted before", "전문 ‘라이징 타이드 펀드(Rising Tide Fund)’의 관심", "라이징 타이드 펀드 | Rising Tide Fund"],
    [
      "quoted before the bracket",
      "영화 ‘밤의 여왕과 노래를’(Queen of Nights)이",
      "밤의 여왕과 노래를 | Queen of Nights",
    ],
    ["quoted together", "'AX for ALL(모두를 위한 AI 대전환)'을 주제로", "AX for ALL | 모두를 위한 AI 대전환"],
    ["Han and Latin", "보육기관인 '잉단(硬蛋 IngDan)'을 방문", "잉단 | 硬蛋 | IngDan"],
    ["Han, as many syllables", "‘선전만창업광장(深圳灣创业廣場)’에서", "선전만창업광장 | 深圳灣创业廣場"],
    ["Han, two words", "가수 덩 리쥔(鄧麗君)의 노래", "덩 리쥔 | 鄧麗君"],
    ["Han, read otherwise", "중국 베이징(北京)에서", "베이징 | 北京"],
    ["a short form", "중소벤처기업부(중기부)는", "중소벤처기업부 | 중기부"],
    ["a short form, announced", "중소벤처기업부(이하 중기부)는", "중소벤처기업부 | 중기부"],
    ["a short form, quoted", "과학기술정보통신부(이하 ‘과기정통부’)와", "과학기술정보통신부 | 과기정통부"],
    ["Latin first", "그룹 BTS(방탄소년단)의 공연", "BTS | 방탄소년단"],
    ["Latin first, by sound", "칩 설계사 Rebellions(리벨리온)가", "Rebellions | 리벨리온"],
    ["English, short form", "in the Greater Bay Area (GBA) of China", "Greater Bay Area | GBA"],
    ["English, small words", "the University of the South Pacific (USP) said", "University of the South Pacific | USP"],
    ["English, plural", "Several small modular reactors (SMRs) are", "small modular reactors | SMRs"],
    ["English, Han", "Premier Li Qiang (李强) met", "Li Qiang | 李强"],
    ["Chinese", "香港数码港(Cyberport)是", "香港数码港 | Cyberport"],
    ["Chinese, within a clause", "他昨天在香港數碼港（Cyberport）出席活動", "香港數碼港 | Cyberport"],
    ["behind another bracket's particle", "전남대(광주)에서 한국전력공사(KEPCO)로", "한국전력공사 | KEPCO"],
    ["with a space before the bracket", "국제통화기금 (IMF)은", "국제통화기금 | IMF"],
  ])("%s", (_, text, expected) => {
    expect(namesIn(text)).toEqual([expected]);
  });

  it.each([
    "행사장을 둘러보고 있다. (사진=중기부)",
    "10억 홍콩 달러(약 1억 2,900만 달러)를 배정한다",
    "20일(현지시각) 보도했다",
    "김하늘(37) 씨와 이바다(여·42) 씨",
    "(서울=연합뉴스) 기자",
    "한빛전자(012345) 주가는",
    "광주광역시(시장 강기정)가",
    "한결그룹 HG(회장 나한결)는",
    "기업부스(전시관)을 찾아",
    "사진(AP)과 그림(Getty Images)",
    "무게(kg)와 길이(cm)를",
    "그는 말했다(He laughed)",
    "네 도시(서울, 부산, 대구, 광주)",
    "결과(자세한 내용은 아래를 보라)는",
    "일정(오전 10시~오후 5시)은",
    "㈜솔(주)",
    "참가비(무료)",
    "The mayor (who was ill) stayed away",
    "see the report (PDF) for more (in Korean)",
    "메일(desk@example.com)로",
    "()",
    "iFlyTek",
    "(AI) 인공지능",
  ])("finds no name in: %s", (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it("takes words that the text never parts for one name", () => {
    const text = "푸른솔 연대(Evergreen)가 출범했다. 푸른솔 연대는 시민 단체다. 푸른솔 연대의 대표는 없다.";
    expect(namesIn(text)).toEqual(["푸른솔 연대 | Evergreen"]);
  });

  it("finds what the coverage that ships sets equal, and nothing else", () => {
    const found = readdirSync("seeds").flatMap((file) => namesIn(readFileSync(`seeds/${file}`, "utf8")));
    expect([...new Set(found)].sort()).toEqual([
      "AX for ALL | 모두를 위한 AI 대전환",
      "구글 | Google",
      "대공방 | 大公坊",
      "대만구 | Greater Bay Area",
      "딥시크 | DeepSeek",
      "딩춘파 | Ding Chunfa",
      "라이징 타이드 펀드 | Rising Tide Fund",
      "벤처캐피탈 | VC",
      "벤처캐피털 | VC",
      "사우스차이나모닝포스트 | SCMP",
      "사이버포트 | Cyberport",
      "사이버포트 관리 기업 | Cyberport Management Company",
      "선전만창업광장 | 深圳灣创业廣場",
      "아이플라이텍 | iFlyTek",
      "업무협약 | MOU",
      "엔비디아 | NVIDIA",
      "엘비스 | LVIS",
      "유니트리 로보틱스 | Unitree Robotics",
      "인공지능 | AI",
      "인공지능 슈퍼컴퓨팅 센터 | AISC",
      "잉단 | 硬蛋 | IngDan",
      "정보기술 | IT",
      "조지 람 | George LAM",
      "지엘 | GIEL",
      "캉 징웨이 | Jeffrey Kang",
      "코고바이 | Cogobuy",
      "클라우드워크 테크놀로지 | CloudWalk Technology",
      "포니닷에이아이 | Pony.ai",
      "홍콩 선전 혁신 및 과학 기술원 | HKSITP",
    ]);
  });

  it("cuts every name from the text, whatever the text", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "(",
        ")",
        "（",
        "）",
        "‘",
        "’",
        '"',
        " ",
        "\n",
        "이하 ",
        "AI",
        "인공지능",
        "홍콩 ",
        "香港",
        "Bay Area",
        "·",
        "\ud800",
        "\0",
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        for (const { names } of [...findGlosses(text), ...findAbbreviations(text)]) {
          expect(names.length).toBeGreaterThanOrEqual(2);
          for (const name of names) {
            expect(text.slice(name.start, name.end)).toBe(name.text);
            expect(name.text.trim()).toBe(name.text);
            expect(nameKey(name.text)).not.toBe("");
          }
          expect(new Set(names.map(({ text: name }) => nameKey(name))).size).toBe(names.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["opening brackets", "(".repeat(200_000)],
    ["closing brackets", ")".repeat(200_000)],
    ["pairs", "가(A)".repeat(50_000)],
    ["long words", `${"가".repeat(200_000)}(AI)`],
    ["quotation marks", `${"'".repeat(200_000)}(AI)`],
    ["abbreviations", "푸른솔 연대(ABC) ".repeat(5_000)],
    ["spaces", `${" ".repeat(200_000)}(AI)`],
  ])("comes to an end on %s", (_, text) => {
    expect(() => [...findGlosses(text), ...findAbbreviations(text)]).not.toThrow();
  });
});

describe("findAbbreviations", () => {
  it.each([
    ["중소벤처기업부 장관은 … 중기부가", [["중소벤처기업부", "중기부"]]],
    ["공정거래위원회가 조사한다. 공정위는 말했다.", [["공정거래위원회", "공정위"]]],
    ["국토교통부와 국토부에 따르면", [["국토교통부", "국토부"]]],
  ])("%s", (text, expected) => {
    expect(findAbbreviations(text).map(({ names }) => names.map((name) => name.text))).toEqual(expected);
  });

  it.each([
    "대한무역투자진흥공사의 대사는",
    "한국인공지능협회와 협회",
    "중소벤처기업부만",
    "국토교통부 국토청",
    "부산광역시청과 부산",
  ])("finds none in: %s", (text) => {
    expect(findAbbreviations(text)).toEqual([]);
  });
});

describe("nameKey", () => {
  it.each([
    ["홍콩-선전 혁신", "홍콩선전 혁신"],
    ["iFlyTek", "IFLYTEK"],
    ["數碼港", "数码港"],
    ["Café Núñez", "cafe nunez"],
    ["ＧＢＡ", "gba"],
  ])("%s is %s", (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it("keeps different names apart", () => {
    expect(new Set(["선전", "선천", "GBA", "GB", "數", "樹"].map(nameKey)).size).toBe(6);
  });
});
