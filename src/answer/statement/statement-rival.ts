import type { AnalyzedQuestion, QuestionTerm } from "../question/question-analysis.js";
import { knownBeginning } from "../synonyms/statement-synonyms.js";
import { equivalentNames, SURNAMES } from "../verify/verify-name-tables.js";
import type { Statement } from "./statement.js";
import { personsIn } from "./statement-persons.js";
import { jamoApart } from "./statement-typo.js";

/** From here on a word of the question stands in the sentence, be it by a synonym. */
const HELD = 0.55;
/** Below this it stands nowhere in the article. */
const ELSEWHERE = 0.3;
/** From here on it stands right before the sentence. */
const BEFORE = 0.75;

/** Kinds of names and of quantities by their last syllables: two words of one kind are two of a kind. */
const KINDS: readonly RegExp[] = [
  /.(?:초등학교|초)$/u,
  /.(?:중학교|고등학교|고교)$/u,
  /..(?:대학교|대학|대|과기원)$/u,
  /^(?!.*도시)[가-힣]{2,4}(?:특별시|광역시|시|군|구|특별자치도)(?:장|청)?$/u,
  /^[가-힣]{2,3}(?:읍|면|동|리)$/u,
  /..(?:항|공항|역|터미널)$/u,
  /.(?:산단|산업단지|공단)$/u,
  /.(?:전자|반도체|은행|증권|화학|건설|자동차|모터스|제약|바이오|테크|그룹|케미칼|네트웍스|에너지|항공|해운|통신|텔레콤|식품|보험|카드|생명|캐피탈|게임즈|소프트|엔터테인먼트|로보틱스|테크놀로지스?|중공업|조선|철강|제철|물산|상사|유통|마트|백화점|홀딩스|인터내셔널|솔루션|시스템즈?)$/u,
  /..(?:연구원|연구소|협회|재단|공사|진흥원|센터|박물관|미술관|도서관|병원|의료원)$/u,
  /..(?:FC|구단|유나이티드|스타즈|돌핀스|이글스|타이거즈|베어스|라이온즈|자이언츠|위즈|트윈스|다이노스|랜더스|히어로즈)$/iu,
  /..(?:축제|영화제|비엔날레|엑스포|포럼|콘퍼런스|컨퍼런스|박람회)$/u,
  /.이익$/u,
  /.매출$/u,
  /.기온$/u,
];

/** A surname alone before an office: 함 감독, 백 전 대표. */
const TITLED =
  /(?<![가-힣])([가-힣]) (?:전 |신임 |부)?(?:감독|코치|대표|사장|회장|의원|시장|군수|교수|원장|소장|관장|총장|위원장|장관|지사|이사|본부장|팀장|단장|판사|변호사|선수|작가|씨)[가-힣]{0,4}?(?=[은는이가의](?:\s|$))/gu;

/**
 * Whether the sentence speaks of another of the same kind instead of what is asked about: the question names 홍천초, the sentence 솔치초; one
 * asks of 2호 and the sentence tells of 3호; of 김하나, and it tells of another person.
 * @param near how well each word is held with the help of the sentences before and the headline
 */
export function hasRival(
  { terms, asked }: Pick<AnalyzedQuestion, "terms" | "asked">,
  own: readonly number[],
  near: readonly number[],
  statement: Statement,
): boolean {
  const asksPerson = asked.types.includes("person");
  return terms.some((term, i) => {
    if (term.role === "kind" || term.role === "class" || (own[i] ?? 0) >= HELD) return false;
    if (term.kind === "number") return hasOtherNumber(term, terms[i - 1], terms[i + 1], statement);
    if (term.kind === "han") return hasOtherPlace(term.stem, statement.text);
    if (term.kind !== "hangul") return false;
    const isLost = (near[i] ?? 0) < ELSEWHERE;
    const alike = othersLike(term.stem, statement, { isLost, asksPerson }).filter(
      (other) => !terms.some(({ stem }) => stem !== term.stem && sameName(stem, other)),
    );
    const rivals = asksPerson ? alike : [...alike, ...titledOthers(term.stem, statement.text)];
    // What stands right before a sentence carries over into it, unless the sentence has another subject.
    return (near[i] ?? 0) >= BEFORE ? rivals.some((other) => isSubject(other, statement)) : rivals.length > 0;
  });
}

/** 青岛港 in a Chinese question, 恩波港 in a Chinese sentence. */
function hasOtherPlace(name: string, sentence: string): boolean {
  const [kind] = /(?:[港市省县縣区區镇鎮村山岛島江河湖寺桥橋站]|小学|大学|小學|大學)$/u.exec(name) ?? [];
  if (kind === undefined || sentence.includes(name)) return false;
  return [...sentence.matchAll(new RegExp(`\\p{Script=Han}{2}${kind}`, "gu"))].some(([other]) => !name.endsWith(other));
}

