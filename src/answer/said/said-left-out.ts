import { isListed } from "../check/check-synonyms.js";
import { looksLikeKoreanName } from "../verify/verify-korean.js";
import { FINAL, finalOf } from "./hangul-syllable.js";
import { NOUNS_IN_GO } from "./nouns-in-go.js";
import { particleOf, type ShortWord } from "./said-short-words.js";
import { isPast } from "./said-tense.js";

/** Words of a sentence that a claim leaves out, between two that it keeps. */
export interface Gap {
  readonly words: readonly ShortWord[];
  /** The first word left out. */
  readonly from: number;
  /** The word kept behind them. */
  readonly to: number;
  /** The places of the words kept in front of them. */
  readonly kept: readonly number[];
  readonly claim: readonly ShortWord[];
  /** The claim's word that stands at `to`. */
  readonly next: number;
}

/** Times, and words that join a sentence to the one before: each may be left out wherever it stands. */
const LOOSE =
  /^(?:\d[\d,]*(?:년|월|일|시|분)(?:께|쯤|경)?|오전|오후|새벽|밤|이날|전날|당시|현재|최근|지난해|지난달|올해|내년|오는|지난|또|또한|특히|앞서|이어|이미|한편|반면|다만|이에|아울러|그러나|하지만|그리고)$/u;
const PLACED =
  /(?:에서|에게|께|에|으로|로|부터|까지|동안)(?:는|도)?$|[가-힣\d](?:년|월|일|시간|분|달|주)간$|(?:이틀|사흘|나흘|닷새)간$/u;
/** Behind a noun, with what goes before it: 파업에 대비해, 4개를 포함해. */
const POSTPOSED = /^(?:위해|통해|대비해|맞아|걸쳐|포함해|비롯해|따라)$/u;
const NOUN_TIME = /^(?:뒤|후|가운데|과정에서|직후|끝에)$/u;
const GOES_ON =
  /(?:[가-힣]다가|[았었였했됐갔났졌렸쳤켰섰혔]고|[하되이]고|[하되이]며|으며|지만|으나|면서|[하되]자|[가-힣]{2}(?:해|돼|하여|되어)서?|[어아려쳐켜져]서)$/u;
/** What holds only if, or besides, and limits that must stay. */
const LIMITS =
  /면$|거나$|든지$|제외|빼고|^외에?$|대신|한해|한정|경우|(?<!지)만$|만(?:은|을|이|에)$|뿐|밖에|이상|이하|미만|이내|혐의|의혹|것으로|아닌|않|못|없/u;
/** A part of a date: what stands in front of it says of which year, month or half of the day it is. */
const DATE_PART = /^(?:\d[\d,]*(?:월|일|시|분)|오전|오후|새벽|상반기|하반기|초|중순|말)/u;
/** In an experiment, or among those asked: what is found there is not found everywhere. */
const FOUND_IN = /(?:실험|시험|조사|설문|연구)에서(?:는)?$/u;
/** On what condition, and until when or how long or for whom, which limits what is to come. */
const ON_CONDITION = /(?:조건|전제)으로$/u;
const UNTIL = /(?:까지|동안|간|에게)$/u;
/** Into or as what, without which these say something else. */
const TURNS_INTO =
  /^(?:바꾸|바꾼|바꿨|바뀌|바뀐|바뀔|바뀜|바꿀|변경|전환|지정|임명|선정|나누|나눈|나눴|삼|만들|만든|정하|정한|정했)/u;
/** Belongs to the particle in front of it: 경찰에 따르면, 12명으로 추정된다. */
const BOUND =
  /^(?:따르면|의하면|의해|대해|대한|관해|관한|비해|비하면|따라|따른|걸쳐|이르|달하|불과|그치|그쳐|그쳤|머물|이어|인해|인한|추정|보인|보이|본다|알려|전해|예상)/u;
/** Words of a name with its title. */
const MOST_IN_NAME = 4;
const SPOKEN = /(?:[다라자냐])(?:고|며|면서|는)$/u;
/** Points back to what would be left out. */
const POINTS_BACK =
  /^(?:이를|이에|이는|이로|이때|이후|그는|그가|그의|그를|여기|이들|같은|다시|역시|서로|뒤|후|만에|나머지)/u;
