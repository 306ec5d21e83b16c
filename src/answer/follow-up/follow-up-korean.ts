import { looksLikeKoreanName } from "../verify/verify-korean.js";
import type { FollowUpGrammar, Near } from "./follow-up-grammar.js";
import { koreanFilled, koreanPointer } from "./follow-up-korean-pointers.js";
import { koreanSame, koreanSubject, OFFICE } from "./follow-up-korean-subject.js";
import { koreanWords } from "./follow-up-korean-words.js";

const BARE =
  /^(?:그건\s?)?(왜|언제|어디서|어디에서|어디로|어디에|어떻게|누가|누구랑|누구와|누구한테|얼마에)(?:요|야|예요|임|였어|인데|인가요|죠|지|데|였는데)?\s?[?？]*$/u;
/** A question word with what belongs to it, in front of a predicate. */
const ASKED =
  /(?:(?:몇|어느|무슨|어떤)\s?\S+|누구\S*|누가|언제|어디\S*|무엇\S*|뭐|뭘|왜|어떻게|얼마\S*)\s+(?=[^\s?？]+)/u;
const TELL = /(?:알려|말해|설명|요약|보여)\S*[.!]?$/u;
const NOW = /^(?:지금|현재)?\s?몇\s?시/u;
/** Unique in the world or in a country: they need nobody whose they are. */
const OF_ALL = /^(?:대통령|국무총리|총리|교황|국회의장|대법원장|환율|금리|기온|날씨)$/u;
/** Offices that go with a place or a state by themselves: 서울시장. */
const OF_PLACES = /(?:시장|지사|군수|구청장|장관|총리|청장|대사)$/u;
const MOVES = /(?:가|갔|오|왔|진출|방문|옮|떠|이전|투자)\S*/u;

/** Korean leaves out whatever was said before, and points with 그 and 거기. */
export const KOREAN: FollowUpGrammar = {
  article: { noun: " 기사", when: "언제 나왔어?" },
  pointer: koreanPointer,
  lacksSubject: lacks,
  subjectOf: koreanSubject,
  otherSubject(question, joined) {
    const day = /^(그?\s?다음\s?날|이튿날|전날|\d+\s?[년월일])(?:은|는|엔|에는|도)?(?:요)?\s?[?？]*$/u.exec(
      question.trim(),
    );
    if (day) return day[1] ?? null;
    const words = koreanWords(question);
    const last = words.at(-1);
    if (last === undefined || words.some(({ role }) => role === "asks" || role === "verb")) return null;
    const own = words.filter(({ role }) => role === "own");
    const ends = /^(?:은|는|도)$/u.test(last.particle);
    if (!joined && OFFICE.test(last.noun)) return null;
    if (own.length === 0 || words.slice(0, -1).some(({ particle }) => particle !== "" && particle !== "의"))
      return null;
    if (joined ? words.length > 4 : words.length > 1 || !ends) return null;
    return [...words.slice(0, -1).map(({ text }) => text), last.noun].join(" ");
  },
  sameOf: koreanSame,
  askedAgain(before, question) {
    const asked = BARE.exec(question.trim())?.[1];
    return asked === undefined || !ASKED.test(before) ? null : before.replace(ASKED, `${asked} `);
  },
  about: (subject, question) => `${subject} ${question.replace(/^또\s/u, "")}`.trim(),
  filled: koreanFilled,
};

function lacks(question: string, { question: before, subject, shown }: Near): boolean {
  const words = koreanWords(question);
  const own = words.filter(({ role }) => role === "own");
  const parts = words.filter(({ role }) => role === "part");
  if (NOW.test(question) || words.some(({ noun }) => OF_ALL.test(noun))) return false;
  const asks = words.some(({ role }) => role === "asks");
  const [only] = own;
  // 누리법인장은? An office of which the sentences shown have told is an office of the same.
  if (only && words[0] === only && OFFICE.test(only.noun) && !OF_PLACES.test(only.noun) && shown.includes(only.noun))
    return true;
  if (own.length === 0) return asks || parts.length > 0 || (words.length > 1 && TELL.test(question));
  const named = own.map(({ noun }) => noun);
  if (named.some((noun) => subject.includes(noun))) return false;
  if (
    parts.length > 0 &&
    own.every(({ particle }) => particle === "") &&
    named.every((noun) => before.includes(noun))
  ) {
    return true;
  }
  // Where to, since when, why: who goes is left out.
  if (
    asks &&
    own.length === words.filter(({ particle }) => /^(?:에|에서|로|으로|엔|에는)$/u.test(particle)).length &&
    words.some(({ role, text }) => role === "verb" && MOVES.test(text))
  ) {
    return named.every((noun) => before.includes(noun) || shown.includes(noun));
  }
  return named.length === 1 && asks && named.every((noun) => isAttached(noun, subject, shown));
}

/** Whether a noun stands right behind a word of the subject in a shown sentence (누리전 [개막식]). */
function isAttached(noun: string, subject: string, shown: string): boolean {
  const words = shown.split(/\s+/u).map((word) => word.replace(/['"‘’“”「」『』()]/gu, ""));
  const names = subject.split(" ");
  if (looksLikeKoreanName(noun, noun, "") || names.some((name) => noun.startsWith(name))) return false;
  return words.some(
    (word, at) =>
      word.startsWith(noun) &&
      words.slice(Math.max(0, at - 2), at).some((other, i, two) => {
        const between = two.slice(i);
        return (
          names.some((name) => other.startsWith(name)) &&
          between.every((one) => /(?:의|[^은는이가을를에와과도])$/u.test(one))
        );
      }),
  );
}
