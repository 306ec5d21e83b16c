import type { Article, Span } from "../../coverage/article.js";
import { splitSentences } from "../../coverage/passages/sentences.js";
import { joinParticle } from "../parts/question-parts-words.js";
import { ATTRIBUTE } from "../said/said-korean-items.js";
import type { Statement } from "../statement/statement.js";
import { GENERIC_NOUNS } from "../verify/verify-korean.js";
import { isInBrackets, isTopicWord } from "./check-frames.js";
import { checkTextOf } from "./check-parse.js";
import { meaningsOf } from "./check-synonyms.js";
import type { CheckText, CheckWord } from "./check-word.js";

/** A sentence that leaves out whom it is about, with that put in, and the sentence that says so. */
export interface ToldOfTopic {
  readonly text: string;
  readonly topic: Statement;
}

/** In longer articles it is seldom plain who is meant, and to read them takes seconds; in UTF-16 units. */
const LONGEST_READ = 50_000;
/** Sentences with which an article begins. */
const LEAD = 3;
/** How often an article names whom it is about, at least. */
const PROTAGONIST_NAMED = 3;
/** The general noun under which a body goes that was named before: 이 회사는, 재단이. */
const POINTER =
  /^(?:또 |이어 |한편 |특히 )?(?:(?:이|그|해당|동) )?(회사|업체|기업|은행|재단|센터|학교|대학|병원|구단|팀|단체|기관|조합|영화제|축제|박물관|도서관)(?:은|는|이|가)(?= )/u;
