import { isAdnominal, isTemporal, KOREAN_WH, type PartWord, wordsOf } from "./question-parts-words.js";

/** Reports by which a figure holds: 첫날 보도에서는, 이틀째 집계로는. */
const REPORT = /(?:보도|집계|발표|브리핑|조사|공시|추산|통계|보고|공고|기사|회견|전망)$/u;
/** Particles of what says when, where or by what. */
const ADVERBIAL = /(?:에서|으로|로|에)(?:는|도)?,?$|엔,?$/u;
/** Countries and what stands for one's own, in front of the noun that is asked for: 우리나라 어디가. */
const LAND = /^(?:우리나라|국내|한국|미국|중국|일본|해외|외국|세계)$/u;
/** A question word that is, or stands in front of, the subject: 누가, 어디가, 어느 단지가. */
const WH_SUBJECT = /^(?:누가|어디가|무엇이|뭐가)$/u;
const WH_ADNOMINAL = /^(?:어느|어떤|무슨)$/u;

/** Verbs without an object. */
const INTRANSITIVE =
  /(?:되|됐|된|될)|^(?:있|없|살|오|온|왔|가[나는]|갔|들어|나오|나왔|나갔|모이|모였|참여|참가|참석|입주|속|이기|이겼|지[나는]|졌|생기|생겼|열리|열렸|많|크|큰|좋|인접|위치|일하)/u;

/**
 * The words up to the topic or else the subject, without times; where neither is marked those in front of the question word. None where a
 * question that follows brings only what it sets against the one before (사흘 뒤 보도에서는) or whose its own subject is (한국의 어느 단지가).
 * @param first the question before, where there is one
 */
export function subjectOf(clause: string, first = ""): readonly PartWord[] {
  const words = wordsOf(clause.replace(/\s*[?？]+$/u, ""));
  const wh = words.findIndex(({ text }) => KOREAN_WH.test(text));
  const whole = wh === -1 ? words : words.slice(0, wh);
  if (first !== "" && isOnlyOwner(whole, words.slice(whole.length))) return [];
  const front = whole.slice(first === "" ? 0 : framed(whole, words, wordsOf(first)));
  // Occasions (시험발사 성공 뒤에는) and all in front of them say when.
  const lead = front.findIndex((word) => isTime(word) && /^(?:에|에는|엔|은|는)$/u.test(word.particle));
  const begin = lead === 0 || !front.slice(0, lead + 1).some(isMarked) ? lead + 1 : 0;
  const isShift =
    lead > 0 && begin > 0 && front.slice(0, lead).some((word) => !isTime(word)) && !namesTime(front.slice(0, lead + 1));
  const rest = isShift ? front.slice(0, lead).filter((word) => !isTime(word)) : front.slice(begin);
  const topic = rest.findIndex(
    (word, i) => /^[은는]$/u.test(word.particle) && !isAdnominal(word, rest[i - 1]) && !isReport(word),
  );
  const marked = topic === -1 ? nominative(rest) : topic;
  // 완공 뒤 몇 석이 됐어?
  if (first !== "" && marked === -1 && front.slice(-1).some(isTemporal) && namesTime(front)) return [];
  return (marked === -1 ? rest : rest.slice(0, marked + 1)).filter((word) => !isTime(word) || word.particle === "의");
}

/** The first subject, or that behind a clause in front of its noun: 이름이, of 가온시가 만든 앱 이름이. */
function nominative(words: readonly PartWord[]): number {
  const isSubject = ({ particle }: PartWord): boolean => /^[이가]$/u.test(particle);
  const first = words.findIndex(isSubject);
  const verb = words.findIndex((word, i) => i > first && isAdnominal(word, words[i - 1]));
  const next = first === -1 || verb === -1 ? -1 : words.findIndex((word, i) => i > verb && isSubject(word));
  return next === -1 ? first : next;
}

function isTime(word: PartWord): boolean {
  return isTemporal(word) || (word.particle === "엔" && !/지엔$/u.test(word.text));
}

function isMarked({ particle }: PartWord): boolean {
  return /^(?:은|는|이|가|의)$/u.test(particle);
}

/** Whether words up to a time are all of that time: 시험발사 성공 뒤에는, not 직원수 2023년 4월엔. */
function namesTime(words: readonly PartWord[]): boolean {
  return /(?:때|뒤|후|전|당시|직후|직전|이후|이전)$/u.test(words.at(-1)?.base ?? "");
}

