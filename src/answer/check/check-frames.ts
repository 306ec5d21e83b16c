import type { Amount } from "../../coverage/amounts.js";
import type { CheckText, CheckWord } from "./check-word.js";

/** What one clause says: its words and amounts, and whom it is about where the clause itself leaves that out. */
export interface Frame {
  readonly words: readonly CheckWord[];
  readonly amounts: readonly Amount[];
  /** Words in front of the clause that it is about, as places in the same text. */
  readonly carried: readonly CheckWord[];
  /** The place of the clause in its text. */
  readonly start: number;
  readonly end: number;
}

/** Words that point back to what the sentence before was about, in front of everything else. */
const POINTS_BACK =
  /^(?:그는|그녀는|그가|이는|(?:이|해당|동)\s?[가-힣]{1,4}[은는이가](?=\s)|(?:it|he|she|they|the (?:company|firm|centre|center|agency|group|city|university|festival|museum|library|school|bank|team|event))\b|它|他们?|她们?|该[\p{Script=Han}]{1,2}|該[\p{Script=Han}]{1,2}|这家|這家)/iu;
/** A clause that says something of the name right in front of it. */
const RELATIVE = /\b(?:who|which|whose|where)\s*$/iu;

/** The clauses of a sentence. A clause with less than two words and amounts belongs to the next, or is the sentence's beginning. */
export function framesOf(text: CheckText): Frame[] {
  const frames: Frame[] = [];
  let words: CheckWord[] = [];
  let start = 0;
  const close = (end: number): void => {
    const within = text.amounts.filter((amount) => amount.start >= start && amount.start < end);
    const carried = hasSubject(text, words) || isParallel(text, words, frames) ? [] : carriedTo(text, frames, start);
    frames.push({ words, amounts: within, carried, start, end });
    words = [];
    start = end;
  };
  for (const [at, word] of text.words.entries()) {
    words.push(word);
    const next = text.words[at + 1];
    if (word.ends === null || next === undefined) continue;
    const counted = text.amounts.filter((amount) => amount.start >= start && amount.start < word.end).length;
    const left = text.words.length - at - 1 + text.amounts.filter((amount) => amount.start >= word.end).length;
    if (words.length + counted < 2 || left < 1) continue;
    close(borderBehind(text, word, next));
  }
  close(text.text.length);
  return frames.filter(({ words, amounts }) => words.length + amounts.length > 0);
}

/** A clause ends at its comma or in front of its conjunction; an amount in front of these still belongs to it. */
function borderBehind(text: CheckText, word: CheckWord, next: CheckWord): number {
  const between = text.text.slice(word.end, next.start);
  const counted = /\d\S*(?:이고|이며|였고|였으며)(?=\s)/u.exec(between);
  if (counted !== null) return word.end + counted.index + counted[0].length;
  const border =
    /[,，;；](?!\d)|\b(?:and|but|while|whereas|although|though|which|who|whose|where|because|before|after|until)\b/iu.exec(
      between,
    );
  return border === null ? word.end : word.end + border.index;
}

/** Whether 은 or 는 marks a word, behind its brackets and quotation marks too. */
export function isTopicWord(text: string, { start, end, marks }: CheckWord): boolean {
  if (marks.length !== 1 || marks[0] !== "subject") return false;
  const behind = /^(?:\s?[(（][^)）\n]{0,80}[)）])?['’”"」』》)）]*(?:은|는)(?![가-힣])/u;
  return /[은는]$/u.test(text.slice(start, end)) || behind.test(text.slice(end));
}

/** Whether a sentence is about what the one before was about. */
export function pointsBack({ text, family, words }: CheckText): boolean {
  if (POINTS_BACK.test(text)) return true;
  return family === "ko" && !words.some((word) => isTopicWord(text, word));
}

/** How many words of a sentence do the pointing, from its start. */
export function pointerLength({ text, words }: CheckText): number {
  const pointer = POINTS_BACK.exec(text)?.[0].length ?? 0;
  return words.filter(({ start }) => start < pointer).length;
}