const TIME = /^(?:(?:올해|지난해|작년|내년|현재|이날|또|이어|한편|당시|앞서) )*/u;
const SPEECH = /["“”]/u;
const NOT_NAMED = /^(?:것|곳|이|그|두|수|때|점|중|양측|양쪽|업계|전문가|당국|시|군|도)$/u;

/**
 * A Korean sentence of an article as a reader takes it who knows what the article was speaking of: 이 회사는 as the body that was named, and
 * 초대 교장에는 as the first head of the school. Null where that is not plain: two bodies are named, or none, or the article is very long.
 */
export function toldOfTopic(held: Statement): ToldOfTopic | null {
  if (held.article.source.length > LONGEST_READ) return null;
  const { text } = held;
  const said = checkTextOf(text, "ko");
  const pointer = POINTER.exec(text);
  const first = openingOf(said);
  if (pointer === null && (first === null || isNamed(first))) return null;
  const topic = namedBefore(held);
  if (topic === null || (pointer !== null && !isCalled(topic.name, pointer[1] ?? "", held.article))) return null;
  const { name, place } = topic;
  const shown = { ...held, ...place, text: held.article.source.slice(place.start, place.end), before: null };
  if (pointer !== null) return { text: `${joinParticle(name, "는")}${text.slice(pointer[0].length)}`, topic: shown };
  const at = TIME.exec(text)?.[0].length ?? 0;
  return { text: `${text.slice(0, at)}${name}의 ${text.slice(at)}`, topic: shown };
}

/** Whether an article calls one by a general noun: 해솔재단 is a 재단, 충전업체 이볼트 a 업체, and what is a 업체 is a 회사. */
function isCalled(name: string, noun: string, { source }: Article): boolean {
  const kinds = /^(?:회사|업체|기업)$/u.test(noun)
    ? ["회사", "업체", "기업", "그룹", "스타트업", "벤처", "제작사", "운영사"]
    : [noun];
  return kinds.some(
    (kind) => name.endsWith(kind) || ["", " ", " '", " ‘"].some((gap) => source.includes(kind + gap + name)),
  );
}

/** The noun that a sentence tells something of, where it begins with that: 이용료는, 초대 교장에는. */
function openingOf({ text, words }: CheckText): CheckWord | null {
  const at = words.findIndex(({ marks }) => marks.length > 0);
  const word = words[at];
  if (word === undefined || at > 2 || word.start > 16) return null;
  if (words.slice(0, at).some((other) => other.name || other.ends !== null)) return null;
  const isTold =
    isTopicWord(text, word) || word.marks.includes("subject") || /^(?:에|으로|로)는/u.test(tailOf(text, word));
  return isTold ? word : null;
}

function tailOf(text: string, { start, end, stem }: CheckWord): string {
  return text.slice(start + Math.min(stem.length, end - start), end);
}

/** A sentence of an article with those of whom the article is about that it tells something of. */
interface Telling extends Span {
  readonly about: readonly { readonly stem: string; readonly name: string }[];
}

/**
 * The one that an article speaks of where a sentence of it begins: the only one that the sentence right in front of it tells something of,
 * or the only one that the article has told anything of so far.
 */
function namedBefore({ article, start }: Statement): { readonly name: string; readonly place: Span } | null {
  const earlier = tellingsOf(article).filter((telling) => telling.end <= start);
  const last = earlier.at(-1);
  const isOneParagraph = last !== undefined && !article.source.slice(last.end, start).includes("\n");
  const near = isOneParagraph && last.about.length > 0 ? [last] : earlier.filter(({ about }) => about.length > 0);
  // Who is not named where an article begins is not the only one that it is about.
  if (near[0] !== last && near[0] !== earlier.slice(0, LEAD).find(({ about }) => about.length > 0)) return null;
  const [first, ...others] = near.flatMap((telling) => telling.about.map((one) => ({ ...one, place: telling })));
  if (first === undefined || others.some(({ stem }) => stem !== first.stem)) return null;
  return { name: first.name, place: { start: first.place.start, end: first.place.end } };
}

function tellingsOf(article: Article): readonly Telling[] {
  const known = tellings.get(article.source);
  if (known?.of.title === article.title && known.of.blocks === article.blocks) return known.told;
  // A saved page has other things in front of its text.
  const from = article.blocks.find(({ kind }) => kind === "body")?.start ?? 0;
  const sentences = splitSentences(article.source).filter(({ start }) => start >= from);
  const lead = article.source.slice(from, sentences[0]?.end ?? from);
  const told = sentences.map(({ start, end }): Telling => {
    const text = article.source.slice(start, end);
    return { start, end, about: SPEECH.test(text) ? [] : protagonistsIn(text, lead, article) };
  });
  if (tellings.size >= MOST_KEPT) tellings.clear();
  tellings.set(article.source, { of: article, told });
  return told;
}

/** By their text, for each reading of an article is an object of its own; two may have one text and differ in the rest. */
const tellings = new Map<string, { readonly of: Article; readonly told: readonly Telling[] }>();
/** Articles whose sentences are remembered, as one statement after the other is held against them. */
const MOST_KEPT = 100;

function protagonistsIn(text: string, lead: string, { title, source }: Article): Telling["about"] {
  const said = checkTextOf(text, "ko");
  // One that the article is about, and not only speaks of: it begins with that, its headline names it, or it is named again and again.
  const isProtagonist = (stem: string): boolean =>
    lead.includes(stem) || title?.includes(stem) === true || source.split(stem).length > PROTAGONIST_NAMED;
  const named = said.words.filter((word) => {
    const isSubject = word.marks.length === 1 && word.marks[0] === "subject" && !isInBrackets(text, word.start);
    return isSubject && isNamed(word) && isProtagonist(word.stem);
  });
  return named.map((word) => ({ stem: word.stem, name: nameOf(said, word) }));
}

/** Whether a word may be a name: the tables do not know it, and it is neither a general noun nor what somebody has. */
export function isNamed({ stem, name }: CheckWord): boolean {
  if (name) return true;
  const isKnown =
    meaningsOf(stem).length > 0 || GENERIC_NOUNS.has(stem) || NOT_NAMED.test(stem) || ATTRIBUTE.test(stem);
  return [...stem].length >= 2 && !isKnown;
}

/** A name as it stands there, without its particle, with the words of it in front: 한솔빛 스타게이트. */
function nameOf({ text, words }: CheckText, word: CheckWord): string {
  let first = word;
  for (const before of words.slice(0, words.indexOf(word)).reverse()) {
    const isOne = first.start - before.end === 1 && before.marks.length === 0 && before.ends === null;
    if (!isOne || !isNamed(before)) break;
    first = before;
  }
  return text.slice(first.start, word.start + word.stem.length);
}
