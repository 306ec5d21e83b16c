import { isSuffix, koreanStem } from "../../coverage/analyzer/korean-stem.js";
import { finalOf } from "../../coverage/hangul-syllable.js";
import { knownBeginning } from "../synonyms/statement-synonyms.js";

/** In how many of the coverage's passages a stem stands. */
export type StemFrequency = (stem: string) => number;

/** Words of one syllable that stand alone. */
const SINGLE = new Set([..."그이저몇총첫새각곳거게건데때왜뭐뭘뭔더또안못좀둘셋넷한두세네전후및돈"]);

/** Particles and endings of one syllable. */
const ENDING = new Set([..."은는가을를의에도만와과로서고며면지요어아야라려나냐니죠음임씩쯤들께"]);

/** The longest run that is weighed, in syllables: the patterns below may be tried in many ways on longer ones. */
export const LONGEST_EOJEOL = 16;

/** Question words with copula and particles: 누구임, 언제부터, 어디였지, 얼마래, 몇이나. */
const ASKING =
  /^(?:어디어디|누구누구|어디서|어디|어딘|어딨|누구|누군|누가|누굴|무엇|무슨|뭐|뭔|뭘|머|언제|언젠|얼마나|얼마|얼만|며칠|왜|어떻게|어떤|어느|몇)(?:한테|에게|부터|까지|에서|으로|라고|이나|[가은는을를이에로의랑서도])?(?:인가|인지|이에|이야|이냐|이지|입니까|인데|[임야냐니지죠고여요예에세용래노누나라까음였더었대가]){0,5}(?:함|됨|했[음어지대]|하[나냐]|한대|돼)?$/u;

/** Words by which something is wished for, or what wishes are about. */
const WISH =
  /^(?:(?:알려|말해|보여|가르쳐|설명해|요약해|정리해|찾아|보내|소개해|번역해|비교해|해)?(?:주세요|주십시오|주실래요|주시겠어요|주시죠|줘요?|줄래요?|주라|달라고?|봐요?)|(?:요약|정리|설명|소개|비교|기사|뉴스|출처|링크|원문|소식|목록|도움말|사용법|당신|너|최신|전체|자세히|간단히|간단하게|짧게)(?:[은는이가을를도의좀만]|들|으로|로|에서)?)$/u;

/** What a verb ends in, in questions and in chat: 했는데, 있다던, 나온거야. */
const VERB_ENDINGS =
  "(?:[었았였겠]?(?:다는|다고|다며|다던|라는|라고|는지|은지|던|는|은|을|는데|은데|더라|더라고|다면서|[습읍]니까|나|냐|니|지|죠|요|여|음|슴|임|대|래|데|어|아|야|고|게|거|거임|거야|거지|건지|건가|까)*)";
const ONLY_ENDINGS = new RegExp(`^${VERB_ENDINGS}$`, "u");

/** Verbs that only carry a question, and verbs of everyday use in short forms. */
const CARRYING = new RegExp(
  `^(?:하|되|있|없|했|됐|되었|한|된|할|될|함|됨|해|돼|나오|나온|나왔|나옴|받|받은|받았|받음|준|줬|줌|간|갔|감|온|왔|옴|낸|냈|냄|산|샀|쓴|썼|씀|연|열|열렸|열린|알려|찾|만든|만들|이뤄|진|졌|짐|걸린|걸렸|걸림|들|든|들었|열었|말한|말했|본|봤|봄|맡은|맡았|맡음|다니|불러|부르|생긴|생겼|생김|생기|모인|모였|모임|남은|남았)${VERB_ENDINGS}$`,
  "u",
);

/** How chat and polite speech end a verb that no table knows. */
const VERB_END =
  /[었았였했됐겼렸졌쳤갔왔냈뒀줬썼켰폈꼈봤샀났](?:[다던는나냐니지죠어음슴대데고]|습니까|는데|다며|다고|다면서|던데)[가-힣]{0,2}$|(?:한|된|인|는|은|린|긴|진|던)(?:거|건|게|데|지|가)?(?:임|야|지|냐|가요?|데|지요?)?$/u;

