import { isKoreanName } from "../../bylines/korean-bylines.js";

/** What writers who are no reporters are called behind their names: offices and professions. */
const OFFICE =
  "(?:명예|석좌|초빙|겸임|특임|객원|부|조)?교수|강사|박사|연구(?:위)?원|전문위원|자문위원|위원장?|변호사|변리사|노무사|세무사|회계사|법무사|의사|약사|한의사|(?:병|원|학|시|부시|동|이사|회|총|부총|의|소|관|센터|팀|본부|국|처|실|과|부)장|이사|(?:공동)?대표(?:이사)?|사무총장|의원|시인|소설가|화가|감독|칼럼니스트|운영위원|목사|신부|스님|대사|고문|논설고문|주필|주간|[가-힣]{1,5}부장|(?:책임)?\\s?PD|피디|아나운서|앵커|(?:기상)?캐스터|에디터|작곡가|셰프|코치|해설위원|시민기자|독자|[가-힣]{0,4}(?:연구자|학자|연구가|기획자|활동가|운동가|전문가|작가|평론가|비평가|번역가|사진가|여행가|만화가|조각가|건축가|기업가|교사|간호사|요리사|노동자)";

const TITLED = new RegExp(
  `^(?:(?:글|기고|작성자|필자|글쓴이)\\s?[=:/|]?\\s?)?([가-힣]{2,4})(?:\\s?[/|,·ㆍ]\\s?|\\s+)(?:[^.!?"“”]{1,30}?[\\s·ㆍ/|,])?[^.!?"“”\\s]{0,12}(?:${OFFICE})(?:[·ㆍ/]\\s?[가-힣]{2,8})?$`,
  "u",
);
const TITLE_BEFORE = new RegExp(`^[^.!?"“”]{0,20}(?:${OFFICE})\\s([가-힣]{3})$`, "u");
const OFFICE_ALONE = new RegExp(`^(?:${OFFICE})$`, "u");

/**
 * The writer that a short line names with an office: "홍길동 한빛대 교수", "홍길동 | 변호사", "글=홍길동 작가". Names of two
 * or four syllables count only right before the office. Null when the line has another form.
 */
export function titledName(line: string): string | null {
  const text = line
    .replace(/\([^()]*\)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  if (text.length > 45) return null;
  const name = TITLED.exec(text)?.[1] ?? TITLE_BEFORE.exec(text)?.[1];
  if (name === undefined || !isKoreanName(name) || isOffice(name)) return null;
  return name.length === 3 || text.split(/[\s|/,·ㆍ]+/u).length === 2 ? name : null;
}

/** Whether a word is an office or profession and so no name: "변호사", "교수". */
export function isOffice(word: string): boolean {
  return OFFICE_ALONE.test(word);
}

/** A name with the account it is written from: "홍길동(hong77)". */
const ACCOUNT = /^([가-힣]{3})\s?\([a-z][a-z0-9_.-]{1,20}\)$/u;

/** The same beside a day: "21.04.10 09:12 | 홍길동(hong77)". */
const ACCOUNT_WITHIN = /(?<![^\s|lㅣ│·,])([가-힣]{3})\s?\([a-z][a-z0-9_.-]{1,20}\)(?![^\s|lㅣ│·,])/u;

/** The Korean writer whom a line names with the account it is written from. */
export function accountName(line: string): string | null {
  const name = ACCOUNT_WITHIN.exec(line)?.[1];
  return name !== undefined && isKoreanName(name) ? name : null;
}

/** A name behind a label: "기자명 홍길동", "By 홍길동", "글 홍길동(자유기고가)". */
const LABELLED = /^(?:글|by|기자명|글쓴이|작성자|필자)\s?[:=·|]?\s([가-힣]{3})(?:\s?\([^()]{1,20}\))?$/iu;

/** The Korean writer that a line of its own names: with an account, a label, an office or a profession. Null when it has another form. */
export function signedName(line: string): string | null {
  const name = ACCOUNT.exec(line.trim())?.[1] ?? LABELLED.exec(line.trim())?.[1];
  return name !== undefined && isKoreanName(name) ? name : titledName(line);
}
