import { spelledOutEnglish } from "./follow-up-ellipsis.js";
import { type FollowUpGrammar, type Near, type PointedKind, replaced, type Subject } from "./follow-up-grammar.js";

const POINTERS: readonly (readonly [PointedKind, RegExp])[] = [
  [
    "person",
    /\b(?:(?:that|this|the same) (?:person|man|woman|mayor|minister|professor|chairman|ceo)|he|she|him|his|her)\b/iu,
  ],
  ["body", /\b(?:that|this|the same) (?:company|firm|agency|institution|organi[sz]ation|university|startup|body)\b/iu],
  [
    "place",
    /\b(?:(?:that|this|the same) (?:city|place|country|building|venue|park|cent(?:re|er))|(?<!\b(?:is|are|was|were|be) )there)\b/iu,
  ],
  [
    "thing",
    /\b(?:(?:that|this|the same) (?:event|conference|seminar|article|report|product|deal|plan|project)|that one|it|its|they|them|their)\b/iu,
  ],
];

/** Words that English questions are built with. */
const FUNCTION =
  "who whom whose what when where which why how is are was were be been being do does did has have had can could will would should may might shall a an the of in on at to for from by with about into as and or but not also else there here that this these those it its he she him his her they them their i you we me us our my your please tell so then ok okay now currently today many much long old big large high far often ago people person one ones more any some all other another each both than only just really exactly";
/** Verbs and nouns of what anything can do, be or have. None names anything. */
const COMMON =
  "come came go went gone say said says speak spoke talk talked tell told mean means meant happen happened happens take took make made makes build built open opened close closed start started begin began end ended hold held run runs ran lead leads led meet met visit visited see saw sign signed join joined attend attended participate participated host hosted organize organized organise organised establish established found founded create created develop developed produce produced sell sells sold buy bought pay paid cost costs invest invested announce announced plan plans planned give gave get got win won work works worked live lives lived stay stayed last lasted serve served move moved know known call called name named show shown use used write wrote written report reported publish published explain explained emphasize emphasized propose proposed ask asked answer answered offer offered set set-up up receive received expect expected want wanted support supported locate located based belong export exported import imported register registered exhibit exhibited display displayed need needs think thought believe hope add added stress stressed feel like look looks " +
  "company companies firm firms business businesses startup startups employee employees worker workers staff member members student students visitor visitors attendee attendees participant participants guest guests speaker speakers booth booths building buildings product products service services rent price fee ticket tickets revenue profit profits sale sales salary budget cost population size area age height length weight value worth share percentage rate number amount total year years month months day days time date place city country location address headquarters office offices branch branches head chair chairman chairwoman chairperson chief ceo president vice director manager founder founders co-founder cofounder owner author reporter journalist outlet newspaper publisher leader mayor minister professor spokesperson boss theme topic title slogan purpose goal aim reason result results outcome plan plans role job position affiliation background subsidiary parent investor investors partner partners customer customers competitor competitors website phone contract deal agreement award awards prize event keynote speech injured killed died dead hurt arrested charged damage owns own owned cause caused causes anyone anybody someone somebody everyone response government ministry police court bank city ban banned reject rejected approve approved cancel canceled cancelled delay delayed change changed stop stopped lunch dinner weather details detail monthly annual yearly daily average main biggest largest first next previous total big huge expensive important";
const WORDS = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));
const FUNCTION_WORDS = WORDS(FUNCTION);
const COMMON_WORDS = WORDS(COMMON);
const PERSON_TITLE =
  /^(?:mayor|president|minister|mr|mrs|ms|dr|prof|professor|chairman|governor|ceo|secretary|senator)\b/iu;
const AGAIN =
  /^(?:(?:and|but|so) )?(when|where|why|how)(?: (?:was|is|did) (?:that|it|this)(?: happen| held| take place)?)?\s*\?*$/iu;
const ASKED = /\b(?:when|where|why|how)\b(?! (?:many|much|long|big|large|old|often|far|high))/iu;

