import { describe, expect, it } from "vitest";
import { parseByline } from "../../../src/coverage/bylines/bylines.js";
import { personNames } from "../../../src/coverage/page/authors/person-names.js";
import { signOff } from "../../../src/coverage/page/authors/sign-off.js";
import { signedName } from "../../../src/coverage/page/authors/titled-names.js";

describe("signedName", () => {
  it.each([
    ["홍길동 한빛대 교수", "홍길동"],
    ["홍길동 나무대 국어국문학과 교수 (desk@example.com)", "홍길동"],
    ["홍길동 | 변호사", "홍길동"],
    ["글=홍길동 작가", "홍길동"],
    ["홍길동 사회부장", "홍길동"],
    ["허란 시인", "허란"],
    ["홍길동(hong77)", "홍길동"],
  ])("reads %s", (line, name) => {
    expect(signedName(line)).toBe(name);
  });

  it.each([
    "시는 내년 예산을 늘린다고 시장",
    "허란 한빛대 교수",
    "홍길동 교수는 걱정이 많다고 했다.",
    "“지금이 아니면 늦는다” 홍길동 교수",
    "변호사 시험 합격자 대표",
    "변호사",
  ])("finds no signature in %s", (line) => {
    expect(signedName(line)).toBeNull();
  });
});

describe("signOff", () => {
  const body = (...texts: string[]) => texts.map((text) => ({ text, kind: "body" as const }));

  it.each(["KMS 뉴스 홍길동입니다.", "MBX뉴스 홍길동입니다.", "지금까지 국회에서 한빛뉴스TV 홍길동이었습니다."])(
    "reads %s",
    (text) => {
      expect(signOff(body("첫 문단이다.", text))?.value).toBe("홍길동");
    },
  );

  it("reads whom the studio hands over to", () => {
    expect(signOff(body("신입생이 늘었습니다. 홍길동 기자가 다녀왔습니다.", "운동장이 시끄럽습니다."))?.value).toBe(
      "홍길동",
    );
  });

  it("takes no other sentence for one", () => {
    expect(signOff(body("제 이름은 홍길동입니다.", "KMS 뉴스는 이어집니다."))).toBeNull();
  });
});

describe("names with nothing but a mail address", () => {
  it.each([
    ["홍길동(hong@example.com)", ["홍길동"]],
    ["YTX 홍길동 (hong@example.com)", ["홍길동"]],
    ["선우하늘 hong@example.com", ["선우하늘"]],
  ])("%s is a byline", (line, names) => {
    expect(parseByline(line)?.names).toEqual(names);
  });

  it("but no other words with one", () => {
    for (const label of ["문의", "이메일", "제보처", "홍보팀", "허란"])
      expect(parseByline(`${label} hong@example.com`)).toBeNull();
  });
});

describe("personNames", () => {
  it.each<[string, string[]]>([
    ["홍길동 나무대 교수", ["홍길동"]],
    ["홍길동 나무대 교수 | 기사입력 2024.10.14. 09:30:11", ["홍길동"]],
    ["한빛일보 기자 홍길동", ["홍길동"]],
    ["글 홍길동 기자, 사진 한가을", ["홍길동", "한가을"]],
    ["Rowan, Kate; Ortega, Luis", ["Kate Rowan", "Luis Ortega"]],
    ["Käthe Rohan und Ludwig Ott", ["Käthe Rohan", "Ludwig Ott"]],
    ["LEE JAE-LIM", ["LEE JAE-LIM"]],
    ["JEAN-PAUL MARTIN", ["JEAN-PAUL MARTIN"]],
    ["THE LENS", []],
    ["변호사", []],
  ])("reads %s", (statement, names) => {
    expect(personNames(statement)).toEqual(names);
  });
});
