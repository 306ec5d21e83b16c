/** 무게가 58g이다, 매출이 늘었다: what is measured of the topic, and not what the topic needs, has or becomes. */
const DOUBLE_SUBJECT =
  /^(.{2,40}?[가-힣A-Za-z\d)’'”"])(?:은|는) ([가-힣]{2,8})(?:이|가) ((?:[^,]* )?[^ ,]*\d[^ ,]*(?:이다|다|였다|이었다|입니다)[.]?)$/u;
const SIDE_BY_SIDE = /(?<=[가-힣]{2})의 (?=[가-힣]{2})/gu;

/** A Korean statement as it stands, and as the coverage may word the same: 글루온의 무게는 58g이다 for 글루온은 무게가 58g이다. */
export function wordingsOf(statement: string, held: string): string[] {
  const double = DOUBLE_SUBJECT.exec(statement);
  const [, topic = "", measured = "", rest = ""] = double ?? [];
  const wordings = double === null ? [statement] : [statement, `${topic}의 ${measured}${topicMark(measured)} ${rest}`];
  return [...new Set(wordings.flatMap((one) => [one, withOf(one, held)]))];
}

/** 대한양극재 박선영 대표 is 대한양극재의 박선영 대표 where the sentence joins the two words so. */
function withOf(statement: string, held: string): string {
  let worded = statement;
  for (const { index } of held.matchAll(SIDE_BY_SIDE)) {
    const before = /[가-힣]+$/u.exec(held.slice(0, index))?.[0] ?? "";
    const behind = /^[가-힣]+/u.exec(held.slice(index + 2))?.[0] ?? "";
    worded = worded.replace(` ${before} ${behind}`, ` ${before}의 ${behind}`);
  }
  return worded;
}

function topicMark(noun: string): string {
  return ((noun.codePointAt(noun.length - 1) ?? 0) - 0xac00) % 28 === 0 ? "는" : "은";
}