/** English leaves out less, and points with it, he and there. */
export const ENGLISH: FollowUpGrammar = {
  article: { noun: " article", when: "when was it published?" },
  pointer(question) {
    for (const [kind, pattern] of POINTERS) {
      const match = pattern.exec(question);
      if (!match || isMeantWithin(question, match.index)) continue;
      const [word] = match;
      const owns = /^(?:his|its|their)$/iu.test(word) || (/^her$/iu.test(word) && isOwner(question, match.index));
      return { kind, start: match.index, end: match.index + word.length, owns };
    }
    return null;
  },
  lacksSubject: lacks,
  subjectOf,
  otherSubject(question, joined) {
    const words = wordsOf(question);
    if (!joined || words.length === 0 || words.length > 5 || words.some(isAsking)) return null;
    return words.some((word) => !isCommon(word))
      ? question.replace(/^(?:in|at|for|of|with) |[?？.!\s]+$/giu, "").trim()
      : null;
  },
  sameOf(before, subject, other) {
    // The last name of a question says where or of what.
    const last = blocks(before).filter(isNamed).at(-1);
    // Busan factory fire, and in Ulsan: the common nouns stay.
    const capital = last?.filter((word) => /\p{Lu}/u.test(word)).join(" ") ?? "";
    const from = capital === "" ? subject?.text : capital;
    return from === undefined ? before : replaced(before, from, other);
  },
  askedAgain(before, question) {
    const asked = AGAIN.exec(question.trim())?.[1];
    return asked === undefined || !ASKED.test(before) ? null : before.replace(ASKED, asked);
  },
  about: (subject, question) => `About ${subject}: ${question}`,
  filled(question, { start, end, owns }, name) {
    const at = /^there$/iu.test(question.slice(start, end)) ? "in " : "";
    const article = /(?:article|report)$/iu.test(question.slice(start, end)) ? "the article about " : "";
    const whole = `${question.slice(0, start)}${at}${article}${name}${owns ? "'s" : ""}${question.slice(end)}`;
    return owns && start === 0 ? spelledOutEnglish(whole) : whole;
  },
};

/** Unknown words in front of a pronoun from which on it means one of them: the old lighthouse keeper … when he. */
const MEANT = 2;
/** A pronoun that means what only follows: how long did it take before, how much of its capacity did the battery keep. */
const MEANS_NEXT =
  /\b(?:it (?:will |would )?(?:take|takes|took)\b|its [\p{L}-]+ (?:[\p{L}-]+ )?(?:did|does|do|has|have|had|was|were|is|are|will) )/iu;

/** Whether a question itself names whom or what a pronoun in it means. */
function isMeantWithin(question: string, at: number): boolean {
  const before = wordsOf(question.slice(0, at));
  const named = before.some((word, i) => i > 0 && /\p{Lu}/u.test(word) && !isFunction(word));
  if (named || before.filter((word) => !isCommon(word)).length >= MEANT) return true;
  const behind = question.slice(at);
  return MEANS_NEXT.test(question.slice(Math.max(0, at - 1))) && wordsOf(behind).some((word) => !isCommon(word));
}

function isOwner(question: string, at: number): boolean {
  return /^her [\p{L}-]+/iu.test(question.slice(at));
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}.'’&-]*/gu)?.map((word) => word.replace(/\.$/u, "")) ?? [];
}

const isFunction = (word: string): boolean => FUNCTION_WORDS.has(word.toLowerCase());
const isAsking = (word: string): boolean => /^(?:who|whom|whose|what|when|where|which|why|how)$/iu.test(word);
const isCommon = (word: string): boolean => {
  const folded = word.toLowerCase();
  return COMMON_WORDS.has(folded) || FUNCTION_WORDS.has(folded);
};

function lacks(question: string, { question: before, subject }: Near): boolean {
  const words = wordsOf(question);
  if (!words.some(isAsking) && words.length > 4) return false;
  const own = words.filter((word, at) => !isCommon(word) || (at > 0 && /\p{Lu}/u.test(word) && !isFunction(word)));
  if (own.length === 0) return words.some((word) => isAsking(word) || COMMON_WORDS.has(word.toLowerCase()));
  const folded = before.toLowerCase();
  return own.every((word) => {
    const one = word.toLowerCase();
    // "The factory" may be what the subject is called; a name may not.
    return folded.includes(one) && (one === word || !subject.toLowerCase().includes(one));
  });
}

/** Runs of words between the words that a question is built with. */
function blocks(question: string): string[][] {
  const runs: string[][] = [[]];
  for (const [at, word] of wordsOf(question).entries()) {
    if (
      isFunction(word) ||
      (at === 0 && isCommon(word)) ||
      (isCommon(word) && /(?:ed|held|built|made|met|won|led|set|run|ran)$/u.test(word))
    )
      runs.push([]);
    else runs.at(-1)?.push(word);
  }
  const names = (word: string) => !isCommon(word) || /\p{Lu}/u.test(word);
  return runs
    .map((run) => run.slice(Math.max(0, run.findIndex(names)), run.findLastIndex(names) + 1))
    .filter((run) => run.length > 0);
}

function isNamed(run: readonly string[]): boolean {
  return run.some((word) => /\p{Lu}|\p{N}/u.test(word));
}

function subjectOf(question: string): Subject | null {
  const runs = blocks(question);
  const run = runs.find(isNamed) ?? runs.find((one) => one.some((word) => !isCommon(word)));
  if (run === undefined) return null;
  const text = run.join(" ");
  const whoIs = /^\s*who (?:is|was) ([^?]+?)\s*\?*$/iu.exec(question)?.[1];
  return { text, kind: PERSON_TITLE.test(text) || whoIs?.trim() === text ? "person" : "thing" };
}
