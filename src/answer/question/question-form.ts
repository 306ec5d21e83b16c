import { englishAsked } from "./english-type.js";

/** How a thing that is asked for by a noun is written. */
export type ThingForm = "quoted" | "motto" | "organisation" | "speech";

/** Nouns for words that stand in quotation marks right beside them ("'…'를 주제로"). */
const MOTTO = /(?:주제|테마|슬로건|구호|표어|캐치프레이즈|모토)$/u;

/** Nouns for what is written in quotation marks. */
const QUOTED =
  /(?:제목|명칭|이름|행사명|작품명|제품명|서비스명|프로그램명|책|영화|노래|작품|앨범|소설|그림|별명|별칭|호)$/u;

/** Asks for what somebody said. */
const SPEECH =
  /(?:뭐|무엇이|머)라\s?(?:고|구)?\s?(?:말|했|했어|하|함|밝|강조|설명|언급|전|답|얘기|평가|주장|그랬)|(?:무슨|어떤)\s?(?:말|얘기|이야기|발언)을?\s?(?:했|하|남)|\bwhat (?:did|does|has) .{1,60}? (?:say|said|tell|told|emphasi[sz]e|stress|comment)|说了什么|說了什麼|怎么说|怎麼說|表示(?:了)?什么|表示(?:了)?什麼/iu;

/** Nouns for companies and other bodies. */
export const ORGANISATION =
  /(?:회사|기업|업체|기관|단체|협회|대학|대학교|학교|팀|구단|은행|매체|언론사|방송사|신문|정당|부처|개발사|제작사|운영사|제조사|출판사|소속사|주최사|계열사|투자사|건설사|시공사|항공사|증권사|보험사|카드사|제약사|통신사|해운사|신문사|백화점|병원|연구소|연구기관|재단|조합|로펌|법무법인|사업자)$/u;

/** Who makes, builds or runs something may be a body as well as a person. */
export const MADE =
  /누가.*(?:만들|만든|세웠|세운|지었|지은|조성|건설|설립|개발|운영|주최|주관|열었|투자|후원|개최|제작|발표)|\bwho (?:built|made|makes|developed|hosted|organi[sz]ed|created|established|founded|runs|operates|owns|invested|funded|announced|manages|sponsors?|sponsored)\b|由谁|由誰|谁(?:建|办|主办|开发|设立)|誰(?:建|辦|主辦|開發|設立)/iu;

/** Which company or other body, in Chinese: 哪家公司, 母公司是哪家, 公司是什么. */
const CHINESE_BODY =
  /哪(?:一|些|[几幾])?(?:[家个個间間所支]|(?=公司|企|机|機|大|[单單]))(?!人)\p{Script=Han}{0,8}?(?:公司|企业|企業|机构|機構|大学|大學|单位|單位|[团團]队|[银銀]行|[协協]会|協會|部[门門])|[什甚啥].{0,3}(?:公司|企业|企業|机构|機構|大学|大學|单位|單位)|(?:公司|企业|企業|机构|機構|大学|大學|单位|單位)(?:都)?(?:是)?(?:[哪什谁誰])|哪(?:一|[几幾])?家(?=[?？来來做的，,]|$)/u;

/** Whether a question asks for what somebody said. */
export function asksForSpeech(question: string): boolean {
  return SPEECH.test(question);
}

/** The form of what an English or Chinese question asks for. */
export function foreignForm(question: string): ThingForm | null {
  if (asksForSpeech(question)) return "speech";
  const isBody = /\p{Script=Han}/u.test(question) ? CHINESE_BODY.test(question) : englishAsked(question).noun?.isBody;
  if (isBody) return "organisation";
  if (/\bwhat\b.*\b(?:theme|slogan|motto)\b|主题|主題|口号|口號/iu.test(question)) return "motto";
  return /\bwhat\b.*\b(?:title|name|called)\b|名称|名稱|叫什么|叫什麼/iu.test(question) ? "quoted" : null;
}

/** The form of a thing by the noun that asks for it, in front of the question word or behind 어떤 and 무슨. */
export function formOf(question: string, head: string | null): ThingForm | null {
  const behind =
    /(?:어떤|무슨|어느)\s+([가-힣]{1,6}?)(?:[은는이가을를의]|으?로|에서?)?(?=\s|[?？]|$)/u.exec(question)?.[1] ?? null;
  if (asksForSpeech(question)) return "speech";
  const nouns = [behind, head].filter((noun) => noun !== null);
  if (nouns.some((noun) => MOTTO.test(noun))) return "motto";
  if (nouns.some((noun) => QUOTED.test(noun))) return "quoted";
  return nouns.some((noun) => ORGANISATION.test(noun)) ? "organisation" : null;
}
