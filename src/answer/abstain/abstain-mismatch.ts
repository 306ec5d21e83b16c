import type { RankedStatement } from "../extractive/extractive-rank.js";
import type { AnalyzedQuestion } from "../question/question-analysis.js";
import { synonymGroups } from "../synonyms/statement-synonyms.js";
import { equivalentNames } from "../verify/verify-name-tables.js";

/** From here on a word counts as found. */
const FOUND = 0.5;
/** Shorter words are seldom names. */
const NAME = 3;
/** How an article turns to another, in front of its name: 한편 같은 업종의 …, 경쟁사인 …. */
const TURNS_TO = /한편|또 다른|같은|경쟁|반면|이와 별도|이 밖에|이외에|이웃|인근|앞서|(?:가운데|중) 하나/u;
/** Behind the name of another: it is what something is compared with. */
const COMPARED_WITH = /^[^.,]{0,12}?(?:보다|에 비해|[와과] 달리|처럼|에 이어)/u;

/** What is aimed at or expected is no value that was reached. */
const AIMED =
  /^(?:목표|예상|전망|계획|추정|예측)(?:치|액|량|가|인원|매출|수익)?$|(?:목표|예상|전망|추정)(?:치|액|량)$/u;
const TOLD_AIMED =
  /목표|예상|전망|계획|추정|예측|예정|방침|내다|보인다|보고 있|기대|(?:할|될) 것|[하리으]려|노리|노린|나선|점쳤|제시|(?:년|월|말)까지|향후|앞으로|내년|오는|\b(?:will|expect|target|plan|aim|forecast)/iu;
