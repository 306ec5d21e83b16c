import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AliasCollector } from "../../../src/vectorstore/aliases/alias-collector.js";
import { AliasLines } from "../../../src/vectorstore/aliases/alias-lines.js";
import { AliasTable } from "../../../src/vectorstore/aliases/alias-table.js";

function tableOf(...texts: readonly string[]): AliasTable {
  return new AliasTable(fileOf(...texts));
}

function fileOf(...texts: readonly string[]): string {
  const collector = new AliasCollector();
  for (const text of texts) collector.add(bodyOnly(text));
  return collector.build();
}

function bodyOnly(source: string): Parameters<AliasCollector["add"]>[0] {
  return { source, title: null, headline: null, blocks: [{ kind: "body", start: 0, end: source.length }] };
}

describe("AliasTable.namesOf", () => {
  it.each([
    ["Cyberport", ["사이버포트"]],
    ["cyber port", ["사이버포트"]],
    ["사이버포트", ["Cyberport"]],
    ["硬蛋", ["잉단", "IngDan"]],
    ["數碼港", []],
    ["nothing", []],
    ["", []],
  ])("%s: %j", (name, expected) => {
    const table = tableOf("‘사이버포트(Cyberport)’를 방문했다.", "'잉단(硬蛋 IngDan)'을 방문했다.");
    expect(table.namesOf(name)).toEqual(expected);
  });

  it("knows Han characters in both writings", () => {
    const table = tableOf("‘선전만창업광장(深圳灣创业廣場)’에서");
    expect(table.namesOf("深圳湾创业广场")).toEqual(["선전만창업광장"]);
    expect(table.namesOf("深圳灣創業廣場")).toEqual(["선전만창업광장"]);
  });

  it("leads through full names of several articles", () => {
    const table = tableOf("홍콩이 대만구(Greater Bay Area) 기업에", "The Greater Bay Area (GBA) is large.");
    expect(table.namesOf("GBA")).toEqual(["Greater Bay Area", "대만구"]);
    expect(table.namesOf("대만구")).toEqual(["Greater Bay Area", "GBA"]);
  });

  it("keeps two meanings of an abbreviation apart, and gives the more frequent first", () => {
    const table = tableOf("조류인플루엔자(AI)가 퍼졌다.", "인공지능(AI) 연구", "인공지능(AI) 기업");
    expect(table.namesOf("AI")).toEqual(["인공지능", "조류인플루엔자"]);
    expect(table.namesOf("인공지능")).toEqual(["AI"]);
    expect(table.namesOf("조류인플루엔자")).toEqual(["AI"]);
  });

  it("forgets what one article in many writes by mistake", () => {
    const usual = Array.from({ length: 25 }, () => "국내총생산(GDP)은 늘었다.");
    expect(tableOf(...usual, "무역수지(GDP)는 줄었다.").namesOf("GDP")).toEqual(["국내총생산"]);
  });

  it("counts an article once", () => {
    const table = tableOf("인공지능(AI)과 인공지능(AI)과 인공지능(AI)", "인공지능(AI)");
    expect(table.entries("AI")).toEqual([{ names: ["인공지능", "AI"], count: 2 }]);
  });

  it("takes short forms that an article uses without saying so", () => {
    const table = tableOf("중소벤처기업부 장관은 말했다. 중기부가 주최했다.");
    expect(table.namesOf("중기부")).toEqual(["중소벤처기업부"]);
  });

  it("does not learn a kind of body as a name", () => {
    expect(tableOf("한국로봇협회(이하 협회)는").namesOf("협회")).toEqual([]);
  });

  it("reads no furniture", () => {
    const source = "인공지능(AI)";
    const collector = new AliasCollector();
    collector.add({
      source,
      title: null,
      headline: null,
      blocks: [{ kind: "furniture", start: 0, end: source.length }],
    });
    expect(new AliasTable(collector.build()).namesOf("AI")).toEqual([]);
  });
});

