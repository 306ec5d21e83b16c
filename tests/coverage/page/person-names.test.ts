import { describe, expect, it } from "vitest";
import { parseByline } from "../../../src/coverage/bylines/bylines.js";
import { personNames } from "../../../src/coverage/page/authors/person-names.js";

describe("personNames in what pages state", () => {
  it.each<[string, string[]]>([
    ["Bryan Waller Tuesday, Aug. 17, 2010", ["Bryan Waller"]],
    ["By Jane Doe Updated 3 hours ago", ["Jane Doe"]],
    ['Amanda "Mae" Tanner', ['Amanda "Mae" Tanner']],
    ["Jill Doe in Paris and Jane Roe in London", ["Jill Doe", "Jane Roe"]],
    ["Tom Doe Latin America correspondent", ["Tom Doe"]],
    ["Andrea Doe Senior Washington Correspondent", ["Andrea Doe"]],
    ["Lindsey O&#8217;Donnell", ["Lindsey O’Donnell"]],
    ["Von Markus Baum, Berlin", ["Markus Baum"]],
    ["Author: Ben Knoll", ["Ben Knoll"]],
    ["James S.A. Corbin", ["James S.A. Corbin"]],
    ["Jane Doe The Daily Lantern", ["Jane Doe"]],
    ["Jeanne Doué (avec Paul Morel et Anne Roy)", ["Jeanne Doué", "Paul Morel", "Anne Roy"]],
    ["Jane Doe (with AFP)", ["Jane Doe"]],
    ["Von Jana Dohm (mit Material der dpa)", ["Jana Dohm"]],
    ["Jeanne Doué (avec France Bleu)", ["Jeanne Doué"]],
    ["Jenson Button", ["Jenson Button"]],
    ["By Jane Doe Social Policy Editor", ["Jane Doe"]],
    ["JANE DOE, Staff Writer, JOHN ROE, Staff Writer", ["JANE DOE", "JOHN ROE"]],
    ["By Jane Doe, Senior Staff Technologist, ACLU Speech, Privacy, and Technology Project", ["Jane Doe"]],
    ["Von Anna Vogt, ARD-Studio Wien", ["Anna Vogt"]],
  ])("reads %s", (statement, names) => {
    expect(personNames(statement, new Set(["the daily lantern"]))).toEqual(names);
  });

  it.each([
    "Lantern’s Christine Doe and Jane Roe contributed to this report",
    "Daily Lantern Reporter",
    "Lantern Media GmbH, Munich, Germany",
    "Ediciones El Faro",
    "German Lantern (www.lantern.example)",
    "von Redaktion Lampe",
    "K A",
    "Facebook Like Button",
    "Lantern’s Journalistic Standards and Practices",
    "Kolkata Max 36.0°C Min 26.0°C",
  ])("finds nobody in %s", (statement) => {
    expect(personNames(statement)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["홍길동 기자, 한지혜", ["홍길동", "한지혜"]],
    ["기자 홍길동", ["홍길동"]],
    ["[한빛뉴스 홍길동 기자]", ["홍길동"]],
    ["한빛일보 홍길동", ["홍길동"]],
    ["홍길동 외 2명", ["홍길동"]],
    ["김주환 hong@ 외 1명", ["김주환"]],
    ["한빛신문 | 네이버", []],
    ["홍길동 | 경제부", ["홍길동"]],
  ])("reads %s", (statement, names) => {
    expect(personNames(statement)).toEqual(names);
  });

  it.each<[string, string[]]>([
    ["di Paola Verdi", ["Paola Verdi"]],
    ["Di Paola Verdi e Marco Bianchi", ["Paola Verdi", "Marco Bianchi"]],
    ["Door Jan Jansen en Piet de Vries", ["Jan Jansen", "Piet de Vries"]],
    ["Av Ola Hansen og Kari Berg", ["Ola Hansen", "Kari Berg"]],
    ["Por Ana Prado, Rui Matos, g1 Serra e TV Vale", ["Ana Prado", "Rui Matos"]],
    ["Por Lucía Soler y Tomás Ibarra", ["Lucía Soler", "Tomás Ibarra"]],
    ["José Ortega y Gasset", ["José Ortega y Gasset"]],
    ["Par Claire Morel avec AFP", ["Claire Morel"]],
    ["Автор: Иван Петров", ["Иван Петров"]],
    ["Angel Di Maria", ["Angel Di Maria"]],
  ])("reads %s, in the words of its language", (statement, names) => {
    expect(personNames(statement)).toEqual(names);
  });

  it.each<[string, string[]]>([
    ["By Jane Doe and John Roe, Harbor Lantern", ["Jane Doe", "John Roe"]],
    ["By Jane Doe, John Roe and Ann Poe, Lantern Wire", ["Jane Doe", "John Roe", "Ann Poe"]],
    ["By Jane Doe, New York", ["Jane Doe"]],
    ["By Jane Doe, Harbor Tribune", ["Jane Doe"]],
    ["Jane Doe Associated Press", ["Jane Doe"]],
    ["Words by Jane Doe; photos by John Roe", ["Jane Doe"]],
    ["Text: Jane Doe, Fotos: John Roe", ["Jane Doe"]],
    ["Story by Jane Doe | Photography by John Roe", ["Jane Doe"]],
    ["BY JANE DOE AND JOHN ROE", ["JANE DOE", "JOHN ROE"]],
    ["Jane Doe; John Roe", ["Jane Doe", "John Roe"]],
    ["Jane Doe with additional reporting by John Roe", ["Jane Doe"]],
    ["48213", []],
    ["jane-doe", []],
    ["Guest Author", []],
    ["Site Admin", []],
    ["Super User", []],
    ["Agence France-Presse", []],
    ["Redacción Deportes", []],
  ])("reads %s, and takes neither place nor outlet nor picture for a person", (statement, names) => {
    expect(personNames(statement)).toEqual(names);
  });

  it.each<[string, string[]]>([
    ["By Jane Doe, Harbor Lantern", ["Jane Doe"]],
    ["By Jane Doe, John Roe", ["Jane Doe", "John Roe"]],
    ["By Jane Doe and Wei Sun", ["Jane Doe", "Wei Sun"]],
    ["Par Élodie Doe et Jean d’Arcy", ["Élodie Doe", "Jean d’Arcy"]],
    ["Por Joaquim Doe e Inês dos Santos — Vila Serena", ["Joaquim Doe", "Inês dos Santos"]],
    ["Lantern Wire — JANE DOE", ["JANE DOE"]],
    ["(Reporting by Jane Doe in Lowtide and John Roe; Editing by Ann Poe)", ["Jane Doe", "John Roe"]],
    ["Written by Jane Doe, Edited by John Roe", ["Jane Doe"]],
    ["Jane Doe (Text), Ann Poe (Bilder)", ["Jane Doe"]],
    ["Jane Doe, Text; Ann Poe, Fotos", ["Jane Doe"]],
    ["Claire Doe à Lyon et Luc Roe à Paris", ["Claire Doe", "Luc Roe"]],
    ["Jane Doe 21 de mayo de 2024", ["Jane Doe"]],
    ["Filed by Jane Doe on 16 May 2024 in City", ["Jane Doe"]],
    ["Jane Doe, DER LEUCHTTURM", ["Jane Doe"]],
    ["Le Phare avec AFP", []],
    ["Jane Doe Follow", ["Jane Doe"]],
    ["歐陽詠詩", ["歐陽詠詩"]],
    ["瀬川 遥 ライター", ["瀬川 遥"]],
  ])("reads %s, and what parts the names from the rest", (statement, names) => {
    expect(personNames(statement)).toEqual(names);
  });

  it.each(["-", ".", "a@", "a-", "By ", "A "])("ends on a statement of 40,000 times %j", (unit) => {
    expect(personNames(unit.repeat(40_000))).toEqual([]);
    expect(parseByline(unit.repeat(40_000))).toBeNull();
  });

  it.each<[string, string[]]>([
    ["陳文浩 黃雅文", ["陳文浩", "黃雅文"]],
    ["陳文浩　黃雅文", ["陳文浩", "黃雅文"]],
    ["撰文：陳文浩、黃雅文", ["陳文浩", "黃雅文"]],
    ["文/陳文浩", ["陳文浩"]],
    ["文／陳文浩　圖／李大文", ["陳文浩"]],
    ["采写：南岸日报记者 张三丰 实习生 李四光", ["张三丰", "李四光"]],
    ["高橋 和子", ["高橋 和子"]],
  ])("reads %s", (statement, names) => {
    expect(personNames(statement)).toEqual(names);
  });

  it.each<[string, string[]]>([
    ["홍길동 기자 기자 페이지 구독 기자의 다른기사 보기", ["홍길동"]],
    ["홍길동 기자 공유 인쇄 기자", ["홍길동"]],
    ["한서윤 마을연구자", ["한서윤"]],
    ["글=홍길동 여행작가", ["홍길동"]],
    ["홍길동 사회학자", ["홍길동"]],
  ])("reads %s, and takes no control for a name", (statement, names) => {
    expect(personNames(statement)).toEqual(names);
  });
});
