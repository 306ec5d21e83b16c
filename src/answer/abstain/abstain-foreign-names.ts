import type { RankedStatement } from "../extractive/extractive-rank.js";
import { koreanOfEnglish } from "../glossary/question-glossary.js";
import type { AnalyzedQuestion, QuestionTerm } from "../question/question-analysis.js";
import { SURNAMES_HAN } from "../verify/verify-name-tables.js";

/** From here on a word counts as found. */
const FOUND = 0.5;
/** Longer names than this are not repeated to the member, in UTF-16 units. */
const LONGEST = 60;

/** Capitalised words in a row. */
const LATIN_NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}&.-]*(?:\s\p{Lu}[\p{L}\p{M}&.-]*)*/gu;
/** Greetings, wishes and adverbs, which stand in front of names as well. */
const ADDRESS =
  "hello|hi|hey|thanks|thank|please|sorry|dear|summari[sz]e|tell|list|show|give|name|describe|explain|compare|find|translate|write|\\p{L}{2,}(?:al|ent|ed|iv?e|ous|ful|ing|ic|ief|ct|ack|ar|at?e)ly|only|mostly|lastly|firstly|secondly|honestly|usually|roughly|formerly|possibly|probably|newly";
const LEADING = new RegExp(`^(?:yesterday|today|tomorrow|tonight|${ADDRESS})$`, "iu");
/** Words with a capital that name nobody and nothing that could be missing. */
const NO_NAME = new RegExp(
  `^(?:${[
    "jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?",
    "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|today|tomorrow|tonight|easter|christmas|halloween|thanksgiving|ramadan|hanukkah|chuseok|seollal",
    "(?:korean|american|german|russian|italian|indian|canadian|australian|european|asian|african|mexican|brazilian|indonesian|malaysian|singaporean|ukrainian|mongolian|iranian|norwegian|belgian|austrian|hungarian)s?",
    "chinese|japanese|vietnamese|taiwanese|portuguese|english|british|french|spanish|dutch|irish|polish|turkish|swedish|danish|finnish|swiss|thai|greek|arabic|mandarin|cantonese|hongkongers?",
    ADDRESS,
  ].join("|")})$`,
  "iu",
);
/** What stands in front of the first word of a sentence. */
const SENTENCE_START = /(?:^|[.?!…])[\s"'“‘(]*$/u;

/** Chinese surnames, and those of Koreans and Vietnamese, in both scripts. */
const HAN_SURNAME = new RegExp(
  `^(?:欧阳|歐陽|司徒|司马|司馬|上官|诸葛|諸葛|皇甫|南宫|南宮|夏侯|慕容|东方|東方|[${SURNAMES_HAN}蕭萧鍾傅閻阎裴权權申辛洪安柳全闵閔池南卞禹阮霍温溫容关關麦麥简簡甘施岑赖賴倪区區伍尤翁章翟樊俞葛殷凌詹柯纪紀梅童颜顏路芦蘆卓成车車])`,
  "u",
);
/** What somebody is, though it may begin as a surname does: 高管, 安全部长. Behind a surname alone it is somebody: 王市长. */
const HAN_POST =
  /^(?:高管|高官|高手|车主|車主|车手|車手|马主|馬主|金主|武将|武將|史官|石匠|房东|房東|[区區][长長]|.+[者员員])$|^..+(?:冠军|冠軍|亚军|亞軍|季军|季軍|得主|[总總][统統]|[市省县縣区區部局院校馆館会會厅廳处處科队隊社行团團][长長]|主席|总理|總理|经理|經理|总裁|總裁|代表|教练|教練|主持人|负责人|負責人|发言人|發言人|申请人|申請人|创始人|創始人|专家|專家)$/u;

/** A name with dots between its words, or whoever is asked for by a name alone: 李明是谁. */
const HAN_NAME =
  /\p{Script=Han}{1,6}(?:[·‧・•]\p{Script=Han}{1,6}?)+?(?=[是在的说說]|[,，?？\s]|$)|(?<=^(?:请问|請問)?)\p{Script=Han}{2,4}(?=是[谁誰][?？\s]*$)/gu;
/** Who somebody is, and nothing else, is asked. */
const WHO_IS =
  /^\W*(?:(?:[Aa]nd|[Ss]o|[Bb]ut)\s)?[Ww]ho(?:['’]s|\s(?:is|was))\s\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){1,3}[\s?.!]*$|^(?:请问|請問)?[\p{Script=Han}·‧・•]{2,12}是[谁誰][\s?？]*$/u;

/** The words of a name among those of the question, by their places. */
function placesOf(name: string, terms: readonly QuestionTerm[]): number[] {
  const words = new Set(name.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return terms.flatMap(({ stem, kind }, i) => ((kind === "latin" || kind === "han") && words.has(stem) ? [i] : []));
}

/**
 * A name in an English or Chinese question of which nothing stands in any statement, as the question writes it; null where each name stands
 * somewhere, in whatever spelling. What is not found under a name may stand there under another one: only the name is not known.
 */
export function nameNotFound(question: AnalyzedQuestion, ranked: readonly RankedStatement[]): string | null {
  return namesIn(question, ranked).find(({ isFound, name }) => !isFound && name.length <= LONGEST)?.name ?? null;
}

/** A name as the question writes it. */
interface NamedName {
  readonly name: string;
  /** Its own words among those of the question. */
  readonly places: readonly number[];
  /** Whether any of its own words stands somewhere. */
  readonly isFound: boolean;
  /** Whether the coverage has no form for any of them. */
  readonly isUnknown: boolean;
  /** Whether one statement has all of them. */
  readonly isWhole: boolean;
}

function namesIn({ text, language, terms }: AnalyzedQuestion, ranked: readonly RankedStatement[]): NamedName[] {
  if (!/^(?:en|zh)/u.test(language)) return [];
  const isIn = (i: number, { own }: RankedStatement): boolean => (own[i] ?? 0) >= FOUND;
  const latin = [...text.matchAll(LATIN_NAME)].map(({ 0: run, index }) =>
    latinName(run, language.startsWith("en") && SENTENCE_START.test(text.slice(0, index))),
  );
  const han = [...text.matchAll(HAN_NAME)].map(([run]) => run).filter(isHanName);
  return [...latin, ...han].flatMap((written) => {
    const places = placesOf(written, terms).filter((i) => !isCommon(terms[i]));
    if (places.every((i) => NO_NAME.test(terms[i]?.stem ?? ""))) return [];
    return {
      name: withoutOthers(written, places, terms),
      places,
      isFound: places.some((i) => ranked.some((one) => isIn(i, one))),
      isUnknown: places.every((i) => (terms[i]?.aliases?.length ?? 0) === 0),
      isWhole: ranked.some((one) => places.every((i) => isIn(i, one))),
    };
  });
}

/** What of a row of words with capitals may be a name: any word begins a sentence with one, and greetings or wishes stand in front of names. */
function latinName(run: string, isFirst: boolean): string {
  const words = run.split(/\s/u);
  if (isFirst && words.length === 1) return "";
  const from = isFirst ? words.findIndex((word) => !LEADING.test(word.replace(/[.-]+$/u, ""))) : 0;
  return from === -1 ? "" : words.slice(from).join(" ");
}

/** Whether Chinese words are somebody's name: by a dot, or by the surname. */
function isHanName(run: string): boolean {
  return /[·‧・•]/u.test(run) || (HAN_SURNAME.test(run) && !HAN_POST.test(run));
}

/** A noun or a verb with a capital is no name: which [Companies]. */
function isCommon(term: QuestionTerm | undefined): boolean {
  return term?.kind === "latin" && koreanOfEnglish(term.stem).length > 0;
}

/** The name from its first word that the question is about: [Did] Jane Doe. */
function withoutOthers(written: string, places: readonly number[], terms: readonly QuestionTerm[]): string {
  const first = terms[places[0] ?? -1]?.stem;
  const at = first === undefined ? -1 : written.toLowerCase().indexOf(first);
  return written.slice(Math.max(at, 0)).replace(/[.-]+$/u, "");
}

/** Of a question that asks who somebody is: the statements that hold the whole name, where there are any; of others all. */
export function namingWhom(question: AnalyzedQuestion, ranked: readonly RankedStatement[]): readonly RankedStatement[] {
  if (!WHO_IS.test(question.text)) return ranked;
  const places = namesIn(question, ranked).flatMap(({ places }) => places);
  const whole = ranked.filter(({ own }) => places.every((i) => (own[i] ?? 0) >= FOUND));
  return places.length === 0 || whole.length === 0 ? ranked : whole;
}

/**
 * Whether a question asks who somebody is, or what somebody said, whom no statement names: of the name nothing stands anywhere in any form, or
 * it asks who that is and no statement holds the whole name. Another of that family name or given name is somebody else.
 */
export function asksForStranger(question: AnalyzedQuestion, ranked: readonly RankedStatement[]): boolean {
  const asksWho = WHO_IS.test(question.text);
  return namesIn(question, ranked).some(
    ({ isFound, places, isUnknown, isWhole }) =>
      (asksWho && !isWhole) || (question.asked.form === "speech" && places.length > 1 && isUnknown && !isFound),
  );
}