/** The noun of a word with an adverbial particle, or null. */
function adverbialOf({ text }: PartWord): string | null {
  const noun = text.replace(ADVERBIAL, "");
  return noun === text || noun === "" ? null : noun;
}

function isReport(word: PartWord): boolean {
  return REPORT.test(adverbialOf(word) ?? "");
}

/**
 * How many words at the front are set against words of the question before and name no topic: those up to a report, to a noun that stands
 * with such a particle there too, or, where the same is asked (얼마를 쓰고 … 얼마를 쓰나요), to a word with the same particle.
 */
function framed(front: readonly PartWord[], words: readonly PartWord[], before: readonly PartWord[]): number {
  const subject = before.findIndex(
    (word, i) => /^[은는이가]$/u.test(word.particle) && !isAdnominal(word, before[i - 1]),
  );
  if (subject === -1) return 0;
  const others = before.slice(subject + 1);
  const predicate = (asked: readonly PartWord[]): string => (asked.at(-1)?.text ?? "").slice(0, 1);
  const isSameAsked = predicate(words) === predicate(before) && !/^[은는이가]$/u.test(front.at(-1)?.particle ?? "");
  const at = front.findLastIndex((word) => {
    const noun = adverbialOf(word);
    if (noun === null) return false;
    const isOpposed = others.some((other) => {
      const own = adverbialOf(other);
      if (own === noun) return true;
      const [a, b] = [word.text.slice(noun.length), own === null ? "" : other.text.slice(own.length)];
      return isSameAsked && own !== null && a.charAt(0) === b.charAt(0) && !isTemporal(other);
    });
    return REPORT.test(noun) || isOpposed;
  });
  const isFree = !front
    .slice(0, at + 1)
    .some(
      (word, i, all) => /^[은는이가]$/u.test(word.particle) && i < all.length - 1 && !isAdnominal(word, all[i - 1]),
    );
  return at !== -1 && isFree ? at + 1 : 0;
}

/** Whether the words in front of an asked subject only say whose or where it is, and nothing is named that it acts on. */
function isOnlyOwner(front: readonly PartWord[], behind: readonly PartWord[]): boolean {
  const isOwner = front.every(({ base, particle }) => particle === "의" || (particle === "" && LAND.test(base)));
  return front.length > 0 && isOwner && isWithoutObject(behind);
}

/** Whether words begin with an asked subject and name nothing that it acts on. */
function isWithoutObject(asking: readonly PartWord[]): boolean {
  const [asked, noun] = asking;
  if (asked === undefined) return false;
  const isSubject =
    WH_SUBJECT.test(asked.text) || (WH_ADNOMINAL.test(asked.text) && /^[이가]$/u.test(noun?.particle ?? ""));
  return isSubject && !asking.some(({ particle }) => /^[을를]$/u.test(particle));
}

/** Whether a clause asks which one did something and leaves unsaid to what: 어느 단지가 본보기로 삼았나요? */
export function lacksObject(clause: string): boolean {
  const words = wordsOf(clause);
  const asking = words.slice(words.findIndex(({ text }) => KOREAN_WH.test(text)));
  return isWithoutObject(asking) && asking[0]?.text !== "누가" && !asking.some(({ text }) => INTRANSITIVE.test(text));
}

/** What a clause that says the same of its topic again leaves unsaid: 값을, of 값을 얼마로 올렸고 언제부터 올렸나요. */
export function sharedObject(clause: string, first: string, subject: readonly PartWord[]): readonly PartWord[] {
  const [words, before] = [wordsOf(clause), wordsOf(first)];
  const stem = (all: readonly PartWord[]): string => (all.at(-1)?.text ?? "").slice(0, 2);
  const end = before.findIndex(({ text }) => text === subject.at(-1)?.text);
  const wh = before.findIndex(({ text }) => KOREAN_WH.test(text));
  const object = before.findIndex(({ particle }, i) => i > end && i < wh && /^[을를]$/u.test(particle));
  const isSaid = words.some(({ particle }) => /^[을를]$/u.test(particle));
  return end === -1 || object === -1 || isSaid || stem(words) !== stem(before) ? [] : before.slice(end + 1, object + 1);
}
