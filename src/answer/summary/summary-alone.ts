import type { Statement } from "../statement/statement.js";
import { namesItself } from "../statement/statement-discourse.js";
import { topicsMarked } from "../statement/statement-subject.js";
import { SURNAMES, TITLES } from "../verify/verify-name-tables.js";

/** In front of a sentence: it goes on from the one before, or speaks of what that named. */
const GOES_ON: Readonly<Record<"ko" | "zh" | "other", RegExp>> = {
  ko: /^(?:그는|그녀|그가|그의|그리고|그러나|그런데|그러면서|그래서|그러자|그중|그 |이는|이에|이를|이와|이로|이의|이들|이것|이처럼|이후|이어|이같|이런|이러|이렇|이번에|이 |이밖|저(?:는|희|\s)|하지만|반면|또(?:한|는)?[\s,]|아울러|특히|한편|더불어|먼저|우선[\s,]|다만|단,|단 |따라서|때문에|결국|실제로|예를|가령|이미|마지막|다음|해당|당시|앞서|여기|같은|양측|양국|둘(?:은|이|째|[\s,])|셋째|첫째|나아가|더구나|게다가|물론|즉[\s,]|이날은|이때|왼쪽|오른쪽|사진|관련해|관계자는|회사는|회사 측|업체는|당국은|기관은|협회는|연구팀은|행사는|대회는|사업은|주최 측|재판부는|경찰은 또|출시 후|올해는|지난해는|역시|다른|같은 기간|지난해 같은|전년|이미지|로이터|[두세네](?:\s[가-힣]{1,4}|곳)[은는이가](?=\s))/u,
  zh: /^(?:他|她|它|该|該|此|这|這|那|其|但|同时|同時|另外|而|对此|對此|不过|不過|然而|因此|所以|随后|隨後|之后|之後|当时|當時|首先|其次|最后|最後|据悉|據悉|双方|雙方|并|並)/u,
  other:
    /^(?:["“‘']?(?:He|She|It|They|We|I|His|Her|Its|Their|This|That|These|Those|There|But|And|Or|So|However|Meanwhile|Also|In addition|Additionally|Moreover|Furthermore|Besides|Then|Later|Still|Yet|Instead|Both|Another|Others|Such|Among|The (?:company|firm|group|agency|team|event|project|report|study|statement|move|official|officials|program|programme)|Photo|Pictured)\b|(?:Er|Sie|Es|Il|Elle|Él|Ella)\s)/u,
};
/** Anywhere: what was said before is needed to understand it. */
const POINTS =
  /이\s?같이|이와\s?같이|이처럼|이\s?같은|이러한|이런\s|그런\s|이렇게|그렇게|(?:^|\s)(?:그는|그녀는|이들은|이들이|그가|이를|이에)(?=\s)|(?:^|\s)이 (?:중|가운데|밖에|과정|기간|자리|사업|행사|회사|기관|제도|법|법안|기술|제품|공장)/u;
/** A second mention of what is named in full before: it often reads well enough. */
const MENTIONED = /(?:^|\s)(?:이번|해당|당시|이날)\s/u;
/** 솔 팀장은, 박 시장은, 스미스 대표는: one short name and an office. */
const SHORT_NAME = new RegExp(
  `(?:^|[\\s,])((?:[${SURNAMES}]|[가-힣]{1,5}) (?:${TITLES}))(?:은|는|이|가|도)(?=[\\s,])`,
  "u",
);
const CAPTION = /(?:기념\s?촬영|포즈를|사진\s?[=ⓒ제]|제공\s?\)?$|ⓒ|자료\s?사진|\bPhoto(?:graph)?(?:\s|:)|图片|圖片)/u;
/** A whole sentence ends so; a heading does not. */
const ENDS = /[.。!！…]["”’'」』)）\]]*$|다["”’'」』)）\]]*$/u;
/** Somebody's words in front; a single name or word in quotation marks is none. */
const OPENS_SPEECH = /^(?:["“]|[‘「『][^’」』]{16,})/u;
/** A Korean sentence that gives the reason for, or says what it is that the one before spoke of, and does not name it: …하면서다, …한 곳이다. */
const EXPLAINS =
  /(?:면서|때문이?|덕분이?|까닭이?|[아어해]서|위함이?|셈이?|취지[이]?|[가-힣]이|입니|이었|였습니|의미|얘기|배경|결과|차원이?)다[.]?$/u;
/** A noun behind which the copula's 이 is left out: 사무소다. Plain adjectives (크다, 빠르다) end in other syllables. */
const OPEN_COPULA = /([가-힣])다[.]?$/u;
const ADJECTIVE = /[크르쁘프싸니리]/u;
/** What belongs to somebody, in front: of whose sales or head it speaks was said before. */
const PART_OF =
  /^(?:지난해\s|올해\s|작년\s|총\s?|누적\s|평균\s|전체\s|현\s|신임\s)*(?:매출액?|영업이익|영업손실|순이익|순손실|수익|주가|시가총액|점유율|대표이?사?|회장|사장|감독|비용|공사비|총공사비|사업비|투자비|예산|임기|정원|직원|가격|요금|이용료|규모|면적|부지|본사|공장|장편|단편|나머지|응답자|참가자|참석자|피해|사망자|부상자|피해액)(?:[은는이가]|\s\S{1,8}[은는이가])\s/u;
/** A subject within a clause that describes a noun: 기업이 입주해 있는 곳, 자신이 세운 기록. */
const DESCRIBING =
  /[가-힣A-Za-z\d)’”'"]+(?:이|가) (?:\S+ )?(?!새로운|다른|지난|모든|어려운)[가-힣]*[한된는던운난온른든친킨준진쓴] (?=[가-힣])/gu;
/** What carries 이 and is no subject of its sentence: …한 적이 있다. */
const HAVING = /(?:경험|적|바|수|계획|예정|방침|필요|가능성|전망|것|일|점)이 (?=있|없|크|높|나온)/gu;
/** What only ends as a subject does: a verb's 다가, adverbs in 이. */
const NO_SUBJECT = /[가-힣]다가(?=\s)|(?:같|없|많|깊|일찍|굳)이(?=\s)/gu;
/** Its subject: a word marked by 이 or 가, behind brackets and quotation marks too. */
const SUBJECT = /[가-힣A-Za-z\d)）’”'"」』》](?:이|가|께서|에서는)(?=\s)/u;

/** Whether a sentence says by itself what it says: a whole sentence with its subject, no caption, no continuation of another. */
export function standsAlone(statement: Statement): boolean {
  const { text, kind } = statement;
  if (kind !== "body" || !ENDS.test(text) || /[?？]["”’'」』)）]*$/u.test(text)) return false;
  if (CAPTION.test(text) || OPENS_SPEECH.test(text) || /^[■▲△▶◆●○※*-]/u.test(text)) return false;
  if (/\p{Script=Hangul}/u.test(text)) return standsAloneInKorean(statement);
  const family = /\p{Script=Han}/u.test(text) ? "zh" : "other";
  const length = family === "zh" ? 12 : 40;
  return text.length >= length && !GOES_ON[family].test(text);
}

/** How far a sentence leans on others although it can be read alone; 0 to 1. */
export function leans({ text }: Statement): number {
  const quotes = (text.match(/["“][^"”]*["”]/gu) ?? []).join("").length / text.length;
  return Math.min(1, (MENTIONED.test(text) ? 0.2 : 0) + quotes);
}

function standsAloneInKorean(statement: Statement): boolean {
  const { text } = statement;
  if (text.length < 20 || GOES_ON.ko.test(text) || PART_OF.test(text) || POINTS.test(text)) return false;
  const hasTopic = namesItself(statement) && hasOwnTopic(statement);
  if (!hasTopic && (EXPLAINS.test(text) || endsInNoun(text) || !hasSubject(text))) return false;
  const short = SHORT_NAME.exec(text)?.[1];
  return short === undefined || !namedBefore(statement, short);
}

function hasSubject(text: string): boolean {
  return SUBJECT.test(text.replaceAll(NO_SUBJECT, "").replaceAll(HAVING, "").replaceAll(DESCRIBING, ""));
}

function endsInNoun(text: string): boolean {
  const last = OPEN_COPULA.exec(text)?.[1];
  return last !== undefined && (last.charCodeAt(0) - 0xac00) % 28 === 0 && !ADJECTIVE.test(last);
}

/** 31일에는 and 서울에서는 say when and where, 좋았다는 describes: none is what a sentence is about. */
function hasOwnTopic(statement: Statement): boolean {
  const { text, words } = statement;
  return topicsMarked(statement).some((index) => {
    const { start = 0, end = 0 } = words.tokens[index] ?? {};
    return !/(?:에|에서|에게|로|부터|까지|보다|와|과|만|때|이날|엔)[은는]?$|[가-힣][다라냐자]는$/u.test(
      text.slice(start, end),
    );
  });
}

/** Whether more of a name stood before in the article: 아라 솔 팀장 in front of 솔 팀장, 박하늘 in front of 박 시장. */
function namedBefore({ article: { source }, start }: Statement, short: string): boolean {
  const [name = ""] = short.split(" ");
  const before = source.slice(0, start);
  const surname = name.length === 1 && new RegExp(`(?<![가-힣])${name}[가-힣]{2}(?![가-힣]{3})`, "u").test(before);
  return surname || new RegExp(`[가-힣]{1,8}[ ·]${name}(?=[\\s(,]|$)`, "u").test(before);
}