function isSubject(name: string, { text }: Statement): boolean {
  const at = text.indexOf(name);
  return at >= 0 && /^(?:[(（][^)）]{0,40}[)）])?[은는이가](?=[\s,])/u.test(text.slice(at + name.length));
}

/** 1호 in the question, 3호 in the sentence: the same counting noun behind another number, or CES 2024 and CES 2023. */
function hasOtherNumber(
  { stem }: QuestionTerm,
  before: QuestionTerm | undefined,
  next: QuestionTerm | undefined,
  { text, words }: Statement,
): boolean {
  const isOther = (token: { kind: string; stem: string } | undefined) =>
    token?.kind === "number" && token.stem !== stem;
  if (
    before?.kind === "latin" &&
    words.tokens.some((token, at) => token.stem === before.stem && isOther(words.tokens[at + 1]))
  )
    return true;
  const counter = /^(?:호|차|분기|회|대|세대|단계|공장|번|기|부|학년|위|호기|공구|지구)/u.exec(next?.stem ?? "")?.[0];
  if (counter === undefined) return false;
  return words.tokens.some((token) => isOther(token) && text.slice(token.end).trimStart().startsWith(counter));
}

/** Nouns for any of a kind, and verbs that end like one (따르면): none of these is a name. */
const NO_NAME =
  /^(?:국립|사립|공립|시립|도립|구립|전문|종합|지방|여자|의과|교육|거점|명문|통합|대형|중소|해당)(?:대|대학|대학교|학교|초|중|고|병원|은행|박물관|미술관|도서관|연구소)$|[으하되뜨리르치기쓰크]면$/u;
/** Ends of verbs: 낮았던 and 낮았다 differ there and are one word. */
const VERB_END = /[다던는은을고며]$/u;

/** Names in the sentence that are of the kind of the word and another than it. */
function othersLike(
  stem: string,
  { text, words }: Statement,
  { isLost, asksPerson }: { isLost: boolean; asksPerson: boolean },
): string[] {
  const kinds = NO_NAME.test(stem) ? [] : KINDS.filter((pattern) => pattern.test(stem));
  // One country beside another says little in an article about both.
  const isPlace = isLost && equivalentNames(stem).length > 0;
  const others = words.tokens.flatMap((token) => {
    if (token.kind !== "hangul" || token.stem === stem) return [];
    const { stem: other } = token;
    if (differsAtEnd(stem, other) || isRankOf(stem, other)) return [other];
    const isAlike =
      kinds.some((pattern) => pattern.test(other) && !NO_NAME.test(other)) ||
      (isPlace && equivalentNames(other).length > 0);
    return isAlike && !sameName(stem, other) ? [other] : [];
  });
  // Who asks for a person is answered with another than the one named.
  if (asksPerson || !isPerson(stem)) return others;
  const persons = personsIn(text).map(({ start, end }) => text.slice(start, end));
  return [...others, ...persons.filter((name) => !sameName(stem, name) && !isCommonNoun(name))];
}

/** Persons of another surname who are called by it and their office: 함 감독 for one who asks about 나종택. */
function titledOthers(name: string, text: string): string[] {
  if (!isPerson(name)) return [];
  return [...text.matchAll(TITLED)].flatMap(([titled, surname = ""]) =>
    SURNAMES.includes(surname) && !name.startsWith(surname) ? [titled] : [],
  );
}

/** A name by itself: 김하나 as it stands in a question. */
function isPerson(stem: string): boolean {
  return stem.length === 3 && !stem.endsWith("시") && personsIn(`${stem}은 `).length > 0;
}

/** 변호인 and 동생 look like names where they have a particle or an age. */
function isCommonNoun(name: string): boolean {
  return knownBeginning(name) === name.length;
}

/** 루트원 and 루트투: of one length and but for the last syllable the same, which no slip of the hand explains. */
function differsAtEnd(a: string, b: string): boolean {
  const [x, y] = [a.slice(-1), b.slice(-1)];
  if (VERB_END.test(a) && VERB_END.test(b)) return false;
  // 중학생 and 중학교 are no two names.
  if (/[생교]/u.test(x) && /[생교]/u.test(y)) return false;
  return a.length >= 3 && a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && jamoApart(x, y) > 1;
}

/** 준우승 is no 우승, 부회장 no 회장. */
function isRankOf(asked: string, stem: string): boolean {
  return asked.length >= 3 && /^[준부차]/u.test(asked) && stem.startsWith(asked.slice(1));
}

/** One name in the other, or of one beginning: 해솔시 and 해솔, 은파산단 and 은파국가산업단지. */
function sameName(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a) || (a.length > 2 && a.slice(0, 2) === b.slice(0, 2));
}