const DENIED = /않|못|없|아니|아닙|(?:^| )안 /u;
const SUBJECT = /[가-힣]{2}(?:이|가|만|만이)$|^(?![나아차사회])[가-힣]이$/u;
/** Nouns that end as verbs do that go on. */
const NO_CLAUSE = new RegExp(`^(?:${NOUNS_IN_GO}|지난해|올해|새해|이듬해|다음해)$`, "u");

/** Whether a sentence that is true stays true without some of its words. */
export function mayBeLeftOut(gap: Gap): boolean {
  const left = gap.words.slice(gap.from, gap.to);
  const texts = left.map(({ bare }) => bare);
  const behind = gap.words[gap.to]?.bare ?? "";
  if (texts.every((text) => LOOSE.test(text)))
    return !DATE_PART.test(behind) || /^(?:오는|지난|이날)$/u.test(texts.at(-1) ?? "");
  if (BOUND.test(behind)) return false;
  const last = texts.at(-1) ?? "";
  if (describesName(gap, texts)) return true;
  if (texts.some((text) => LIMITS.test(text) || SPOKEN.test(text))) return false;
  return isListEnd(gap, texts) || isClause(gap, texts, last) || isCircumstance(gap, texts, last);
}

/** The further items of a list that ends in 등. */
function isListEnd({ words, from, to }: Gap, texts: readonly string[]): boolean {
  if (!/^등/u.test(words[to]?.bare ?? "") || texts.some(isTopic)) return false;
  const before = words[from - 1];
  const isItem = before?.comma === true || /[와과]$/u.test(before?.bare ?? "") || /^비롯/u.test(texts[0] ?? "");
  return isItem && !texts.slice(1).some((text) => GOES_ON.test(text));
}

/** 시공사인 두성건설: what describes a name does not single it out. */
function describesName(gap: Gap, texts: readonly string[]): boolean {
  const last = texts.at(-1) ?? "";
  return isName(gap) && /[인한된던]$/u.test(last) && isClauseStart(gap) && !texts.some(isTopic);
}

/** Whether a name stands behind what is left out. */
function isName({ words, to }: Gap): boolean {
  const behind = words.slice(to, to + MOST_IN_NAME);
  const end = behind.findIndex(({ bare }) => /(?:에게|은|는|이|가|을|를|에|의|과|와)$/u.test(bare));
  return behind
    .slice(0, end < 0 ? behind.length : end + 1)
    .some(({ bare, named }) => named || isPersonName(bare) || /^[가-힣]모씨/u.test(bare));
}

/** 한나래, 한나래가, but not 어선에. */
function isPersonName(word: string): boolean {
  const [noun] = particleOf(word);
  return noun.length >= 3 && looksLikeKoreanName(word, noun, "") && !isListed(noun);
}

/** A clause that goes on to the one that is kept. */
function isClause(gap: Gap, texts: readonly string[], last: string): boolean {
  if (!GOES_ON.test(last) || NO_CLAUSE.test(last) || POSTPOSED.test(last) || !isClauseStart(gap)) return false;
  // 2019년 문을 열었지만 …: the time is that of the clause.
  const before = gap.words[gap.from - 1]?.bare ?? "";
  if (gap.kept.includes(gap.from - 1) && /^\d|^(?:지난해|올해|내년|지난달)$/u.test(before)) return false;
  const behind = gap.claim.slice(gap.next).map(({ bare }) => bare);
  if (behind.slice(0, 3).some((text) => POINTS_BACK.test(text))) return false;
  const isOthers = texts.some(isTopic);
  // Whose clause is left out is not taken for the one who does the rest.
  const needs = isOthers || texts.some((text) => SUBJECT.test(text));
  // 스프링클러는 작동했으나 불이 붙었다: the topic is not that of a clause with a subject of its own.
  const hasOwn = behind.slice(0, -1).some((text) => isTopic(text) || SUBJECT.test(text));
  if (gap.kept.length > 0) return !isOthers && !hasOwn;
  return !needs || hasOwn;
}

