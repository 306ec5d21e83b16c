import type { Amount } from "../../coverage/amounts.js";
import { isSuffix } from "../../coverage/analyzer/korean-stem.js";
import { type Token, tokenize } from "../../coverage/analyzer/tokens.js";
import { finalOf } from "../../coverage/hangul-syllable.js";
import { NOUNS_IN_GO } from "../said/nouns-in-go.js";
import { looksLikeKoreanName } from "../verify/verify-korean.js";
import { equivalentNames, TITLES } from "../verify/verify-name-tables.js";
import { meaningsOf } from "./check-synonyms.js";
import type { CheckWord, Mark } from "./check-word.js";

/** Words that carry a sentence and say nothing of their own. */
const EMPTY = new Set(
  "것 등 및 수 중 때 더 또 그 이 저 이번 지난 오는 있 있다 있는 있었다 있으며 있고 있습니다 하 되 했 됐 바 채 뒤 후 내 외 속 곳 점 측 씨 그는 그녀는 그가 이는 이날 이곳 그곳 당시 바로 년 월 일 명 개 위 위해 위한 위하여 통해 통한 대한 대해 따라 따르면 의하면 관련 관한 약 총 해당 가운데 함께 또한 그리고 그러나 하지만 다만 특히 한편 이어 동안 데 규모 가량 정도 쯤 남짓 최근 이같이 이렇게 그래도 대신 경우 식 결과 이로써 무려 고작 겨우 어느새 벌써 이미 아직 역시 바람에 온 째 곳곳 덕분 가능 한 명이 명은 명을 명의 명도 사이 새 비해 비하면 비하여 걸쳐 대해서 대해서는 대해서도 대해서만 작년 작년에 작년의".split(
    " ",
  ),
);

/** What a particle says of its noun's part in the sentence. 은, 는 and 도 mark the topic, which is the subject but for contrast. */
const MARKS: readonly (readonly [RegExp, readonly Mark[]])[] = [
  [/^(?:은|는|이|가|께서|께서는)$/u, ["subject"]],
  [/^(?:을|를|들을)$/u, ["object"]],
  [/^(?:와|과|와의|과의|와는|과는|랑|이랑)$/u, ["with", "subject"]],
  [/^(?:에게|한테|에게는|께|으로|로|에)$/u, ["to", "at"]],
  [/^(?:에서|에서의)$/u, ["at", "from", "subject"]],
  [/^(?:부터|로부터|으로부터|에게서)$/u, ["from"]],
];

const CLAUSE_END = /(?:[가-힣]고|[가-힣]며|면서|지만|는데|은데|인데|한데|으나|었으나|했으나|다가|므로|니까)$/u;
/** 하고 있다, 짓고 있다: one verb; 뿐만 아니라, 그리고 join nouns too. */
const ONE_VERB = /^\s(?:있|싶|말|나서|계시)/u;
const QUOTATIVE = /(?:다|라|냐|자)(?:고|며|면서)$/u;
/** Auxiliaries that deny; the whole clause is compared for that. */
const DENIAL = /^(?:않|못하|못했|아니|아닙|아닌)/u;
/** Endings of 하다 and 되다 that the search has no need of. */
const MORE_ENDINGS = /(?<=[가-힣])(?:했|하였|됐|되었|이었|였)(?:으나|으|으며|는데|지만|으므로|음|고|다)$/u;
/** Adjectives and verbs of two syllables whose last is no particle. */
const NO_TOPIC =
  /^(?:같은|적은|많은|작은|높은|낮은|좋은|젊은|늦은|넓은|짧은|깊은|받은|맺은|지은|하는|되는|있는|없는|쓰는|주는|보는|가는|오는)$/u;
const TITLE = new RegExp(`^(?:${TITLES}|후보|당선인|위원)$`, "u");
/** Cities and provinces that other words than theirs could not tell from nouns. */
const PLACES = new Set(
  "서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 수원 성남 창원 청주 전주 포항 천안".split(
    " ",
  ),
);
/** Verb forms in front of a noun: 설립한, 조성된, 하는, 맺은. */
const ADNOMINAL =
  /(?:[하되있없]는|한|된|했던|됐던|하던|되던|할|될|시킨|받은|[가-힣](?:맺은|지은|세운|만든|이끄는|이끈|열린|늘린|내놓은|넣은))$/u;
/** 세우는, 늘리는: a verb that describes what follows, where the tables know it. */
const VERB_STEM =
  /^[가-힣]*(?:우|리|이|기|히|치|지|추|되|하|오|들|짓|맺|갖|맡|쓰|끄|내|놓|두|받|얻|잃|팔|열|닫|넣|깎|뽑)는$/u;
