import { type Amount, findAmounts } from "../../coverage/amounts.js";
import { tokenize } from "../../coverage/analyzer/tokens.js";
import { splitSentences } from "../../coverage/passages/sentences.js";
import { sameValue } from "./verify-amounts.js";
import type { Evidence, Refusal } from "./verify-evidence.js";
import { GENERIC_NOUNS } from "./verify-korean.js";
import { TITLES } from "./verify-name-tables.js";

/** A word that a particle marks as who or what a Korean clause is about, with the title it may have (박 시장은, 김하늘 씨는). */
interface Subject {
  /** As it is compared: without spaces and brackets. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const SUBJECT = new RegExp(
  `([가-힣A-Za-z0-9.]+)(?:\\([^()]*\\))?(?:[’'”"])?(?: ((?:${TITLES})))?(?:\\([^()]*\\))?(?:[’'”"])?(?:께서는|께서|은|는|이|가)(?=[ ,])`,
  "gu",
);
/** A title without a name in front of it that the pattern took for one: 최근 시장은. */
const TITLE_ALONE = new RegExp(`^(?:${TITLES})$`, "u");
/** Verbs and adjectives in front of a noun (있는, 높은), stacked particles (홍콩에는), pronouns and what stands for one. */
const NO_SUBJECT =
  /(?:[하되있없오보주리지르시키않받]|에|에서|으로|로|까지|부터|에게|처럼|보다|라|다)$|^(?:그|그녀|이들|그들|이|저|우리|양측|회사|이번|이것|것|수|때|점|중|등|및|더|또|이곳|여기|누구|무엇)$/u;
/** Where a clause ends and the next may be about something else. */
const CLAUSE_END = /[가-힣](?:고|며|지만|으나|는데|면서)[ ,]|, /u;
/** Within so many characters of its beginning a sentence names what it is about. */
const TOPIC_WITHIN = 20;

/**
 * Refuses a Korean claim whose words have other parts to play in its quotes: who did it told as whom it was done to, more
 * than told as less than, one subject's deed or value told of another. Both must be Korean.
 */
export function checkKoreanRoles(claim: string, evidence: readonly Evidence[]): Refusal | null {
  const sentences = evidence.flatMap(({ context }) =>
    splitSentences(context).map(({ start, end }) => context.slice(start, end)),
  );
  const wrong =
    turnedWord(claim, sentences) ??
    sentences.map((sentence) => strangeOwner(claim, sentence)).find((word) => word !== null) ??
    borrowedSentence(claim, sentences) ??
    narrowed(claim, sentences);
  if (!wrong) return null;
  return { code: "role_differs", reason: `"${wrong}" plays another part in the quoted sentence. Keep who does what.` };
}

/** A word that is object or measure of comparison in the claim, and in the sentences only something else. */
function turnedWord(claim: string, sentences: readonly string[]): string | null {
  const isSaid = (text: string) => sentences.some((sentence) => sentence.includes(text));
  const does = (word: string) => sentences.some((sentence) => doersOf(sentence).some((name) => name.endsWith(word)));
  for (const [, word = ""] of claim.matchAll(/([가-힣]{2,})(?:을|를)(?=[ ,])/gu)) {
    if (does(word) && !isSaid(`${word}을`) && !isSaid(`${word}를`)) return word;
  }
  for (const [, word = ""] of claim.matchAll(/([가-힣]{2,})(?:에게|한테|께)(?=[ ,는도만서])/gu)) {
    if (does(word) && !isSaid(`${word}에게`) && !isSaid(`${word}한테`) && !isSaid(`${word}께`)) return word;
  }
  const sufferer = claimedDoer(claim, (word) => (isSaid(`${word}을`) || isSaid(`${word}를`)) && !does(word));
  if (sufferer !== null) return sufferer;
  for (const [, word = ""] of claim.matchAll(/([가-힣]{2,})보다/gu)) {
    if (isSaid(word) && isSaid("보다") && !isSaid(`${word}보다`)) return word;
  }
  return null;
}

const PASSIVE = /됐|되[어었며고는]|된다|당[했하한]|받[았는은]|맡|[가-힣]혔|졌|이다|입니다|였다/u;

/**
 * Who acts in a claim, of whom a check says that the sentences have it suffer the same: the only subject of an active verb,
 * or the one by whom something is done in a passive (누리증권에 인수됐다).
 */
function claimedDoer(claim: string, suffers: (word: string) => boolean): string | null {
  const subjects = subjectsOf(claim);
  if (!PASSIVE.test(claim)) {
    const [only, ...others] = subjects;
    return only !== undefined && others.length === 0 && suffers(only.name) ? only.name : null;
  }
  const agents = [...claim.matchAll(/([가-힣]{2,})(?:에|에게|에 의해) [가-힣]{2,}(?:됐|되었|당했|된다)/gu)];
  return agents.map(([, word = ""]) => word).find(suffers) ?? null;
}

/** Who acts in a sentence: its topic and what has 이 or 가; a second 은 or 는 mostly puts an object in front. */
function doersOf(sentence: string): string[] {
  return subjectsOf(sentence)
    .filter(({ start, end }, at) => at === 0 || /[이가]$/u.test(sentence.slice(start, end)))
    .map(({ name }) => name);
}

/** An amount of the claim in front of which the sentence has a subject that the claim does not name. */
function strangeOwner(claim: string, sentence: string): string | null {
  const subjects = subjectsOf(sentence);
  const own = subjectsOf(claim)[0];
  if (own === undefined || !bare(sentence).includes(own.name)) return null;
  const quoted = findAmounts(sentence);
  for (const amount of findAmounts(claim)) {
    const [place, ...others] = quoted.filter((other) => sameValue(amount, other));
    if (place === undefined || others.length > 0) continue;
    const last = subjects.findLast(({ end }) => end <= place.start);
    const before = last && !CLAUSE_END.test(sentence.slice(last.end, place.start)) ? last.name : undefined;
    const owner = bracketOwner(sentence, place) ?? before;
    if (owner !== undefined && !bare(claim).includes(owner)) return owner;
  }
  return null;
}

/** The word that an amount in brackets belongs to: 김바다(29). */
function bracketOwner(sentence: string, { start }: Amount): string | null {
  return /([가-힣A-Za-z]{2,})\((?:약 )?$/u.exec(sentence.slice(0, start))?.[1] ?? null;
}

/** A sentence about somebody else from which the claim takes what it says of its subject. */
function borrowedSentence(claim: string, sentences: readonly string[]): string | null {
  const own = subjectsOf(claim)[0];
  if (own === undefined) return null;
  const stems = tokenize(claim)
    .filter(({ kind, stem }) => kind === "hangul" && stem.length >= 2 && !GENERIC_NOUNS.has(stem))
    .map(({ stem }) => stem);
  for (const sentence of sentences) {
    const topic = subjectsOf(sentence)[0];
    if (topic === undefined || topic.start > TOPIC_WITHIN || bare(sentence).includes(own.name)) continue;
    const others = sentences.filter((other) => other !== sentence);
    const gives = stems.some((stem) => sentence.includes(stem) && !others.some((other) => other.includes(stem)));
    if (gives && others.length > 0 && !bare(claim).includes(topic.name)) return topic.name;
  }
  return null;
}

/** A word that the claim singles out with 만 and no sentence does. */
function narrowed(claim: string, sentences: readonly string[]): string | null {
  for (const [, word = ""] of claim.matchAll(/([가-힣]{2,})(?<!지|다|천|백|십)만(?:이|은|을)?(?= )/gu)) {
    const said = sentences.filter((sentence) => sentence.includes(word));
    if (said.length > 0 && !said.some((sentence) => /만|뿐|유일|단독|오직/u.test(sentence))) return word;
  }
  return null;
}

function subjectsOf(text: string): Subject[] {
  return [...text.matchAll(SUBJECT)].flatMap((match) => {
    const [whole, word = "", title = ""] = match;
    const name = title === "" || TITLE_ALONE.test(word) ? word : `${word}${title}`;
    if (name.length < 2 || NO_SUBJECT.test(name) || GENERIC_NOUNS.has(name)) return [];
    return [{ name, start: match.index, end: match.index + whole.length }];
  });
}

/** Without spaces, quotation marks and what stands in brackets. */
function bare(text: string): string {
  return text.replace(/\([^()]*\)/gu, "").replace(/[\s‘’“”'"]+/gu, "");
}