describe("AliasTable.soundingLike", () => {
  const table = tableOf(
    "박원순 시장은 강기정 시장과 한성숙 장관을 광주에서 만났다. 이재명, 김건훈, 최민호, 유승민, 윤석열, 노무현도 있었다.",
    "앤디와 레베카와 제니퍼가 스탠퍼드에서 텐센트와 알리바바를 말했다. 경제와 진전과 개최와 안티와 감기와 기적이 있다.",
    "대구, 부산, 인천, 세종, 제주, 종로, 신라, 독립문을 지났다.",
  );

  it.each([
    ["Park Won-soon", "박원순"],
    ["Bak Wonsun", "박원순"],
    ["Kang Gi-jung", "강기정"],
    ["Kang Kijung", "강기정"],
    ["Han Sung-sook", "한성숙"],
    ["Han Seong-suk", "한성숙"],
    ["Lee Jae-myung", "이재명"],
    ["Kim Gun-hoon", "김건훈"],
    ["Choi Min-ho", "최민호"],
    ["Yoo Seung-min", "유승민"],
    ["Yoon Suk-yeol", "윤석열"],
    ["Roh Moo-hyun", "노무현"],
    ["Andy", "앤디"],
    ["Rebecca", "레베카"],
    ["Jennifer", "제니퍼"],
    ["Stanford", "스탠퍼드"],
    ["Tencent", "텐센트"],
    ["Alibaba", "알리바바"],
    ["Gwangju", "광주"],
    ["Daegu", "대구"],
    ["Busan", "부산"],
    ["Incheon", "인천"],
    ["Jeju", "제주"],
    ["Jongno", "종로"],
    ["Silla", "신라"],
    ["Dongnimmun", "독립문"],
  ])("%s: %s first", (latin, hangul) => {
    expect(table.soundingLike(latin)[0]?.word).toBe(hangul);
  });

  it.each([
    "Shenzhen",
    "Elon Musk",
    "Moon Jae-in",
    "Oh Se-hoon",
    "Kim",
    "Google",
    "",
    "123",
    "Antarctica",
    "Andy Wong Andy Wong",
  ])("%s: none", (latin) => {
    expect(table.soundingLike(latin)).toEqual([]);
  });
});

describe("AliasCollector", () => {
  it("gives the same file for the same articles", () => {
    const texts = ["인공지능(AI)과 대만구(Greater Bay Area)", "광주에서 강기정 시장이"];
    expect(fileOf(...texts)).toBe(fileOf(...texts));
  });

  it("writes a file that the table opens", async () => {
    const path = join(await mkdtemp(join(tmpdir(), "aliases-")), "aliases");
    await writeFile(path, fileOf("인공지능(AI)"));
    expect((await AliasTable.open(path)).namesOf("AI")).toEqual(["인공지능"]);
  });

  it("gives an empty file for no articles, in which nothing is found", () => {
    expect(fileOf()).toBe("");
    expect(tableOf().namesOf("AI")).toEqual([]);
    expect(tableOf().soundingLike("Park")).toEqual([]);
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.string({ unit: "binary" }), (text, name) => {
        const table = tableOf(text, `${text}(AI)`, `가나다(${name})`);
        expect(table.namesOf(name).length).toBeLessThanOrEqual(6);
        expect(table.soundingLike(name).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe("AliasLines", () => {
  it("finds every key, and none that is not there", () => {
    const key = fc.string({ unit: "grapheme", maxLength: 6 }).map((text) => text.replace(/[\t\n]/gu, ""));
    const value = fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\t\n]/gu, ""));
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value)), key, (pairs, other) => {
        const map = new Map(pairs);
        const lines = new AliasLines(AliasLines.write(map));
        for (const [one, expected] of map) expect(lines.find(one)).toBe(expected);
        expect(lines.find(other)).toBe(map.get(other) ?? null);
      }),
    );
  });
});
