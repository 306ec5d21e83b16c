import { koreanStem } from "../../coverage/analyzer/korean-stem.js";
import { ACTIONS_WORDS } from "./tables/actions.js";
import { ASKED_WORDS } from "./tables/asked-words.js";
import { BUSINESS_WORDS } from "./tables/business.js";
import { COURTS_AND_CRIME_WORDS } from "./tables/courts-and-crime.js";
import { CULTURE_WORDS } from "./tables/culture.js";
import { DEFENCE_AND_DIPLOMACY_WORDS } from "./tables/defence-and-diplomacy.js";
import { DISASTERS_WORDS } from "./tables/disasters.js";
import { ENVIRONMENT_AND_WEATHER_WORDS } from "./tables/environment-and-weather.js";
import { EVERYDAY_WORDS } from "./tables/everyday.js";
import { FARMING_AND_FOOD_WORDS } from "./tables/farming-and-food.js";
import { FURTHER_NAMES_WORDS } from "./tables/further-names.js";
import { FURTHER_SENSES_WORDS } from "./tables/further-senses.js";
import { GOVERNMENT_WORDS } from "./tables/government.js";
import { HEALTH_WORDS } from "./tables/health.js";
import { HOUSING_WORDS } from "./tables/housing.js";
import { MONEY_AND_MARKETS_WORDS } from "./tables/money-and-markets.js";
import { NATIVE_VERBS_WORDS } from "./tables/native-verbs.js";
import { NATURE_AND_BODY_WORDS } from "./tables/nature-and-body.js";
import { ORGANISATIONS_WORDS } from "./tables/organisations.js";
import { PEOPLE_AND_OFFICES_WORDS } from "./tables/people-and-offices.js";
import { PLACES_WORDS } from "./tables/places.js";
import { PUBLIC_WORDS } from "./tables/public.js";
import { QUALITIES_AND_AMOUNTS_WORDS } from "./tables/qualities-and-amounts.js";
import { SCHOOLS_WORDS } from "./tables/schools.js";
import { SPORTS_WORDS } from "./tables/sports.js";
import { TECHNOLOGY_WORDS } from "./tables/technology.js";
import { TRANSPORT_WORDS } from "./tables/transport.js";
import { VENTURES_WORDS } from "./tables/ventures.js";
import { VERBS_WORDS } from "./tables/verbs.js";
import { WORK_AND_WELFARE_WORDS } from "./tables/work-and-welfare.js";

/*
 * Words that news is asked about, in English, Chinese (both scripts) and Korean. A question in another language than the coverage finds
 * none of its words there; through these it finds the commonest.
 */
const LINES = [
  BUSINESS_WORDS,
  PUBLIC_WORDS,
  COURTS_AND_CRIME_WORDS,
  CULTURE_WORDS,
  DEFENCE_AND_DIPLOMACY_WORDS,
  DISASTERS_WORDS,
  ENVIRONMENT_AND_WEATHER_WORDS,
  FARMING_AND_FOOD_WORDS,
  GOVERNMENT_WORDS,
  HEALTH_WORDS,
  HOUSING_WORDS,
  MONEY_AND_MARKETS_WORDS,
  PEOPLE_AND_OFFICES_WORDS,
  QUALITIES_AND_AMOUNTS_WORDS,
  SCHOOLS_WORDS,
  SPORTS_WORDS,
  TECHNOLOGY_WORDS,
  TRANSPORT_WORDS,
  VERBS_WORDS,
  WORK_AND_WELFARE_WORDS,
  ACTIONS_WORDS,
  EVERYDAY_WORDS,
  NATURE_AND_BODY_WORDS,
  VENTURES_WORDS,
  NATIVE_VERBS_WORDS,
  FURTHER_SENSES_WORDS,
  ASKED_WORDS,
].flatMap((words) => words.trim().split("\n"));
const NAMES = [ORGANISATIONS_WORDS, PLACES_WORDS, FURTHER_NAMES_WORDS].flatMap((words) => words.trim().split("\n"));

const LATIN = new Map<string, Set<string>>();
const HAN = new Map<string, Set<string>>();
const HAN_NAMES = new Set<string>();
for (const line of NAMES) for (const name of (line.split("|")[1] ?? "").split(" ")) HAN_NAMES.add(name);
for (const line of [...LINES, ...NAMES]) {
  const [english = "", chinese = "", korean = ""] = line.split("|");
  const stems = korean.split(" ").flatMap(asSearched);
  for (const word of english.split(" ")) add(LATIN, word, stems);
  for (const word of chinese.split(" ").filter((one) => one !== "")) add(HAN, word, stems);
}

/** Korean words of the glossary that name no one place or body: what is common to many. */
export const COMMON_KOREAN: ReadonlySet<string> = new Set(
  LINES.flatMap((line) => (line.split("|")[2] ?? "").split(" ")),
);

const LENGTHS = [...new Set([...HAN.keys()].map((word) => word.length))].sort((a, b) => b - a);

/** A Korean word, and what the search keeps of it (고속도 of 고속도로) where that is no other word. */
function asSearched(word: string): string[] {
  const stem = koreanStem(word);
  return stem !== word && (stem.length >= 3 || word.length >= 4) ? [word, stem] : [word];
}

function add(glossary: Map<string, Set<string>>, word: string, stems: readonly string[]): void {
  glossary.set(word, new Set([...(glossary.get(word) ?? []), ...stems]));
}

/** Korean stems for an English word, in lower case, or for a phrase joined by hyphens; of its plain forms the first that is known counts. */
export function koreanOfEnglish(word: string): readonly string[] {
  const known = plainForms(word).find((form) => LATIN.has(form));
  return known === undefined ? [] : [...(LATIN.get(known) ?? [])];
}

/** The word itself, then what it may be a form of: of a plural, a past, a comparative or an adverb. */
function plainForms(word: string): string[] {
  return [
    word,
    word.replace(/s$/u, ""),
    // A vowel and a consonant at least must stay: feed is no form of fee, being none of bee.
    word.replace(/(?<=[aeiouy][^aeiouy]+)(?:es|ed|ing)$/u, "e"),
    word.replace(/(?<=[^aeiou]i)ed$/u, "e"),
    word.replace(/(?<=..)(?:es|ed|ing)$/u, ""),
    word.replace(/(?<=..)i(?:es|ed|er|est)$/u, "y"),
    word.replace(/(?<=..)(.)\1(?:ed|ing)$/u, "$1"),
    word.replace(/ying$/u, "ie"),
    word.replace(/ves$/u, "f"),
    word.replace(/ves$/u, "fe"),
    word.replace(/men$/u, "man"),
    word.replace(/(?<=....)ly$/u, ""),
    word.replace(/(?<=...)ily$/u, "y"),
  ];
}

/** A word inside a run of Chinese, with its Korean stems. */
export interface ChineseWord {
  readonly word: string;
  readonly korean: readonly string[];
  /** Whether it names a place, a company or the like. */
  readonly isName: boolean;
}

/** The words of a run of Chinese that the glossary knows, the longest at each place. */
export function chineseWords(run: string): ChineseWord[] {
  const found: ChineseWord[] = [];
  for (let at = 0; at < run.length; ) {
    const length = LENGTHS.find((size) => at + size <= run.length && HAN.has(run.slice(at, at + size)));
    if (length === undefined) {
      at += 1;
      continue;
    }
    const word = run.slice(at, at + length);
    found.push({ word, korean: [...(HAN.get(word) ?? [])], isName: HAN_NAMES.has(word) });
    at += length;
  }
  return found;
}