/** How a sentence ends that tells what was or is reached: in the past, or with what it is. */
const REACHED = /(?:[었았했됐였렸졌겼켰갔왔났]다|이다|\d[\d,.]*[가-힣]{1,6}다)[.”"’']*\s*$/u;

/** Who asks when something was founded, and of what alone. */
const FOUNDED = /(?:설립|창립|창업|창설)/u;
/** Some begin with what they found: 연구소를 세우며 출발했다. */
const SET_OUT = /출발|첫발|첫걸음/u;
/** What else is founded, in front of the verb: 홍콩에 본사를 설립한. */
const FOUNDS_OTHER =
  /(?<noun>본사|지사|법인|자회사|합작사|합작법인|연구소|연구원|연구센터|센터|공장|지점|사무소|거점|본부|재단|학교|조직|기금|펀드)[을를]\s(?:새로 |추가로 |공동 )?(?:설립|창립|세우|세운|세웠)/u;

/**
 * Whether what the question is about is named in the article for the first time behind the best sentence, where the article turns to it or compares with it:
 * what stands before is about another ("한편 같은 업종의 한빛기어는 …" at the end of a report).
 */
export function isNamedLater({ terms }: AnalyzedQuestion, { own, statement }: RankedStatement): boolean {
  const { end } = statement;
  const { title, source } = statement.article;
  // What an article without a headline is about may be named anywhere.
  if (title === null) return false;
  const [headline, before] = [title, source.slice(0, end)].map((text) => text.toLowerCase().replaceAll(/\s/gu, ""));
  const behind = source.slice(end).toLowerCase();
  return terms.some(({ stem, kind, role }, i) => {
    if (role !== "topic" || kind === "number" || kind === "han" || stem.length < NAME) return false;
    if ((own[i] ?? 0) >= FOUND || headline?.includes(stem) || before?.includes(stem)) return false;
    if (equivalentNames(stem).length > 0 || synonymGroups(stem).length > 0) return false;
    const at = behind.indexOf(stem);
    return at >= 0 && (TURNS_TO.test(sentenceTo(behind, at)) || COMPARED_WITH.test(behind.slice(at + stem.length)));
  });
}

/** The sentence that a place stands in, up to that place. */
function sentenceTo(text: string, at: number): string {
  return (
    text
      .slice(0, at)
      .split(/[.!?]["”’']?\s|\n/u)
      .at(-1) ?? ""
  );
}

/** Whether a goal or a forecast is asked for, and the sentence tells what was reached; the one before may name the goal. */
export function isOtherMeasure({ terms, asked }: AnalyzedQuestion, { statement }: RankedStatement): boolean {
  if (!asked.types.includes("number") || !REACHED.test(statement.text)) return false;
  const told = `${statement.before?.text ?? ""} ${statement.text}`;
  return terms.some(({ stem, role }) => role !== "kind" && AIMED.test(stem)) && !TOLD_AIMED.test(told);
}

/** Whether asked is when a body was founded, and the sentence tells when it founded something else. */
export function foundsAnother({ terms, asked, text }: AnalyzedQuestion, { statement }: RankedStatement): boolean {
  if (!asked.types.includes("time") || !FOUNDED.test(text)) return false;
  const noun = FOUNDS_OTHER.exec(statement.text)?.groups?.noun;
  if (noun === undefined || SET_OUT.test(statement.text)) return false;
  return !terms.some(({ stem, role }) => role !== "kind" && (stem.endsWith(noun) || isFounded(stem, statement.text)));
}

/** Asks when a body was founded, and not when one that was founded did something else. */
const WHEN_FOUNDED =
  /(?:설립|창립|창업|창설)[가-힣]{0,4}\s?(?:게|건|것은?|해는?|시기는?|연도는?|년도는?)?[은는이가]?\s?(?:언제|몇\s?년|어느\s?해)|(?:언제|몇\s?년도?에?|어느\s?해에?)\s?(?:설립|창립|창업|창설)/u;
const TOLD_FOUNDED =
  /설립|창립|창업|창설|창단|창간|창사|창당|세우|세운|세웠|출범|출발|시작|개업|발기인|문을 (?:열|연)/u;
/** A year, or years counted: what tells when a body was founded has one. */
const YEARS = /\d\s?년|세기/u;

/** Whether asked is when a body was founded, and the sentence has neither a word of it nor a year. */
export function tellsNoFounding({ asked, text, language }: AnalyzedQuestion, { statement }: RankedStatement): boolean {
  const isAsked = language.startsWith("ko") && asked.types.every((type) => type === "time") && WHEN_FOUNDED.test(text);
  return isAsked && !TOLD_FOUNDED.test(statement.text) && !YEARS.test(statement.text);
}

/** Right behind a name: it is what is founded. */
const IS_FOUNDED = /^[을를이가은는]?\s?(?:설립|창립|창업|창설|세우|세운|세웠)/u;

function isFounded(name: string, text: string): boolean {
  const at = text.toLowerCase().indexOf(name);
  return name.length > 1 && at >= 0 && IS_FOUNDED.test(text.slice(at + name.length));
}

/** Behind a name: it is who speaks, as the sentence's own subject. */
const SPEAKS = /^[^\s,.]{0,8}(?:\s(?:[가-힣A-Za-z·]{1,14}\s){0,3}?[가-힣A-Za-z·]{1,12})?(?:은|는|이|가|도)\s/u;
/** How a sentence ends that tells what somebody said. */
const SAID =
  /(?:말했|밝혔|강조했|설명했|덧붙였|전했|언급했|평가했|지적했|주장했|당부했|답했|비판했|호소했|토로했|내다봤|전망했|약속했|다짐했|진단했|분석했|꼬집었|반박했|해명했|[다라]고 했)다[.”"’']*\s*$|(?:말했|밝혔|강조했|설명했|전했)습니다[.]?\s*$/u;
/** What somebody did, in front of who did it: 만든, 세운. An office is told in many words. */
const DEED = /[은는진린난낸쓴든친킨온간운한된던웠었았했]$|[가-힣](?:누가|나요|어|음)$/u;
/** Words by which a question asks who said something. */
const ASKS_SPEAKER =
  /말|밝|강조|설명|언급|평가|지적|주장|비판|경고|호소|전망|예상|예측|내다|분석|반박|해명|의견|발언|얘기|이야기|인터뷰|라고|다고|냐고|자고|한탄|하소연|토로|약속|우려|걱정|칭찬|반대|찬성|요구|촉구|뭐래|그랬|멘트|코멘트/u;

/**
 * Whether who did something is asked, of which the sentence has no word, and all whom it names only speak in it, of what is asked about: who is quoted on a
 * firm did not found it.
 */
export function hasSpeakerOnly({ terms, asked, text }: AnalyzedQuestion, best: RankedStatement): boolean {
  const { own, values, places, statement } = best;
  if (!asked.types.every((type) => type === "person") || values.length === 0 || ASKS_SPEAKER.test(text)) return false;
  const deeds = terms.flatMap(({ role, kind, stem }, i) =>
    kind === "hangul" && (role === "aspect" || role === "class") ? [{ stem, value: own[i] ?? 0 }] : [],
  );
  const isDone = deeds.length > 0 && deeds.every(({ stem, value }) => value < FOUND && DEED.test(stem));
  if (!isDone || !SAID.test(statement.text)) return false;
  // A word of the question in front of the speaker's particle says who he is: 나래학교 교장은.
  return values.every(({ end }) => {
    const subject = SPEAKS.exec(statement.text.slice(end))?.[0];
    return subject !== undefined && places.every(({ start }) => start >= end + subject.length);
  });
}
