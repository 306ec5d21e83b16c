import { isGreeting } from "../question/question-greeting.js";
import { FINAL, finalOf } from "../said/hangul-syllable.js";
import { NOUNS_IN_GO } from "../said/nouns-in-go.js";
import { listedQuestions } from "./question-parts-list.js";
import { topicOf } from "./question-parts-spread.js";
import {
  isAdnominal,
  isAsked,
  isRole,
  isTemporal,
  KOREAN_WH,
  namesTopic,
  type PartWord,
  wordsOf,
} from "./question-parts-words.js";

/** Ends of what is asked: questions, and chat's nominal forms (올렸음). */
const ASKS = /(?:나요|까요?|니까|는가|[어아여]요|[냐니음슴임됨함어야지죠래대])\s*[?？!.~ㅋㅎ]*$/u;
/** Questions that only lead up to another one. */
const LEADS_UP =
  /(?:알지|알죠|아시죠|아세요|아나요|아십니까|있잖아요?|있죠|있지|들었는데|봤는데|궁금한데요?|질문(?:이\s)?있(?:어요?|습니다)|던데요?|물어봐도\s?(?:돼|되)\S*)\s*[?？.!]*$/u;
const SENTENCES = /(?<=[?？]+)\s*(?=\S)|(?<=[가-힣][.!])\s+(?=\S)|\s+(?:글고|그리고|그리구|또한?)\s+/u;
/** Words that only join a question to the one before. */
const JOINER = /^(?:글고|그리고|그리구|또한?|그럼|그러면)\s+/u;
/** A clause that goes on: …이고, …했고, …이며, …인지; no …다고 (said), no …고 있다 (goes on doing), no noun (창고). */
const GOES_ON = /[가-힣](?:고|으며|며|(?<=[인는은군딘뭔른큰운을할될])지(?:와|랑|하고)?),?$/u;
const NO_CLAUSE = new RegExp(`(?:다고|라고|냐고|자고|려고|${NOUNS_IN_GO}|입고)$`, "u");
const KEEPS_ON = /^(?:있|싶|나서|나면|말)/u;
/** What is asked of a person, where a person was asked for. */
const OF_PERSON = /^(?:나이|연봉|학력|고향|출신|경력|임기|취임|전공|이력|연세|국적|소속)$/u;
const NEXT_YEAR = /(?:그\s)?다음\s?해|이듬해/u;
const POINTS_BACK = /(?<![가-힣])그\s(?=([가-힣]+))/u;

/** Splits a Korean message into the questions it asks, each standing alone; one where it asks one thing. */
export function koreanQuestions(question: string): string[] {
  const sentences = question.split(SENTENCES).filter((one) => one.trim() !== "");
  const asking = sentences
    .map((one) => one.replace(JOINER, "").trim())
    .filter((one) => !isGreeting(one) && hasWords(one));
  const isSeveral = asking.length > 1 && asking.every(asks);
  const clauses = (isSeveral ? asking : [question]).flatMap(clausesOf);
  if (clauses.length > 1)
    return standingAlone(clauses.map((clause) => (/지,?$/u.test(clause) ? asQuestion(clause) : clause)));
  return listedQuestions(question) ?? [question];
}

function asks(sentence: string): boolean {
  return !LEADS_UP.test(sentence) && (KOREAN_WH.test(sentence) || ASKS.test(sentence) || /[?？]\s*$/u.test(sentence));
}

/** "알려 주세요." behind a question asks nothing more. */
function hasWords(sentence: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(sentence) &&
    (KOREAN_WH.test(sentence) || !/^(?:좀\s)?(?:알려|말해|가르쳐|궁금|부탁|답해)/u.test(sentence))
  );
}

/** Cuts behind each clause that goes on, where question words stand on both sides. */
function clausesOf(sentence: string): string[] {
  const words = sentence.split(/\s+/u).filter((word) => word !== "");
  const clauses: string[] = [];
  let from = 0;
  for (const [i, word] of words.entries()) {
    const goesOn = GOES_ON.test(word) && !NO_CLAUSE.test(word.replace(/,$/u, "")) && !KEEPS_ON.test(words[i + 1] ?? "");
    if (!goesOn) continue;
    const clause = words.slice(from, i + 1).join(" ");
    if (!KOREAN_WH.test(clause) || !words.slice(i + 1).some((next) => KOREAN_WH.test(next))) continue;
    clauses.push(asQuestion(clause));
    from = i + 1;
  }
  const all = [...clauses, words.slice(from).join(" ")];
  // "누가 만들고 어디서 팔았나" names nothing of which its parts could be asked.
  return all.length > 1 && subjectOf(all[0] ?? "").length === 0 ? [sentence] : all;
}

/** A clause that goes on, as a question: …이고 → …인가요?, …였고 → …였나요? */
function asQuestion(clause: string): string {
  const bare = clause.replace(/,$/u, "").replace(/지(?:와|랑|하고)$/u, "지");
  const [, stem = bare] = /^(.*?)(?:이)?(?:고|으며|며|지)$/u.exec(bare) ?? [];
  if (/(?:인|[군뭔딘젠얼만]|는|은|였는|했는)$/u.test(stem) && bare.endsWith("지")) return `${stem}가요?`;
  // ㅆ as the final consonant is the past: 밀렸고 → 밀렸나요.
  if (finalOf(stem) === FINAL.ssangsiot) return `${stem}나요?`;
  const isNoun = /이(?:고|며)$/u.test(bare) || KOREAN_WH.test(stem.split(/\s/u).at(-1) ?? "");
  return isNoun ? `${stem}인가요?` : `${stem}나요?`;
}