const PAIRS: readonly (readonly [RegExp, "closed" | "open"])[] = [
  [/^(?:은|이|을|과|으로|이랑|이나|이라)/u, "closed"],
  [/^(?:는|가|를|와|로|랑|나|라)/u, "open"],
];

/** Whether the particle behind a stem is the one that its last sound asks for: 홍콩은, 대표는; 로 also behind ㄹ. */
function fits(stem: string, particle: string): boolean {
  // 지진요 is no word: 요 stands behind verbs.
  if (/^[요죠]$/u.test(particle)) return false;
  const final = finalOf(stem);
  const asked = PAIRS.find(([form]) => form.test(particle))?.[1];
  if (asked === undefined || final < 0) return true;
  if (particle.startsWith("로")) return final === 0 || final === 8;
  return (asked === "closed") === final > 0;
}

/** What a word costs by what is known of it; the least of what fits counts. Found by trying on questions whose spaces were taken out. */
const COST = {
  /** A question word. */
  asking: 0.4,
  /** A word of the coverage. */
  covered: 1.3,
  /** A word of the coverage with a syllable that makes a noun of it. */
  derived: 2.1,
  /** A short verb that questions are full of. */
  carrying: 2,
  /** A word of the tables of synonyms, or one of its verbs with an ending. */
  everyday: 2.4,
  conjugated: 2.8,
  /** One syllable that can stand alone, and one that hardly can. */
  single: 3.2,
  stray: 5,
  /** A syllable that ends words and is none. */
  ending: 9,
  /** A particle that its noun does not take. */
  misfit: 2.5,
} as const;

/**
 * What it costs to take a run of Hangul syllables for one word with its particles and endings: the less, the likelier it is one.
 * A word costs something, so that few long ones win over many short ones; what neither the coverage nor the tables know costs by its length.
 * @param run at most `LONGEST_EOJEOL` syllables
 * @param frequency in how many passages a stem stands
 */
export function eojeolCost(run: string, frequency: StemFrequency): number {
  if (run.length === 1) return singleCost(run);
  if (ASKING.test(run)) return COST.asking;
  if (WISH.test(run)) return COST.covered;
  // 하면 and 되는 are endings behind a noun and verbs of their own.
  if (isSuffix(run) && !CARRYING.test(run)) return COST.ending;
  const stem = koreanStem(run);
  const misfit = fits(stem, run.slice(stem.length)) ? 0 : COST.misfit;
  const verb = knownBeginning(run);
  const isConjugated = verb > 0 && verb < run.length && ONLY_ENDINGS.test(run.slice(verb));
  return Math.min(
    unknownCost(run),
    stem.length > 1 && frequency(stem) > 0 ? COST.covered + misfit : Number.POSITIVE_INFINITY,
    run !== stem && frequency(run) > 0 ? COST.covered : Number.POSITIVE_INFINITY,
    isDerived(stem, frequency) ? COST.derived + misfit : Number.POSITIVE_INFINITY,
    CARRYING.test(run) ? COST.carrying : Number.POSITIVE_INFINITY,
    stem.length > 1 && knownBeginning(stem) === stem.length ? COST.everyday + misfit : Number.POSITIVE_INFINITY,
    isConjugated ? COST.conjugated : Number.POSITIVE_INFINITY,
  );
}

/** Whether a syllable makes another noun of a known one: 협의회장, 기부액, 개소일, 방문객들. */
function isDerived(stem: string, frequency: StemFrequency): boolean {
  const [base] = /^.{2,}(?=[장액율률일들측쪽씨님형용별비료자수]$)/u.exec(stem) ?? [];
  return base !== undefined && (frequency(base) > 0 || knownBeginning(base) === base.length);
}

function singleCost(syllable: string): number {
  if (ASKING.test(syllable)) return COST.carrying;
  if (SINGLE.has(syllable)) return COST.single;
  return ENDING.has(syllable) ? COST.ending : COST.stray;
}

/** From this cost on neither the coverage nor the tables know a word. */
export const UNKNOWN = COST.stray;

function unknownCost(run: string): number {
  return VERB_END.test(run) ? 4.6 + 1.7 * run.length : 3.2 + 2.1 * run.length;
}
