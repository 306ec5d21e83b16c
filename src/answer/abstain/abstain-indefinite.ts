import type { Asked } from "../question/question-type.js";

/** Nouns of which one is asked for by name: which bank, what company. */
const CLASS =
  "회사|기업|업체|은행|병원|증권사|투자사|조선소|연구소|연구기관|기관|펀드|통신사|해운사|항공사|보험사|대학|대학교|학교|건설사|소장가|소장자|수집가|단체|매체|방송사|신문사|출판사|제약사|제조사|협력사|유통사|고객사|구단|벤처캐피털|재단|조합|로펌|법무법인|법인";
/** Nouns that news uses for one another. */
const SAME: readonly RegExp[] = [
  /^(?:회사|기업|업체|제조사|협력사|고객사|법인)$/u,
  /^(?:대학|대학교|학교)$/u,
  /^(?:연구소|연구기관|기관)$/u,
  /^(?:소장가|소장자|수집가)$/u,
  /^(?:투자사|벤처캐피털|펀드)$/u,
  /^(?:로펌|법무법인)$/u,
];
const NUMBER = "(?:두|세|네|다섯|여섯|여러|몇몇|\\d+)";
/** In front of a noun: one of them that is not named. */
const ANY_ONE =
  "(?:한|어느|모|국내|해외|현지|외국|외국계|민간|개인|익명의|또 다른|미국|중국|일본|유럽|영국|독일|프랑스|인도|대만|말레이시아|베트남)";
const WORD = "[가-힣A-Za-z0-9]+";
/** Behind it: a particle, and no name. */
const ALONE = "(?=들?(?:[와과에의을를이가은는도로]|에서|에게|으로|서)(?:[\\s,.]|$)|들?에게서)";
const UNNAMED = new RegExp(
  [
    `(?<![가-힣])${ANY_ONE}\\s(?:${WORD}\\s)?[가-힣]{0,4}?(?<one>${CLASS})${ALONE}`,
    `(?<![가-힣])대형\\s(?<big>로펌|병원|은행|증권사)(?=\\s(?:소속|출신))`,
    `(?<some>${CLASS})들?\\s${NUMBER}\\s?(?:곳|군데|개사|개)(?=[가-힣\\s,.])`,
    `(?<!\\d)${NUMBER}\\s?개\\s?(?:${WORD}\\s)?[가-힣]{0,4}?(?<many>${CLASS}|팀)${ALONE}`,
  ].join("|"),
  "gu",
);
/** In front of a class it is no name: 시중은행, 중소기업. */
const COMMON =
  /^(?:시중|지방|국책|대형|중소|중견|종합|전문|국립|사립|공립|지역|저축|투자|벤처|대|소|공|외국계|상급종합|민간|협력|자회|모회|환경|시민|사회|노동)(?:[가-힣]{0,2})?(?:은행|기업|업체|병원|대학|대학교|학교|단체|기관|회사|재단|조합)$/u;
/** The noun behind 어느, else the one right in front of the question word or 이름. */
const WHICH = /(?:어느|무슨|어떤)\s?(?<noun>[가-힣]+)/u;
const LAST = new RegExp(
  `(?<noun>${CLASS}|팀)들?(?:의|은|는|이|가)?\\s?(?:${NUMBER}\\s?(?:곳|개|군데)?)?(?:의|은|는|이|가)?\\s?(?:이름|성함|상호|명칭|어디|누구|누군|뭐|뭔|무엇|어느)`,
  "u",
);
const NAME_ASKED = /어느|무슨|어떤|어디|누구|누가|이름|성함|상호|명칭|뭐|뭔|무엇/u;

/**
 * Whether a question asks which one, or its name, and the sentence tells only of some one of that kind: "국내 은행 두 곳에서 빌렸다" for who asks which
 * banks. Nothing names it then.
 */
export function isLeftUnnamed(question: string, { types }: Pick<Asked, "types">, sentence: string): boolean {
  if (!types.some((type) => type === "thing" || type === "place" || type === "person")) return false;
  const asked = classAsked(question);
  if (asked === null) return false;
  return [...sentence.matchAll(UNNAMED)].some(({ 0: whole, groups, index }) => {
    const told = groups?.one ?? groups?.big ?? groups?.some ?? groups?.many ?? "";
    if (isNamedIn(told, question, sentence, { start: index, end: index + whole.length })) return false;
    return told === asked || told.endsWith(asked) || asked.endsWith(told) || isSame(told, asked);
  });
}

/** Whether the sentence names one of the class besides: 나래은행 등 은행 두 곳, 한 병원을 거쳐 나래대병원으로. What the question names is none. */
function isNamedIn(
  told: string,
  question: string,
  sentence: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  if (/등\s$/u.test(sentence.slice(0, start))) return true;
  const names = sentence.matchAll(new RegExp(`(?<![가-힣A-Za-z])[가-힣A-Za-z]{2,}?${told}`, "gu"));
  return [...names].some(
    ({ 0: name, index }) => (index < start || index >= end) && !question.includes(name) && !COMMON.test(name),
  );
}

function isSame(a: string, b: string): boolean {
  return SAME.some((group) => group.test(a) && group.test(b));
}

function classAsked(question: string): string | null {
  if (!NAME_ASKED.test(question)) return null;
  const which = WHICH.exec(question)?.groups?.noun;
  if (which !== undefined) return new RegExp(CLASS, "u").exec(which)?.[0] ?? null;
  return LAST.exec(question)?.groups?.noun ?? null;
}