/** Gives each question that names no topic of its own the topic of the one before. */
function standingAlone(clauses: readonly string[]): string[] {
  const whole: string[] = [];
  let before: readonly PartWord[] = [];
  for (const clause of clauses) {
    const subject = subjectOf(clause);
    const own = subject.length > 0 && namesOwn(subject, before);
    const question = before.length === 0 ? clause : pointedBack(dated(clause, whole[0] ?? ""), before);
    const takes = before.length > 0 && !own && question === dated(clause, whole[0] ?? "");
    whole.push(takes ? `${taken(before, subject)} ${question}` : question);
    if (before.length === 0 || own) before = subject.length === 0 ? before : subject;
  }
  return whole;
}

/** One noun alone may be what is asked of a thing that was named with what is asked of it. */
function namesOwn(subject: readonly PartWord[], before: readonly PartWord[]): boolean {
  if (!namesTopic(subject)) return false;
  const isBare = subject.length === 1 && /^[가-힣]{1,3}$/u.test(subject[0]?.base ?? "");
  return !(isBare && before.length > 1 && before.slice(-1).some(isAsked));
}

/** The words up to the topic or else the subject, without times; where neither is marked those in front of the question word. */
function subjectOf(clause: string): readonly PartWord[] {
  const words = wordsOf(clause);
  const wh = words.findIndex(({ text }) => KOREAN_WH.test(text));
  const front = wh === -1 ? words : words.slice(0, wh);
  const isTime = (word: PartWord): boolean => isTemporal(word) || /^(?:에는|엔)$/u.test(word.particle);
  // Occasions (시험발사 성공 뒤에는) and all in front of them say when.
  const lead = front.findIndex((word) => isTime(word) && /^(?:에|에는|엔|은|는)$/u.test(word.particle));
  const begin =
    lead === 0 || !front.slice(0, lead + 1).some(({ particle }) => /^(?:은|는|이|가|의)$/u.test(particle))
      ? lead + 1
      : 0;
  const isShift =
    lead > 0 && begin > 0 && front.slice(0, lead).some((word) => !isTime(word)) && !namesTime(front.slice(0, lead + 1));
  const rest = isShift ? front.slice(0, lead).filter((word) => !isTime(word)) : front.slice(begin);
  const topic = rest.findIndex((word, i) => /^[은는]$/u.test(word.particle) && !isAdnominal(word, rest[i - 1]));
  const marked = topic === -1 ? rest.findIndex(({ particle }) => /^[이가]$/u.test(particle)) : topic;
  const subject = (marked === -1 ? rest : rest.slice(0, marked + 1)).filter(
    (word) => !isTime(word) || word.particle === "의",
  );
  return subject;
}

/** Whether words up to a time are all of that time: 시험발사 성공 뒤에는, not 직원수 2023년 4월엔. */
function namesTime(words: readonly PartWord[]): boolean {
  return /(?:때|뒤|후|전|당시|직후|직전|이후|이전)$/u.test(words.at(-1)?.base ?? "");
}

/** The topic for a question that asks another thing of it is taken without what was asked before. */
function taken(before: readonly PartWord[], subject: readonly PartWord[]): string {
  const isOther = subject.slice(-1).some(({ base }) => base !== before.at(-1)?.base);
  const isHeaded = before.length > 1 && before.slice(-1).some((word) => isAsked(word) || isRole(word));
  const ofPerson = subject.slice(-1).some(({ base }) => OF_PERSON.test(base));
  const words = isOther && isHeaded && !ofPerson ? topicOf(before) : before;
  return words.map(({ text, base }, i) => (i === words.length - 1 && isOther ? base : text)).join(" ");
}

/** "그 상" behind "…문학상은" is that prize; of any other noun the topic is put in front. */
function pointedBack(clause: string, before: readonly PartWord[]): string {
  const pointer = POINTS_BACK.exec(clause);
  const head = before.at(-1);
  if (pointer === null || head === undefined) return clause;
  const spoken = pointer[1] ?? "";
  const nouns = [spoken, ...wordsOf(spoken).map(({ base }) => base), spoken.slice(0, 1)];
  const noun = nouns.find((one) => one !== "" && head.base.endsWith(one));
  const words = noun === undefined && before.length > 2 ? before.slice(0, -1) : before;
  const name = words.map(({ text, base }, i) => (i === words.length - 1 ? base : text)).join(" ");
  const at = pointer.index + pointer[0].length + (noun?.length ?? 0);
  return `${clause.slice(0, pointer.index)}${name}${noun === undefined ? " " : ""}${clause.slice(at)}`;
}

/** "다음해" behind a question that names a year is that year and one. */
function dated(clause: string, first: string): string {
  const year = /(\d{4})년/u.exec(first)?.[1];
  return year === undefined ? clause : clause.replace(NEXT_YEAR, `${Number(year) + 1}년`);
}
