import { describe, expect, it } from "vitest";
import { leadingByline, trailingByline } from "../../../src/coverage/bylines/byline-places.js";
import { parseByline } from "../../../src/coverage/bylines/bylines.js";
import { copyrightOutlet, isCopyrightLine } from "../../../src/coverage/outlets.js";
import { personNames } from "../../../src/coverage/page/authors/person-names.js";

describe("parseByline", () => {
  it.each<[string, string[], string | null]>([
    ["홍길동 기자", ["홍길동"], null],
    ["이동수 기자 ds@example.com", ["이동수"], null],
    ["뉴스토마토 오승주 기자", ["오승주"], "뉴스토마토"],
    ["신민철 글로벌이코노믹 기자 shincm@example.com", ["신민철"], "글로벌이코노믹"],
    ["한빛일보 기자 홍길동", ["홍길동"], "한빛일보"],
    ["홍길동·김철수 기자", ["홍길동", "김철수"], null],
    ["홍길동 기자, 남궁민수 기자", ["홍길동", "남궁민수"], null],
    ["이데일리 홍길동 김철수 기자", ["홍길동", "김철수"], "이데일리"],
    ["조선비즈 홍길동 기자", ["홍길동"], "조선비즈"],
    ["서울=뉴시스 홍길동 기자", ["홍길동"], "뉴시스"],
    ["헤럴드경제=홍길동 기자", ["홍길동"], "헤럴드경제"],
    ["더팩트ㅣ국회=홍길동 기자", ["홍길동"], "더팩트"],
    ["워싱턴/김원철 특파원", ["김원철"], null],
    ["홍길동 산업부 기자", ["홍길동"], null],
    ["홍길동 의학전문기자", ["홍길동"], null],
    ["김은별 미국 통신원 (a@example.com)", ["김은별"], null],
    ["홍길동 도쿄 특파원", ["홍길동"], null],
    ["도쿄/홍길동 특파원", ["홍길동"], null],
    ["김보라 한경닷컴 기자", ["김보라"], "한경닷컴"],
    ["[가온=한빛] 홍길동 기자", ["홍길동"], "한빛"],
    ["Von Clara Höger", ["Clara Höger"], null],
    ["글 홍길동 기자·사진 김철수 기자", ["홍길동", "김철수"], null],
    ["기자명 최광민 기자", ["최광민"], null],
    ["홍길동 김철수 기자 hong@example.com 안산/남궁민 기자", ["홍길동", "김철수", "남궁민"], null],
    ["홍길동 hong@example.com 홍길동 기자의 기사 모음", ["홍길동"], null],
    ["홍길동 hong@example.com 다른기사 보기", ["홍길동"], null],
    ["홍길동 기자/사진=김철수 기자", ["홍길동"], null],
    ["Jane Doe | jdoe@example.com", ["Jane Doe"], null],
    ["By Jane Doe (AP)", ["Jane Doe"], null],
    ["이동수기자", ["이동수"], null],
    ["By Jane Doe and John Roe", ["Jane Doe", "John Roe"], null],
    ["By JANE MCDOE, Staff Writer", ["JANE MCDOE"], null],
    ["记者 张三丰、李四", ["张三丰", "李四"], null],
    ["記者王大明／台北報導", ["王大明"], null],
    ["〔記者王大明／台北報導〕", ["王大明"], null],
    ["（晨報記者王大明台北8日電）", ["王大明"], null],
    ["撰文：陳文浩", ["陳文浩"], null],
    ["采写：南岸日报记者 张三丰", ["张三丰"], null],
    ["晨報 / 記者王大明/台北報導", ["王大明"], null],
    ["文|南岸 张三丰,裴小文(实习)", ["张三丰", "裴小文"], null],
    ["文｜张三丰 李小文", ["张三丰", "李小文"], null],
    ["[HANBIT=인천, 홍길동 기자]", ["홍길동"], "HANBIT"],
    ["[한빛경제=허란·홍길동 기자]", ["허란", "홍길동"], "한빛경제"],
    ["글 홍길동 시민기자, 편집 김철수 기자", ["홍길동"], null],
    ["di Paola Verdi", ["Paola Verdi"], null],
    ["Door Jan Jansen en Piet de Vries", ["Jan Jansen", "Piet de Vries"], null],
  ])("reads %s", (text, names, outlet) => {
    expect(parseByline(text)).toEqual({ names, outlet });
  });

  it.each([
    "기자들이 몰렸다",
    "홍길동 기자의 기사 모음",
    "한 빵집에서 직원이 반죽을 하고 있다./사진=홍길동 기자",
    "마당에 놓인 공중전화 / 한빛 ⓒ 한빛 홍길동 기자",
    "News Desk desk@example.com",
    "Lantern Letters letters@example.com",
    "Jane Doe harbor@example.com",
    "By the river",
    "편집국",
    "",
    "온라인뉴스팀",
    "편집 홍길동 기자",
  ])("finds nobody in %j", (text) => {
    expect(parseByline(text)).toBeNull();
  });
});

