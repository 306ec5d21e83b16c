import { FINAL, finalOf } from "../../coverage/hangul-syllable.js";
import { isGreeting } from "../question/question-greeting.js";
import { NOUNS_IN_GO } from "../said/nouns-in-go.js";
import { isSameOf, standingAlone } from "./question-parts-alone.js";
import { listedQuestions } from "./question-parts-list.js";
import { subjectOf } from "./question-parts-subject.js";
import { isAsked, KOREAN_WH, looksAdnominal, wordsOf } from "./question-parts-words.js";

/** Ends of what is asked: questions, and chat's nominal forms (올렸음). */
const ASKS = /(?:나요|까요?|니까|는가|[어아여]요|[냐니음슴임됨함어야지죠래대])\s*[?？!.~ㅋㅎ]*$/u;
/** Questions that only lead up to another one. */
const LEADS_UP =
  /(?:알지|알죠|아시죠|아세요|아나요|아십니까|있잖아요?|있죠|있지|들었는데|봤는데|궁금한데요?|질문(?:이\s)?있(?:어요?|습니다)|던데요?|물어봐도\s?(?:돼|되)\S{0,9})\s*[?？.!]*$/u;
const SENTENCES =
  /(?<=[?？]+)\s*(?=\S)|(?<=몇\s?[가-힣]{1,4}),\s+(?=그중|그 중|이중|이 중|그 가운데)|(?<=[가-힣][.!])\s+(?=\S)|\s+(?:글고|그리고|그리구|또한?)\s+/u;
const PROPOSES = /^(?!(?:언|누|어|무|뭐|몇|얼|왜|며))[^\s?？]+(?<![은는]|은요|는요)[?？]+$/u;
/** Words that only join a question to the one before. */
const JOINER = /^(?:글고|그리고|그리구|또한?|그럼|그러면)\s+/u;
/** A clause that goes on: …이고, …했고, …이며, …인지; no …다고 (said), no …고 있다 (goes on doing), no noun (창고). */
const GOES_ON = /[가-힣](?:고|으며|며|(?<=[인는은군딘뭔른큰운을할될])지(?:와|랑|하고)?),?$/u;
const NO_CLAUSE = new RegExp(`(?:다고|라고|냐고|자고|려고|${NOUNS_IN_GO}|입고)$`, "u");
/** A question that another one follows: 원래 언제였는데 언제로 밀렸어? */
const BUT = /(?:[가-힣](?:인데|[라다]더니)|([가-힣])는데),?$/u;
const KEEPS_ON = /^(?:있|싶|나서|나면|말)/u;

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

/** One word that is a guess; 가격? asks another thing, 홍콩은? the same of one. */
function proposes(sentence: string): boolean {
  return PROPOSES.test(sentence) && !wordsOf(sentence.replace(/요?[?？]+$/u, "")).some(isAsked);
}

function asks(sentence: string): boolean {
  return !LEADS_UP.test(sentence) && (KOREAN_WH.test(sentence) || ASKS.test(sentence) || /[?？]\s*$/u.test(sentence));
}

/** "알려 주세요." and a guess ("내일인가요?") behind a question ask nothing more. */
function hasWords(sentence: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(sentence) &&
    !proposes(sentence) &&
    (KOREAN_WH.test(sentence) || !/^(?:좀\s)?(?:알려|말해|가르쳐|궁금|부탁|답해)/u.test(sentence))
  );
}

/** Cuts behind each clause that goes on, where question words stand on both sides. */
function clausesOf(sentence: string): string[] {
  const words = sentence.split(/\s+/u).filter((word) => word !== "");
  const clauses: string[] = [];
  let from = 0;
  for (const [i, word] of words.entries()) {
    const next = words[i + 1] ?? "";
    const goesOn = GOES_ON.test(word) && !NO_CLAUSE.test(word.replace(/,$/u, "")) && !KEEPS_ON.test(next);
    if (!(goesOn || isFollowed(word)) || isTold(word, next)) continue;
    const clause = words.slice(from, i + 1).join(" ");
    const behind = words.slice(i + 1);
    const goesOnAsking = behind.some((one) => KOREAN_WH.test(one)) || isSameOf(behind.join(" "));
    if (!KOREAN_WH.test(clause) || !goesOnAsking) continue;
    clauses.push(asQuestion(clause));
    from = i + 1;
  }
  const all = [...clauses, words.slice(from).join(" ")];
  // "누가 만들고 어디서 팔았나" names nothing of which its parts could be asked.
  return all.length > 1 && subjectOf(all[0] ?? "").length === 0 ? [sentence] : all;
}

/** 언제였는데, 생겼는데: ㅆ as the final consonant is the past. */
function isFollowed(word: string): boolean {
  const [but, past] = BUT.exec(word) ?? [];
  return but !== undefined && (past === undefined || finalOf(past) === FINAL.ssangsiot);
}

/** "예산이 얼마인지 설명한 국장은": what is told of by a verb that stands in front of its noun is no question. */
function isTold(word: string, next: string): boolean {
  const [verb] = wordsOf(next);
  return /지$/u.test(word) && verb !== undefined && !KOREAN_WH.test(next) && looksAdnominal(verb);
}

/** A clause that goes on, as a question: …이고 → …인가요?, …였고 → …였나요? */
function asQuestion(clause: string): string {
  const bare = clause.replace(/,$/u, "").replace(/지(?:와|랑|하고)$/u, "지");
  if (/더니$/u.test(bare)) return `${bare.replace(/더니$/u, "고")} 했나요?`;
  const but = /^(.*)(는|인)데$/u.exec(bare);
  if (but !== null) return `${but[1] ?? ""}${but[2] === "인" ? "인가요?" : "나요?"}`;
  const [, stem = bare] = /^(.*?)(?:이)?(?:고|으며|며|지)$/u.exec(bare) ?? [];
  if (/(?:인|[군뭔딘젠얼만]|는|은|였는|했는)$/u.test(stem) && bare.endsWith("지")) return `${stem}가요?`;
  // ㅆ as the final consonant is the past: 밀렸고 → 밀렸나요.
  if (finalOf(stem) === FINAL.ssangsiot) return `${stem}나요?`;
  const isNoun = /(?:이|짜리)(?:고|며)$/u.test(bare) || KOREAN_WH.test(stem.split(/\s/u).at(-1) ?? "");
  return isNoun ? `${stem}인가요?` : `${stem}나요?`;
}
