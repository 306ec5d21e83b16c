import { describe, expect, it } from "vitest";
import { personNames } from "../../src/coverage/page/person-names.js";

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
});
