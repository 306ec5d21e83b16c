import type { AnalyzedQuestion, QuestionTerm } from "../question/question-analysis.js";
import type { Statement } from "./statement.js";
import { personsIn } from "./statement-persons.js";

/** From here on a word of the question stands in the sentence. */
const FOUND = 0.5;

/** Offices that somebody holds of a body or place. */
const OFFICE =
  /(?:시장|지사|군수|구청장|장관|차관|청장|회장|사장|이사장|대표|대표이사|의장|위원장|총장|원장|관장|단장|본부장|감독|교장|총재|법인장|행장|은행장|병원장|조합장|최고경영자|CEO)$/iu;

/** Bodies and places by their last syllables. */
const BODY =
  /[가-힣A-Za-z](?:대|대학|대학교|학교|[가-힣]{2}초|[가-힣]{2}중|[가-힣]{2}고|시|군|구|도|청|부|처|은행|증권|보험|조합|협회|학회|재단|공사|공단|연구원|연구소|진흥원|센터|병원|의료원|그룹|전자|반도체|화학|건설|모터스|제약|바이오|테크|테크놀로지스?|로보틱스|에너지|항공|해운|텔레콤|식품|게임즈|소프트|엔터테인먼트|중공업|조선|철강|물산|마트|백화점|홀딩스|시스템즈?|솔루션|당|팀|구단|위원회|노조|연맹|연합|연대|법원|경찰서|소방서|박물관|미술관|도서관|신문|방송|fc)$/u;

/** In front of an office it names no body: a verb (들려준), a time or manner of holding it, or a noun for any of them (회사). */
const NO_BODY =
  /[은는진린난낸쓴든친킨온간본준른운연던한된할될룬댄낸랜챈춘꾼]$|^(?:새|신임|현직|전직|초대|차기|전임|후임|공동|명예|여성|남성|신규|최고|당시|해당|이번|역대|현재|지금|회사|업체|기업|기관|단체|협회|조합|학교|대학|대학교|병원|은행|재단|연구소|센터|구단|팀|정당|위원회|지역|도시)$/u;

/** Between a body and the name of who heads it: 의, a closing quotation mark, 전, 신임. */
const BETWEEN = /^['’"”」』)]*(?:의)?\s?(?:전 |현 |신임 |초대 )?$/u;

/**
 * Whether the sentence names the head of another body than the one whose head is asked for: "충무대 총장" for who asks after 한려대's. Only where the
 * question sets body and office side by side, and the sentence does not name the body.
 */
export function headsAnother(
  { terms, asked, text }: Pick<AnalyzedQuestion, "terms" | "asked" | "text">,
  own: readonly number[],
  statement: Statement,
): boolean {
  if (!asked.types.includes("person")) return false;
  return terms.some((office, i) => {
    const body = terms[i - 1];
    if (body === undefined || !OFFICE.test(office.stem) || (own[i - 1] ?? 0) >= FOUND) return false;
    if (body.kind === "number" || body.role === "kind" || NO_BODY.test(body.stem)) return false;
    if (!standBeside(body, office, text)) return false;
    const headed = bodiesHeaded(office.stem, statement);
    // 남강FC 감독, and the sentence has 남강의 류상철 감독: one name in two words.
    return headed.length > 0 && !headed.some((other) => terms.some(({ stem }) => stem === other));
  });
}

function standBeside(body: QuestionTerm, office: QuestionTerm, question: string): boolean {
  const asked = question.toLowerCase();
  const at = asked.indexOf(body.stem);
  return at >= 0 && /^(?:의)?\s?$/u.test(asked.slice(at + body.stem.length, asked.indexOf(office.stem, at + 1)));
}

/** The bodies of a sentence whose holder of that office it names: 함석호 충무대 총장, 경기도버스조합 육진태 이사장. */
function bodiesHeaded(office: string, { text, words }: Statement): string[] {
  const [title = office] = OFFICE.exec(office) ?? [];
  const heads = words.tokens.filter(({ stem }) => stem.endsWith(title));
  return personsIn(text).flatMap((person) => {
    const head = heads.find(({ start }) => start >= person.start && start - person.end <= 16);
    if (head === undefined) return [];
    return words.tokens.flatMap(({ stem, start, end }) => {
      // Whatever stands in the genitive in front of the name is what is headed: '로지나루'의 민경섭 대표.
      if (!BODY.test(stem) && !/^['’"”」』)]*의\s/u.test(text.slice(start + stem.length, person.start))) return [];
      const isWithin = start > person.start && end <= head.start;
      const isBefore = end <= person.start + 1 && BETWEEN.test(text.slice(end, person.start));
      return isWithin || isBefore ? [stem] : [];
    });
  });
}