/** Where, when, with what: nothing that a sentence needs to stay true, but where it denies or tells what something is. */
function isCircumstance(gap: Gap, texts: readonly string[], last: string): boolean {
  // 물안초는 캠핑장으로, 갈뫼초는 주택으로 바뀐다: what ends in a comma shares the verb behind it.
  if (
    gap.words.slice(gap.from, gap.to).some(({ comma }) => comma) ||
    texts.some((text) => GOES_ON.test(text) && !POSTPOSED.test(text))
  )
    return false;
  const isPlaced = (PLACED.test(last) && !isListed(last)) || NOUN_TIME.test(last) || POSTPOSED.test(last);
  if (!isPlaced) return false;
  const end = gap.claim.at(-1)?.bare ?? "";
  if (texts.some((text) => FOUND_IN.test(text) || ON_CONDITION.test(text))) return false;
  // 다자녀 가구 가운데 무주택자에게: of whom it is told, unlike 비가 내리는 가운데.
  if (texts.some((text, at) => text === "가운데" && !/[는은던]$/u.test(texts[at - 1] ?? "")) && !isName(gap))
    return false;
  if (UNTIL.test(last) && (!isPast(end) || /기로$/u.test(gap.claim.at(-2)?.bare ?? ""))) return false;
  if (/로$/u.test(last) && gap.claim.slice(gap.next).some(({ bare }) => TURNS_INTO.test(bare))) return false;
  const said = gap.claim.map(({ bare }) => bare).join(" ");
  if (DENIED.test(said) || !tellsDeed(end)) return false;
  // 주말에는 무료로 연다: what stands in front of 는 is told from the rest.
  if (/[는도]$/u.test(last) && !isPast(end)) return false;
  const behind = gap.claim.slice(gap.next, gap.next + 2).map(({ bare }) => bare);
  if (behind.some((text) => POINTS_BACK.test(text))) return false;
  const inner = POSTPOSED.test(last) ? texts.slice(0, -2) : texts.slice(0, -1);
  const isPlain = inner.every((text) => !isTopic(text) && !/[이가을를]$/u.test(text) && !mayBeVerb(text));
  if (isPlain) return isPhraseStart(gap);
  const player = inner.findLastIndex((text) => /[이가을를]$/u.test(text));
  return isClauseStart(gap) && !texts.some(isTopic) && inner.slice(player + 1).some(mayBeVerb);
}

/** Nothing in front, or a topic, which belongs to the last verb whatever stands between. */
function isClauseStart({ words, from }: Gap): boolean {
  const place = words.findLastIndex(({ bare }, at) => at < from && !LOOSE.test(bare));
  const before = words[place];
  if (before === undefined || isTopic(before.bare)) return true;
  return before.comma && /[았었였했됐]고$|으며$|으나$|지만$/u.test(before.bare);
}

/** Behind a word that is complete with its particle, so that it does not describe what is left out. */
function isPhraseStart({ words, from }: Gap): boolean {
  const before = words[from - 1];
  if (before === undefined) return true;
  if (before.comma && !/[고며나만]$/u.test(before.bare)) return false;
  return (
    LOOSE.test(before.bare) ||
    (/(?:은|는|이|가|을|를|에서|에|께)$/u.test(before.bare) && !/^(?:있|없|하|되|받)는$/u.test(before.bare))
  );
}

function tellsDeed(end: string): boolean {
  if (isPast(end) || finalOf(end.slice(0, -1)) === FINAL.nieun) return true;
  if (/(?:예정|계획|방침)(?:이다|입니다)$/u.test(end)) return true;
  return (
    /는다$/u.test(end) ||
    (/니다$/u.test(end) && !/(?:입|습)니다$/u.test(end)) ||
    /(?:맡|않|받|찾|얻|갖|짓)습니다$/u.test(end)
  );
}

function isTopic(text: string): boolean {
  return (
    /[가-힣A-Za-z\d](?:은|는)$/u.test(text) &&
    !/(?:하|되|있|없|받|오|가|보|지|리|치|들|나|키)(?:는)$/u.test(text) &&
    text.length > 1
  );
}

/** Ends in ㄴ or ㄹ without a particle, as verbs do that describe a noun. */
function mayBeVerb(text: string): boolean {
  const final = finalOf(text);
  if (GOES_ON.test(text) || /[는던]$/u.test(text)) return true;
  return (final === FINAL.nieun || final === FINAL.rieul) && !isListed(text) && !/\d/u.test(text);
}
