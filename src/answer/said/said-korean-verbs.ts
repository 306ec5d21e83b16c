import { FINAL, finalOf } from "../../coverage/hangul-syllable.js";
import { isListed, meaningsOf } from "../check/check-synonyms.js";
import type { CheckWord } from "../check/check-word.js";
import { NOUNS_IN_GO } from "./nouns-in-go.js";
import { ATTRIBUTE, type Item } from "./said-korean-items.js";
import { marksRole } from "./said-korean-roles.js";
import type { Part, VerbKind } from "./said-part.js";
import { tenseOf } from "./said-tense.js";

const HADA = /^(?:하|했|한|할|해|함$|합|되|됐|된|될|돼|됨$|됩|시키|시켰|시킨|시켜|받|당하|당했|당한|당해|이루)/u;

const JOINING =
  /(?:[가-힣]고|[가-힣]며|[가-힣]{2}이자|면서|지만|는데|은데|으나|다가|므로|니까|[하되나지리치기]자|[하되이으있없르]면|려고|도록|기로|[아어해]서|[져려켜쳐겨돼]|[가-힣][어아러려]나)$/u;

const NO_VERB = new RegExp(`^(?:그리고|하지만|${NOUNS_IN_GO}|고려|우려|배려|격려|독려|장려|염려|까지며)$`, "u");

const VOWEL_END = /[아어여와워해나러줘춰둬]$/u;

const QUOTED = /(?:다|라|냐|자)(?:고|며|면서|는)$/u;

const PASSIVE = /[어여워아]졌|[어여워아]진|됐|되[었어며고는]|된|돼|될|됩|당[했한하해]|에 의해/u;

const GIVEN = /받[았는은아을고]/u;

/** Verbs of happening, whose subject is what somebody else has as its object: 열리다, 늘다, 끝나다. */
const HAPPENS =
  /(?:열[리렸린]|늘[었어]|늘어|줄[었어]|올[랐라]|내렸|끝났|끝나|시작됐|무너|잠[겼기]|갈렸|팔[렸리]|잡[혔히]|뽑[혔히]|불[렸리]|쓰[였이]|보였|실[렸리])/u;

/** Nouns that a verb in ㄹ describes: 받을 수, 갈 때. */
const DEPENDENT = /^\s(?:것|수|때|예정|계획|방침|전망|뿐|만큼|경우|가능성|리|바)/u;

const DENIED_BEHIND = /^(?:[를는도]|\s)*(?:않|못하|못했|못한|말라|말아|아니)/u;

/** Behind a verb: that it may be, nearly was or is supposed. */
const MAY_BE =
  /^\s?(?:수(?:도|는)?\s?있|뻔|위기|우려|가능성|처지|것으로 (?:보|알려|추정|의심|판단|전해|예상|전망|관측))/u;
const OPEN_FORM = /(?:려|려고|기)$/u;

const DENIED_BEFORE = /(?:^|\s)(?:안|못) $/u;

/** Final consonants with which a verb describes a noun or stands in the past: ㄴ, ㄹ, ㅆ. */
const FINAL_JOINED: ReadonlySet<number> = new Set([FINAL.nieun, FINAL.rieul, FINAL.ssangsiot]);

/**
 * What kind of verb an item is; null where it is none.
 * @param last it ends the sentence
 * @param next the item behind it
 */