describe("bylines within a line", () => {
  it.each([
    ['[뉴스토마토 오승주 기자] "생각으로만', ["오승주"], "뉴스토마토", '"생각으로만'],
    ["[세계뉴스] 권태옥 기자 = ‘경제’와", ["권태옥"], "세계뉴스", "‘경제’와"],
    ["(서울=연합뉴스) 홍길동 김철수 기자 = 정부가", ["홍길동", "김철수"], "연합뉴스", "정부가"],
    ["[가온=온누리시스]한지우 기자 = 가온시가", ["한지우"], "온누리시스", "가온시가"],
    ["(세종=뉴스1) 정부가", [], "뉴스1", "정부가"],
    ["【南岸网】（记者 周文清）锂价下跌", ["周文清"], "南岸网", "锂价下跌"],
    ["南岸社东港3月12日电（记者 张三丰、李四）锂价", ["张三丰", "李四"], "南岸社", "锂价"],
    ["本报讯（记者张三丰）锂价", ["张三丰"], null, "锂价"],
    ["（晨報記者王大明台北8日電）鋰價", ["王大明"], null, "鋰價"],
  ])("leads: %s", (line, names, outlet, rest) => {
    const found = leadingByline(line);
    expect(found).toMatchObject({ names, outlet });
    expect(line.slice(found?.length)).toBe(rest);
  });

  it.each([
    ["정부가 계획을 밝혔다고 여러 관계자가 말했다. 홍길동 기자 hong@example.com", ["홍길동"]],
    ["정부가 계획을 밝혔다고 여러 관계자가 말했다./홍길동 기자", ["홍길동"]],
    ["정부가 계획을 밝혔다고 여러 관계자가 말했다. hong@example.com", []],
  ])("trails: %s", (line, names) => {
    const found = trailingByline(line);
    expect(found?.names).toEqual(names);
    expect(line.slice(0, line.length - (found?.length ?? 0))).toMatch(/말했다\.$/u);
  });

  it("leaves a line without a byline alone", () => {
    expect(leadingByline("[단독] 정부가 계획을 밝혔다.")).toBeNull();
    expect(leadingByline("(주)가온이 밝혔다.")).toBeNull();
    expect(leadingByline("【社評】（上）鋰價下跌。")).toBeNull();
    expect(trailingByline("生徒は「来春も続けたい」と笑った。【瀬尾真理】")).toMatchObject({
      names: ["瀬尾真理"],
      length: 6,
    });
    expect(trailingByline("展示は来月まで続くという。【写真部】")).toBeNull();
    expect(trailingByline("회견에는 홍길동 기자 등 40명이 참석했다고 주최 측이 밝혔다.")).toBeNull();
  });
});

describe("copyrightOutlet", () => {
  it.each([
    ["[ⓒ 세계일보 & Segye.com, 무단전재 및 재배포 금지]", "세계일보"],
    ["저작권자 © 광주in 무단전재 및 재배포 금지", "광주in"],
    ["[저작권자ⓒ 세계뉴스. 무단전재-재배포 금지]", "세계뉴스"],
    ["<저작권자(c) 가온통신, 무단 전재-재배포, AI 학습 및 활용 금지>", "가온통신"],
    ["Copyright © 2024 The Korea Herald. All rights reserved.", "The Korea Herald"],
    ["© 2025 Daily Lantern. All rights reserved.", "Daily Lantern"],
  ])("reads %s", (line, outlet) => {
    expect(isCopyrightLine(line)).toBe(true);
    expect(copyrightOutlet(line)).toBe(outlet);
  });

  it("takes a picture's credit for none", () => {
    expect(isCopyrightLine("ⓒ광주시청 제공")).toBe(false);
  });
});

describe("personNames", () => {
  it.each<[string, string[]]>([
    ["By Jane Doe, BBC News", ["Jane Doe"]],
    ["Jane Doe and John Roe", ["Jane Doe", "John Roe"]],
    ["JANE O'DOE FOR DAILY LANTERN", ["JANE O'DOE"]],
    ["CNN’s Christine Romans", ["Christine Romans"]],
    ["Ludwig van der Berg (Staff)", ["Ludwig van der Berg"]],
    ["홍길동", ["홍길동"]],
    ["홍길동,김철수", ["홍길동", "김철수"]],
    ["한지우 기자 jiwoo@example.com", ["한지우"]],
    ["admin", []],
    ["https://www.example.com/jane", []],
    ["@janedoe", []],
    ["Staff Writer", []],
    ["网易", []],
    ["严玉洁", ["严玉洁"]],
  ])("finds in %j", (statement, names) => {
    expect(personNames(statement)).toEqual(names);
  });
});