/** A noun without a particle: no verb form and no adverb ends so. */
const LISTED = /^[가-힣]{2,}$/u;
const VERBAL_END = /[고며면서데만나니다가여해돼려어아져와]$/u;
/** A syllable that ends in ㅆ, as the past of verbs does and no name: 남겼으며. */
const PAST = /\u11bb/u;
/** 10년 전에, 42분 앞두고: so long before. */
const AHEAD = /^(?:전(?:에|에는|보다|까지|부터|의)?|앞두고|앞둔)$/u;
const DURATION = /\d\s?(?:년|개월|달|주|일|시간|분|초)(?:을|를)?\s$/u;
/** A family name that is also a pronoun or a number, in front of a title: 이 대표, 한 장관. */
const SURNAME = /^[이한]$/u;
const CALLED = new RegExp(`^\\s(?:${TITLES}|후보|당선인|위원|씨)(?![가-힣]{3})`, "u");
const CLOSING = /^(?:\s?[(（][^)）\n]{0,80}[)）])?['’”"」』》〉)）]*([가-힣]{1,4})?/u;

/** The content words of a Korean sentence; what is counted by an amount is part of it and no word. */
export function koreanWords(text: string, amounts: readonly Amount[]): CheckWord[] {
  const tokens = tokenize(text);
  const words: CheckWord[] = [];
  let described = false;
  for (const [at, token] of tokens.entries()) {
    const { start, end, kind } = token;
    const surface = text.slice(start, end).normalize("NFKC");
    const counted =
      amounts.some((amount) => start < amount.end && end > amount.start) || countsFor(token, surface, amounts);
    const particle = particleOf(text, token, surface);
    const stem = kind === "hangul" ? plainStem(token.stem, surface, tokens[at - 1]?.end === start) : token.stem;
    const isAhead = AHEAD.test(surface) && DURATION.test(text.slice(0, start));
    const adnominal = ADNOMINAL.test(surface) && /^\s[^\s,]/u.test(text.slice(end));
    const clause = endsClause(
      text,
      end,
      surface,
      counted,
      !counted && particle === "" && LISTED.test(surface) && !VERBAL_END.test(surface),
    );
    const noun = described && (particle !== "" || clause) && !adnominal;
    if (adnominal) described = true;
    else if (noun) described = false;
    const ends = clause ? "clause" : noun ? "noun" : null;
    if (counted || isEmpty(text, token, surface, stem)) {
      const last = words.at(-1);
      if (ends !== null && last !== undefined) words[words.length - 1] = { ...last, ends };
      continue;
    }
    const name = kind !== "hangul" || isName(surface, stem, text.slice(end));
    const verbal =
      hasOtherSound(surface, particle) ||
      (/는$/u.test(surface) && VERB_STEM.test(surface) && meaningsOf(surface).length > 0);
    words.push({
      start,
      end,
      stem: isAhead ? "전" : stem,
      name,
      marks: adnominal || verbal || /(?:기로|다가|[가-힣]려고|면서)$/u.test(surface) ? [] : marksOf(particle),
      ends,
    });
  }
  return words.map((word, at) => withTitle(word, words[at + 1]));
}

/** A name in front of its title has the title's part in the sentence: 정하람 후보를. */
function withTitle(word: CheckWord, next: CheckWord | undefined): CheckWord {
  if (next === undefined || word.marks.length > 0 || word.ends !== null || next.start - word.end !== 1) return word;
  return TITLE.test(next.stem) ? { ...word, marks: next.marks } : word;
}

/** 은, 이, 을 and 과 follow a consonant, 는, 가, 를 and 와 a vowel; the other way round it is no particle: 잇는, 짓는. */
function hasOtherSound(surface: string, particle: string): boolean {
  const before = surface.at(-2);
  if (particle.length !== 1 || !surface.endsWith(particle) || before === undefined || !/[가-힣]/u.test(before))
    return false;
  const isOpen = isOpenSyllable(before);
  return (isOpen && /[은이을과]/u.test(particle)) || (!isOpen && /[는가를와]/u.test(particle));
}

function marksOf(particle: string): readonly Mark[] {
  return MARKS.find(([pattern]) => pattern.test(particle))?.[1] ?? [];
}

/** The particle of a word: what the stem left off, or what stands behind its bracket or quotation mark. */
function particleOf(text: string, { kind, stem, end }: Token, surface: string): string {
  if (kind === "hangul" && surface.length > stem.length) return surface.slice(stem.length);
  if (kind === "hangul" && /^[가-힣][은는]$/u.test(surface) && !NO_TOPIC.test(surface)) return surface.slice(1);
  const behind = CLOSING.exec(text.slice(end))?.[1] ?? "";
  return isSuffix(behind) ? behind : "";
}

/** One syllable keeps its particle in the index (팀은); here 은 and 는 come off, and behind a letter (A사는) all of one syllable do. */
function plainStem(stem: string, surface: string, attached: boolean): string {
  // 벗어나, 드러나: 나 is no particle there.
  if (/[가-힣][어아러려]나$/u.test(surface)) return surface;
  if (surface.length >= 3) {
    const ended = stem.replace(MORE_ENDINGS, "");
    // The copula behind a vowel: 무료다, 문지후다.
    return /[가-힣]{2}(?<!니)다$/u.test(ended) && isOpenSyllable(ended.slice(-2, -1)) ? ended.slice(0, -1) : ended;
  }
  // 팀을, 차를, but 가을 and 마을.
  const isNoun = surface.length === 2 && /[을를]$/u.test(surface) && !EMPTY.has(surface.slice(0, 1));
  if (isNoun && !hasOtherSound(surface, surface.slice(1))) return surface.slice(0, 1);
  if (surface.length !== 2 || NO_TOPIC.test(surface)) return stem;
  return (attached ? /[은는이가을를의와과도에]$/u : /[은는]$/u).test(surface) ? surface.slice(0, 1) : stem;
}

function isOpenSyllable(syllable: string): boolean {
  return finalOf(syllable) === 0;
}

/** Carries no meaning of its own, or is only the particle behind a bracket, a quotation mark or a unit. */
function isEmpty(text: string, { start, kind }: Token, surface: string, stem: string): boolean {
  // 작년(180억 원): the value in brackets is that year's.
  if (/^(?:지난해|작년)$/u.test(surface) && /^\s?[(（]/u.test(text.slice(start + surface.length))) return false;
  if (SURNAME.test(surface) && CALLED.test(text.slice(start + surface.length))) return false;
  if (EMPTY.has(surface) || EMPTY.has(stem) || DENIAL.test(surface)) return true;
  // 한 번도, 한 차례
  if (/(?:^|\s)한\s$/u.test(text.slice(0, start)) && /^(?:번|차례|건|곳|명|개)(?:도|만|씩)?$/u.test(surface))
    return true;
  const behindMark = /[)）'’”"」』》〉%％㎡]$/u.test(text.slice(0, start));
  return (
    behindMark &&
    kind === "hangul" &&
    (isSuffix(surface) ||
      /^(?:[은는이가을를의에와과도로고며다]|였고|이었고|였으며|라고|이라고|이라며|라며)$/u.test(surface))
  );
}

function isName(surface: string, stem: string, after: string): boolean {
  if (meaningsOf(stem).length > 0 || PAST.test(surface.normalize("NFD"))) return false;
  return PLACES.has(stem) || equivalentNames(stem).length > 0 || looksLikeKoreanName(surface, stem, after);
}

const NO_CLAUSE = new RegExp(`^(?:그리고|하지만|${NOUNS_IN_GO}|지고)$`, "u");
const COUNTER =
  /^(?:명|개|곳|건|편|권|대|회|번|배|층|종|인|척|채|마리|가지|개국|개월|시간|년간|여명|차례)(?:이|은|을|를|의|에|으로|로|과|와|도|씩|이다|이며|이고|입니다|이었다|이라며)?$/u;

/** Whether a token is the counting noun of an amount: 명이 of 1000명이 and of 5만 명을. */
function countsFor({ start, kind, end }: Token, surface: string, amounts: readonly Amount[]): boolean {
  if (kind !== "hangul" || end - start > 4) return false;
  return amounts.some((amount) => amount.end === start || (amount.end + 1 === start && COUNTER.test(surface)));
}

function endsClause(text: string, end: number, surface: string, counted: boolean, isListed: boolean): boolean {
  const rest = text.slice(end);
  // 대표, 관계자, 투자자: nouns in a row are one list.
  if (/^['’”"」』》)）]*,/u.test(rest)) return !isListed;
  if (counted && /(?:이고|이며|였고|였으며|이었고|이었으며)$/u.test(surface)) return true;
  if (counted || ONE_VERB.test(rest) || NO_CLAUSE.test(surface)) return false;
  return CLAUSE_END.test(surface) && !(QUOTATIVE.test(surface) && /^\s?$/u.test(rest));
}
