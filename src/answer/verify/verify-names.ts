import { findAmounts } from "../../coverage/amounts.js";
import type { Span } from "../../coverage/article.js";
import { meaningsOf } from "../check/check-synonyms.js";
import { englishStem } from "../check/check-words-english.js";
import type { Evidence, Refusal } from "./verify-evidence.js";
import { glossesOf } from "./verify-glosses.js";
import { type AliasLookup, findName } from "./verify-name-find.js";
import {
  CAPITALISED_WORDS,
  HAN_EQUIVALENTS,
  SENTENCE_OPENERS,
  SURNAMES_HAN,
  TITLES_HAN,
} from "./verify-name-tables.js";

/** Which of the three languages' rules a text is read by. */
export type LanguageFamily = "ko" | "zh" | "latin";

const LATIN_WORD = /[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d.&’'-]*/gu;
const PLURAL_OR_ADVERB = /(?:ers|ors|ists|ions|ments|ings|ing|ly|ies)$/u;

/**
 * Refuses a claim with a name that its quotes do not hold: in Latin letters, in Hangul within a text of another language, or in
 * Han characters as far as a rule or a table knows them for a name. Names in Hangul within Korean are checked as words.
 */
export function checkNames(
  claim: string,
  family: LanguageFamily,
  evidence: readonly Evidence[],
  aliases: AliasLookup,
): Refusal | null {
  for (const name of namesIn(claim, family, aliases)) {
    if (!evidence.some((one) => isQuoted(name, one, evidence, aliases))) {
      return {
        code: "name_not_quoted",
        reason: `The name "${name}" does not stand in the quotes. Quote the sentence that holds it, and write it as the quote does.`,
      };
    }
  }
  return null;
}

/** The names that the rules find in a claim, as written. */
export function namesIn(claim: string, family: LanguageFamily, aliases: AliasLookup): string[] {
  const latin =
    family === "latin"
      ? capitalisedNames(claim)
      : family === "zh"
        ? latinRuns(claim)
        : latinWords(claim).map(({ text }) => text);
  const han = [...claim.matchAll(/\p{Script=Han}{2,}/gu)].map(([run]) => run);
  const hangul = family === "ko" ? [] : [...claim.matchAll(/[가-힣]+(?: [가-힣]+)*/gu)].map(([run]) => run);
  return [...latin, ...hangul, ...(family === "zh" ? han.flatMap((run) => hanNames(run, aliases)) : han)];
}

/** Where a name of a claim stands in a text of one of its articles; null when nowhere. */
export function placeOfName(name: string, text: string, source: string, aliases: AliasLookup): Span | null {
  return findName(name, text, [...aliases(name), ...glossesOf(name, source)]);
}

function isQuoted(name: string, one: Evidence, all: readonly Evidence[], aliases: AliasLookup): boolean {
  const { outlet, byline, source } = one.article;
  const own = [outlet, byline].some((field) => field !== null && findName(name, field, []) !== null);
  if (own || placeOfName(name, one.text, source, aliases) !== null) return true;
  // Hong Kong Investment Corporation: every word in one quote, close together, counts as the name.
  const words = name.split(/\s+/u);
  if (words.length < 2) return false;
  return all.some(({ text, article }) => {
    const places = words.map((word) => placeOfName(word, text, article.source, aliases));
    const starts = places.flatMap((place) => (place === null ? [] : [place.start]));
    return starts.length === words.length && Math.max(...starts) - Math.min(...starts) <= FARTHEST;
  });
}

/** The words of one name stand no farther apart than this. */
const FARTHEST = 40;

function latinWords(claim: string): (Span & { text: string })[] {
  const amounts = findAmounts(claim);
  return [...claim.matchAll(LATIN_WORD)]
    .map((match) => {
      const text = match[0].replace(/(?:[’']s)?[.'’-]*$/u, "").replace(/-(?:based|led|born|made|listed)$/u, "");
      return { start: match.index, end: match.index + text.length, text };
    })
    .filter(({ start, end, text }) => {
      const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
      const counted = amounts.some((amount) => start < amount.end && end > amount.start);
      return letters > 0 && (letters > 1 || /\d/u.test(text)) && !counted;
    });
}

/** Latin words in a row within Chinese are one name: Chae Su-rin. */
function latinRuns(claim: string): string[] {
  const names: (Span & { text: string })[] = [];
  for (const word of latinWords(claim)) {
    const last = names.at(-1);
    if (last !== undefined && /^[ -]$/u.test(claim.slice(last.end, word.start))) {
      names[names.length - 1] = { start: last.start, end: word.end, text: claim.slice(last.start, word.end) };
    } else names.push(word);
  }
  return names.map(({ text }) => text);
}

/** Runs of capitalised words of an English sentence, without what only begins it. */
function capitalisedNames(claim: string): string[] {
  const names: (Span & { text: string })[] = [];
  for (const word of latinWords(claim)) {
    const lower = word.text.toLowerCase();
    if (!/[\p{Lu}\d]/u.test(word.text) || CAPITALISED_WORDS.has(lower)) continue;
    const opens = /(?:^|[.!?:]\s+|["“‘]\s*)$/u.test(claim.slice(0, word.start));
    // Exports rose: an everyday word, unless the next is capitalised too.
    const isWord = meaningsOf(englishStem(lower)).length > 0 && !/^ \p{Lu}/u.test(claim.slice(word.end));
    if (opens && (isWord || SENTENCE_OPENERS.has(lower) || PLURAL_OR_ADVERB.test(lower))) continue;
    const last = names.at(-1);
    if (last !== undefined && /^[ -]$/u.test(claim.slice(last.end, word.start))) {
      names[names.length - 1] = { start: last.start, end: word.end, text: claim.slice(last.start, word.end) };
    } else names.push(word);
  }
  return names.map(({ text }) => text);
}

/** Names within running Chinese: what a table knows, and a family name in front of a title. */
function hanNames(run: string, aliases: AliasLookup): string[] {
  const names: string[] = [];
  for (let at = 0; at < run.length; ) {
    const known = longestKnown(run, at, aliases);
    if (known === null) at += 1;
    else {
      names.push(known);
      at += known.length;
    }
  }
  for (const [, name = ""] of run.matchAll(PERSON_HAN)) if (!names.includes(name)) names.push(name);
  return names;
}

const PERSON_HAN = new RegExp(`([${SURNAMES_HAN}]\\p{Script=Han}{1,2}?)(?=(?:${TITLES_HAN}))`, "gu");
const LONGEST_HAN_NAME = 10;

function longestKnown(run: string, at: number, aliases: AliasLookup): string | null {
  const known = HAN_EQUIVALENTS.find((name) => run.startsWith(name, at));
  for (let length = Math.min(LONGEST_HAN_NAME, run.length - at); length >= 2; length--) {
    const candidate = run.slice(at, at + length);
    if (candidate === known || aliases(candidate).length > 0) return candidate;
  }
  return null;
}