export function verbKind(
  { start, word, amount, whole, particle, rest, comma, gloss, quoted }: Item,
  last: boolean,
  next: Item | undefined,
): VerbKind | null {
  if (gloss) return null;
  const isRole = marksRole(particle);
  if (last) return isRole && amount === null && !HADA.test(particle) && !/다$/u.test(whole) ? null : "final";
  if (amount !== null) {
    if (/(?:이고|이며|였고|였으며|이었고|이었으며|고|며)$/u.test(particle)) return "joined";
    // 장남에게 30%를, 차남에게 20%를: the verb stands behind the last.
    return comma && /^[을를]?$/u.test(particle) && (next?.amount === null || next?.amount.spelled) ? "gap" : null;
  }
  if (word === null || NO_VERB.test(whole) || !/[가-힣]$/u.test(whole)) return null;
  // 일흔셋이 된 명창
  if (/^(?:된|되는)$/u.test(whole) && /^\s/u.test(rest)) return "describing";
  const isHada = HADA.test(particle);
  // ‘물빛’은: what stands behind a closing mark is a particle.
  if (quoted && isRole && !isHada) return null;
  // 한빛전자는, 교수는: a topic, whatever its last syllables look like.
  if (isTopicLike(word, particle)) return null;
  // 아들은 is no form of 듣다, 어린이는 and 젊은이는 none of a verb.
  if ((/들은$/u.test(whole) && isListed(whole.slice(0, -1))) || /(?:어린|[가-힣]은)이는$/u.test(whole)) return null;
  // 누리스텔라는, in front of everything: nothing has been said yet.
  if (start === 0 && /라는$/u.test(whole)) return null;
  if (QUOTED.test(whole) && (whole.length > 3 || isHada)) return "quoted";
  if (/중?인$/u.test(whole) && isHada && /^\s/u.test(rest)) return "describing";
  if (/^(?:인|이던|였던|이었던)$/u.test(particle) && /^\s['‘“"]?\S/u.test(rest) && !comma) return "describing";
  const isShort = /^[가-힣][을를]$/u.test(whole) && !DEPENDENT.test(rest);
  const isNoun = isShort || (isRole && word.marks.length > 0 && !isHada);
  const isKnown = isHada || (!isNoun && isVerbForm(whole));
  if (JOINING.test(whole) && !isNoun && !(isRole && !isKnown) && !word.name) return "joined";
  if (isKnown && VOWEL_END.test(whole)) return "joined";
  if (isKnown && describes(whole) && /^\s/u.test(rest)) return "describing";
  return isHada || /[았었했됐였]다$/u.test(whole) ? "final" : null;
}

/** Ends as a verb in front of its noun does: in 는 or 던, in ㄴ or ㄹ. */
function describes(whole: string): boolean {
  const final = finalOf(whole);
  return /[는던]$/u.test(whole) || final === FINAL.nieun || final === FINAL.rieul;
}

function isTopicLike({ marks, name, stem }: CheckWord, particle: string): boolean {
  return /^[은는]$/u.test(particle) && (marks.includes("subject") || name || ATTRIBUTE.test(stem));
}

/** A form of a verb that the tables know, and no noun of theirs. */
function isVerbForm(whole: string): boolean {
  const isForm = FINAL_JOINED.has(finalOf(whole)) || /(?:[아어여와워해나러져려켜쳐겨돼줘춰둬는던])$/u.test(whole);
  return (
    isForm &&
    (!isListed(whole) || /(?:만나|나가|들어가|돌아서|떠나|물러나)$/u.test(whole)) &&
    meaningsOf(whole).length > 0
  );
}

/** 고소당했다 is 고소, 있다고 is 있: how it is done and put is told apart. */
export function withoutVoice(word: CheckWord | null): CheckWord | null {
  if (word !== null && /^있[다었습으고는]/u.test(word.stem)) return { ...word, stem: "있" };
  if (word === null || !/[가-힣]{2}당$/u.test(word.stem)) return word;
  return { ...word, stem: word.stem.slice(0, -1), name: false };
}

/** How a verb tells what is done, and whether it is denied; @param verb null for a noun, of which only the voice is told. */
export function mannerOf(
  item: Item,
  text: string,
  verb: VerbKind | null,
): Pick<Part, "voice" | "denied" | "open" | "tense"> {
  const voice = voiceOf(item, text);
  if (verb === null) return { voice, denied: false, open: false, tense: null };
  const denied =
    /^없/u.test(item.word?.stem ?? "") ||
    DENIED_BEHIND.test(text.slice(item.end)) ||
    DENIED_BEFORE.test(text.slice(0, item.start));
  const behind = text.slice(item.start + item.whole.length);
  const isTried = OPEN_FORM.test(item.whole) && /^\s(?:했|하|한|싶|직전|전(?= |에|$))/u.test(behind);
  const isWished = /고$/u.test(item.whole) && /^\s싶/u.test(behind);
  const open = isTried || isWished || MAY_BE.test(behind);
  return { voice, denied, open, tense: tenseOf(item.whole, behind, verb) };
}

function voiceOf({ word, whole, start }: Item, text: string): Part["voice"] {
  if (word === null) return "active";
  // The verb with what helps it: 완공될 예정이다, 인수되었다.
  const form = text.slice(start, start + whole.length + 4);
  if (GIVEN.test(whole)) return "given";
  // 명령을 내렸다: what has an object does not happen by itself.
  const happens = HAPPENS.test(whole) && !/[을를]\s$/u.test(text.slice(0, start));
  return PASSIVE.test(whole) || happens || /^(?:되|된|됐)/u.test(form.slice(whole.length).trim())
    ? "passive"
    : "active";
}
