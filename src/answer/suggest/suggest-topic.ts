import { topicOf } from "../check/check-frames.js";
import type { CheckText } from "../check/check-word.js";
import type { Statement } from "../statement/statement.js";

/** What a question can be asked of: a name, and where the sentence gives it. */
export interface AskedTopic {
  readonly name: string;
  /** Where it ends in the sentence, with its particle. */
  readonly end: number;
}

/** Words that are no name: whose or which one is meant stands in another sentence. */
const GENERIC =
  /^(?:회사|업체|기업|기관|시|군|구|도|당국|정부|정부당국|관계자|행사|대회|사업|개막식|기념식|시상식|착공식|준공식|회의|간담회|세미나|포럼|축제|영화제|전시|전시회|공연|조합|노조|노사|학교|대학|협회|위원회|재단|센터|공장|건물|시설|경기|대표|대표이사|회장|사장|이사장|선수|의원|장관|시장|감독|팀|나머지|연구팀|연구진|검사|경찰|검찰|소방당국|법원|재판부|주민|시민|사람들|참가자|이용자|고객|직원|학생|후보|교육지원청|선거관리위원회|조직위원회|조직위|운영위원회|노동조합|사망자|부상자|피해자|측|양측|양국|제품|기술|작품|상|책|노선|구간|다리|역|항구|공항|병원|은행|도서관|박물관|공원|단지|아파트|사고|화재|불|산불|폭설|태풍|지진|인원|예산|매출|영업이익|연구|조사|개발|투자|공사|계약|협약|서비스|프로그램|과정|모임|진흥원|연구원|연구소|분소|시설물|관리단)(?:들)?$/u;
/** A word in front of a name that is no part of it. */
const NOT_PART =
  /^(?:앞서|반면|한편|또|또한|특히|이어|이에|다만|그러나|하지만|지난해|올해|작년|내년|이날|당시|현재|최근|오는|지난|이번|해당|같은|두|세|네|모든|각|약|총|이|그|저|첫|새|옛|현|전|주력인)$/u;
const POINTER = /^(?:이|그|저|해당|당시|이번|이날|이곳|그곳|양측|양국|두|모두|우리|제|각|본)(?:\s|$)/u;
/** Ends of names of institutions, places and events. */
const NAMED =
  /(?:[가-힣]{3}부|[가-힣A-Za-z]{2}(?:특별시|광역시|시|군|구|도|청|처|공사|공단|재단|협회|학회|위원회|조합|대학교?|대|은행|그룹|센터|연구소|연구원|진흥원|기술원|병원|박물관|미술관|도서관|영화제|축제|공항|학교|초|중|고|전자|자동차|건설|중공업|제약|증권|보험|포트|코리아|테크|바이오|로보틱스|테크놀로지|정부|광장|단지|대교|터널|호|상|리그|컵|컨퍼런스|콘퍼런스))$/u;
/** An article that names a thing so many times does not speak of any such thing. */
const NAMED_AGAIN = 3;
/** UTF-16 units of an article that are looked through for a name: what it is called is told early. */
const LOOKED_THROUGH = 100_000;
/** Verb forms in front of a noun: what they describe is no name by itself. */
const DESCRIBES = /[가-힣](?:한|된|는|던|진|난|못한|가진|할|될|온|운|른|인|든|친|킨|쓴|준|낸|탄|긴|큰)$/u;

/** What a Korean sentence is about as a question can name it; null where only its article tells which one is meant. */
export function askedTopic(sentence: CheckText, from: Statement): AskedTopic | null {
  const words = topicOf(sentence);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || first.start > 40) return null;
  const { text } = sentence;
  const surface = text.slice(first.start, last.end);
  const bare = surface.endsWith(last.stem) ? surface : surface.replace(/(?:은|는|이|가|께서)$/u, "");
  if (POINTER.test(bare)) return null;
  const name = withFront(text.slice(0, first.start), withoutDescription(bare));
  const fits =
    name !== null &&
    name.length >= 2 &&
    name.length <= 24 &&
    /^[가-힣A-Za-z0-9㈜][^,“”"‘’'()]*[가-힣A-Za-z0-9]$/u.test(name);
  if (!fits || GENERIC.test(name) || !isName(name, text.slice(last.end), from)) return null;
  const particle =
    /^[’”'"」』》)]*(?:\s?\([^)]{1,60}\))?[’”'"」』》]*(?:은|는|이|가)?/u.exec(text.slice(last.end))?.[0].length ?? 0;
  return { name, end: last.end + particle };
}

/** Whether the article itself shows that it is a name: by its title, by marks around it or a gloss, by how it ends, by naming it again. */
export function isName(name: string, behind: string, { article }: Pick<Statement, "article">): boolean {
  const { title } = article;
  const source = article.source.slice(0, LOOKED_THROUGH);
  const [front = ""] = name.split(" ");
  if (GENERIC.test(front)) return false;
  const last = name.split(" ").at(-1) ?? name;
  if (title?.includes(name) === true && name.length >= 2) return true;
  if (new RegExp(`[‘'“"「『《]${escaped(name)}[’'”"」』》]`, "u").test(source)) return true;
  if (/^\s?[(（]\p{L}/u.test(behind)) return true;
  if (NAMED.test(last) && last.length >= 3) return true;
  return last.length >= 3 && /^[가-힣A-Za-z0-9]+$/u.test(last) && source.split(last).length > NAMED_AGAIN;
}

/** The part of a noun phrase behind a verb that describes it: 출시된 [자미]. */
function withoutDescription(phrase: string): string {
  const words = phrase.split(" ");
  const verb = words.findLastIndex(
    (word, at) => at < words.length - 1 && (DESCRIBES.test(word) || NOT_PART.test(word)),
  );
  return words.slice(verb + 1).join(" ");
}

/** The name with what stands right in front of it and belongs to it (나래3구역 재개발조합); null where that cannot be told. */
function withFront(before: string, name: string): string | null {
  if (!/\s$/u.test(before)) return /(?:^|[‘'“"「『《(（,])$/u.test(before) ? name : null;
  const word = before.trimEnd().split(/\s/u).at(-1) ?? "";
  if (/^(?:이번|이|그|저|해당|당시|같은|본|다른)$/u.test(word)) return null;
  if (word === "" || NOT_PART.test(word) || /[,.’'”"」』》)）]$/u.test(word)) return name;
  const hasParticle = /(?:[은는이가을를에의로와과도만며고면서지]|에서|으로|부터|까지|에게|보다|처럼)$/u.test(word);
  if (hasParticle || DESCRIBES.test(word)) return name;
  return /^[가-힣A-Za-z0-9㈜]+$/u.test(word) && before.trim() === word ? `${word} ${name}` : null;
}

/** A text as it stands in a pattern. */
function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