/** Whom a sentence is about: what 은 or 는 marks (else 이 or 가), with the words that belong to it; else the first name. */
export function topicOf(text: CheckText): CheckWord[] {
  if (text.family !== "ko") return leadingName(text.words);
  const topics = text.words.filter(
    ({ marks, start }) => marks[0] === "subject" && marks.length === 1 && !isInBrackets(text.text, start),
  );
  const topic = topics.find((word) => isTopicWord(text.text, word)) ?? topics[0];
  return topic === undefined ? [] : nounPhrase(text, topic);
}

/** Whether a place of a text lies in brackets, as other names of what stands in front of them do. */
export function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const open = Math.max(before.lastIndexOf("("), before.lastIndexOf("（"));
  return open > Math.max(before.lastIndexOf(")"), before.lastIndexOf("）"));
}

/** Whether a Korean word is a verb in front of a noun that it describes: 해고한, 맞은, 열리는. */
export function describesNoun(text: string, { start, end, marks, name }: CheckWord): boolean {
  if (marks.length > 0 || name) return false;
  return ADNOMINAL.test(text.slice(start, end)) && /^ ['‘“]?[가-힣A-Za-z\d]/u.test(text.slice(end));
}

const ADNOMINAL = /[가-힣](?:한|된|은|는|던|할|될|인|린|진|친|킨|난|운|든|낸|끈|쓴)$/u;

function hasSubject(text: CheckText, words: readonly CheckWord[]): boolean {
  if (text.family === "ko") return words.some(({ marks }) => marks.includes("subject"));
  return words[0] === text.words[0] || words[0]?.name === true;
}

/** 对华出口下降，对越出口增长: a clause that is built as the first begins anew, and what that is about is not its. */
function isParallel({ family }: CheckText, words: readonly CheckWord[], before: readonly Frame[]): boolean {
  const first = before[0]?.words.map(({ stem }) => stem) ?? [];
  return family === "zh" && words.slice(0, -1).some(({ stem }) => first.includes(stem));
}

function carriedTo(text: CheckText, before: readonly Frame[], start: number): CheckWord[] {
  const earlier = text.words.filter((word) => word.end <= start);
  if (text.family !== "ko") {
    if (RELATIVE.test(text.text.slice(0, start + 8).replace(/^(.*\b(?:who|which|whose|where))\b.*$/isu, "$1"))) {
      const last = earlier.findLastIndex(({ name }) => name);
      return last < 0 ? [] : trailingName(earlier.slice(0, last + 1));
    }
    return leadingName(text.words).filter((word) => word.end <= start);
  }
  const subject = earlier.findLast(({ marks }) => marks.length === 1 && marks[0] === "subject");
  return subject === undefined || before.length === 0 ? [] : nounPhrase(text, subject);
}

/** A marked noun with the words right in front of it that carry no particle: 나래 물산 김하늘 대표는. */
function nounPhrase({ text, words }: CheckText, noun: CheckWord): CheckWord[] {
  const at = words.indexOf(noun);
  let first = at;
  while (first > 0) {
    const before = words[first - 1];
    const next = words[first];
    if (before === undefined || next === undefined || before.ends !== null || before.marks.length > 0) break;
    if (!/^(?:의)?[\s('"‘“「]{0,3}$/u.test(text.slice(before.end, next.start))) break;
    first -= 1;
  }
  return words.slice(first, at + 1);
}

function leadingName(words: readonly CheckWord[]): CheckWord[] {
  const named = words.findIndex(({ name }) => name);
  const from = named < 0 || named > 3 ? 0 : named;
  const run = words.slice(from, from + 1);
  // Chinese has no space between what a sentence is about and what is done.
  if (named < 0 && /\p{Script=Han}/u.test(run[0]?.stem ?? "")) return run;
  for (const word of words.slice(from + 1)) {
    const last = run.at(-1);
    if (last === undefined || last.ends !== null || word.start - last.end > 1 || (named >= 0 && !word.name)) break;
    run.push(word);
    if (run.length >= 4) break;
  }
  return run;
}

function trailingName(words: readonly CheckWord[]): CheckWord[] {
  const run: CheckWord[] = [];
  for (const word of [...words].reverse()) {
    const [first] = run;
    if (!word.name || (first !== undefined && first.start - word.end > 1)) break;
    run.unshift(word);
  }
  return run;
}
