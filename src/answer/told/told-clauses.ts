import { FINAL, finalOf } from "../../coverage/hangul-syllable.js";
import { isListed } from "../check/check-synonyms.js";
import { NOUNS_IN_GO } from "../said/nouns-in-go.js";
import { isMarked, isTopicNoun, mayDescribe } from "../said/said-word-shapes.js";

/** A verb that goes on to a second clause: 늘었고, 늘리며, 무료지만. */
const JOINS = /^([가-힣]+?)(?:고|으며|며|지만|으나),?$/u;
const NO_JOIN = new RegExp(`(?:다|라|자|냐)(?:고|며),?$|^${NOUNS_IN_GO},?$|면서,?$`, "u");
const HELPED = /^(?:있|싶|나서|말|온|왔|나선|보|않)/u;
/** Points back to the clause in front. */
const POINTS = /^(?:이를|이에|이는|이로|이때|그를|그|여기|이들|같은|다시|역시|나머지|이 |이어|그중|이중)/u;
const ATTRIBUTED = /따르면|의하면/u;

/**
 * The second of two clauses with who the first is about: 그는 1990년 등단했고, 2016년 상을 받았다 as 그는 2016년 상을 받았다. Nobody else may do
 * it. The first is no sentence of its own: what ends the second may hold for both (돈을 받았고 이를 숨겼다는 보도를 부인했다).
 */
export function secondClauses(sentence: string): string[] {
  if (/[“”"]/u.test(sentence)) return [];
  const words = sentence.split(" ");
  return words.flatMap((word, at) => {
    const [front, rest] = [words.slice(0, at), words.slice(at + 1)];
    const stem = JOINS.exec(word)?.[1];
    if (stem === undefined || NO_JOIN.test(word) || HELPED.test(rest[0] ?? "") || at === 0 || rest.length < 2)
      return [];
    const isPast = finalOf(stem) === FINAL.ssangsiot;
    if (!isPast && !word.endsWith(",")) return [];
    return secondOf(front, rest);
  });
}

function secondOf(front: readonly string[], rest: readonly string[]): string[] {
  const topic = front.findIndex(isAbout);
  const own = rest.join(" ");
  // 반대한 주민을 만났다: what they are against stands in the first clause.
  if (topic < 0 || rest.some(isWho) || POINTS.test(own) || mayDescribe(rest[0] ?? "")) return [];
  const who = front.slice(0, topic + 1);
  // What stands in front of the topic is who it is, unless it says when, where or by whom it is told.
  const isPlain =
    !ATTRIBUTED.test(who.join(" ")) && who.slice(0, -1).every((one) => !isMarked(one) || /의$/u.test(one));
  const isAlone = front.slice(topic + 1).every((one) => !isWho(one));
  return isPlain && isAlone ? [`${who.join(" ")} ${own}`] : [];
}

/** Has 은 or 는 behind a noun: 시장은, and 작가는, which ends as 가는 does. */
function isAbout(word: string): boolean {
  return isTopicNoun(word) || isListed(/^([가-힣]{2,})는$/u.exec(word)?.[1] ?? "");
}

function isWho(word: string): boolean {
  const plain = word.replace(/,$/u, "");
  return isAbout(plain) || /[가-힣]{2}(?:이|가|도|만)$|^[가-힣](?:이|가)$/u.test(plain);
}
