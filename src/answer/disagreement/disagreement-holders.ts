import { LONG_SURNAMES, SURNAMES } from "../verify/verify-name-tables.js";

/** Offices that one person holds at a time, in Korean; 부시장 and 전 시장 are others. */
const OFFICES =
  "시장|도지사|지사|군수|구청장|대통령|총리|장관|의장|위원장|이사장|회장|대표이사|대표|사장|행장|총장|교장|원장|관장|청장|감독|단장|주장|최고경영자|CEO";
const OFFICE = new RegExp(`(?<![부전])(${OFFICES})(?=[은는이가의을를과와, ?？.]|$|누구)`, "u");
const ENGLISH_OFFICE =
  /\b(?<!vice[ -]|former |deputy )(mayor|president|prime minister|minister|governor|chairman|chairwoman|chairperson|chair|chief executive|ceo|head coach|manager|director|chancellor|dean|principal)\b/iu;
const CHINESE_OFFICE =
  /(?<!副|前)(市长|市長|总统|總統|总理|總理|部长|部長|省长|董事长|董事長|首席执行官|校长|校長|院长|院長|馆长|館長|主席|行政长官|行政長官)/u;
/** Several may hold it at once. */
const SHARED = /공동\s?(?:대표|의장|회장|위원장)|각자\s?대표|\bco-/iu;
/** What stands between a name and its office: 박원순 서울시장, 제니퍼 첸 홍콩투자청 대표. */
const NAME = `(?:[${SURNAMES}]|${LONG_SURNAMES.join("|")})[가-힣]{1,2}`;
const NO_NAME =
  /^(?:서울|부산|대구|인천|광주|대전|울산|세종|수원|성남|신임|현직|전임|초대|한국|중국|이번|이날|최근|당시)/u;

/** Whom a sentence calls the holder of the office that a question asks for; null where neither or several can be told. */
export function holderOf(question: string, text: string): string | null {
  if (SHARED.test(text) || SHARED.test(question)) return null;
  const korean = OFFICE.exec(question)?.[1];
  if (korean !== undefined) return only(koreanHolders(text, korean));
  const english = ENGLISH_OFFICE.exec(question)?.[1];
  if (english !== undefined) {
    const office = english.replaceAll(" ", "\\s");
    const name = "([A-Z][a-z]+(?:[ -][A-Z]?[a-z]+)*[ -][A-Z][a-z]+)";
    const before = new RegExp(`(?<![Ff]ormer )\\b${office}(?: of [A-Z][a-z]+)?,? ${name}`, "giu");
    const behind = new RegExp(
      `${name}(?:, (?:the )?|\\s(?:is|was|became) (?:the )?)(?!former)(?:[A-Za-z]+ ){0,3}?${office}`,
      "gu",
    );
    return only(
      [before, behind].flatMap((pattern) =>
        [...text.matchAll(pattern)].map(([, found = ""]) => found).filter((one) => /^\p{Lu}/u.test(one)),
      ),
    );
  }
  const chinese = CHINESE_OFFICE.exec(question)?.[1];
  if (chinese === undefined) return null;
  return only(
    [
      ...text.matchAll(new RegExp(`(?<![副前])${chinese}(\\p{Script=Han}{2,3}?)(?=[于於在出表说說，,（(是]|$)`, "gu")),
    ].map(([, name = ""]) => name),
  );
}

/** 박원순 서울시장은, 서울시장은 박원순, 박원순 시장이. */
function koreanHolders(text: string, office: string): string[] {
  const before = new RegExp(
    `(?<![가-힣])(${NAME})(?:\\([^)]*\\))?\\s(?!전\\s)(?:[가-힣A-Za-z]{1,12}\\s?){0,2}?(?<![부전])${office}(?![가-힣]{2})`,
    "gu",
  );
  const behind = new RegExp(
    `(?<![부전])${office}(?:은|는|에|으로|로)?\\s((?:[${SURNAMES}][가-힣]{2}|(?:${LONG_SURNAMES.join("|")})[가-힣]{1,2}))(?<![을를은는이가의에])(?=[은는이가을를의(\\s,.다]|$)`,
    "gu",
  );
  return [before, behind]
    .flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = ""]) => name))
    .filter((name) => !NO_NAME.test(name));
}

function only(names: readonly string[]): string | null {
  const [first, ...more] = [...new Set(names)];
  return first === undefined || more.length > 0 ? null : first;
}
