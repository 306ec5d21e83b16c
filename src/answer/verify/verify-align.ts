import { findAmounts } from "../../coverage/amounts.js";
import { tokenize } from "../../coverage/analyzer/tokens.js";
import { sameValue } from "./verify-amounts.js";
import type { Evidence } from "./verify-evidence.js";
import type { AliasLookup } from "./verify-name-find.js";
import { type LanguageFamily, namesIn, placeOfName } from "./verify-names.js";
import type { Scope } from "./verify-scopes.js";

/** Where what a claim says stands in the sentences of its evidence. */
export interface Alignment {
  /** The places of each word, number and name that was found. */
  readonly places: readonly (readonly number[])[];
  /** Whether claim and evidence are of one language, so that words could be compared. */
  readonly byWords: boolean;
}

/** A word of a claim that stands in a scope in at least so many cases belongs to it. */
const IN_SCOPE_SHARE = 0.5;

/**
 * Finds the claim's words, numbers and names in the evidence's sentences. Words are compared only within one language;
 * numbers and names also across.
 */
export function align(
  claim: string,
  family: LanguageFamily,
  evidence: Evidence,
  shareALanguage: boolean,
  aliases: AliasLookup,
): Alignment {
  const { context, article } = evidence;
  const amounts = findAmounts(context);
  const numbers = findAmounts(claim)
    .filter(({ spelled, value }) => !(spelled && value === "1"))
    .map((amount) => amounts.filter((other) => sameValue(amount, other)).map(({ start }) => start));
  const names = namesIn(claim, family, aliases).map((name) => {
    const place = placeOfName(name, context, article.source, aliases);
    return place === null ? [] : [place.start];
  });
  const found = [...numbers, ...names].filter((places) => places.length > 0);
  if (shareALanguage) {
    const words = wordsOf(claim, context).filter((places) => places.length > 0);
    return { places: [...found, ...words], byWords: true };
  }
  // Without words in common, whom a sentence is about does not tell which part of it the claim repeats.
  const places = found.filter((starts) => !starts.every((start) => TOPIC.test(context.slice(start))));
  return { places, byWords: false };
}

/** A name that is its sentence's topic: 사이버포트는, 클라우드워크 테크놀로지(CloudWalk Technology)는. */
const TOPIC = /^[\p{L}\p{N}.]{1,80}?(?: ?[\p{Script=Latin}(]+?){0,2}[)’'”]?(?:은|는|이|가)(?=[ ,])/u;

/** Whether the claim says what only a scope of this kind holds. */
export function isGoverned(alignment: Alignment, scopes: readonly Scope[], kind: Scope["kind"]): boolean {
  const same = scopes.filter((scope) => scope.kind === kind);
  // Nothing found to go by: across languages the scope may hold all that the claim says.
  if (alignment.places.length === 0) return same.length > 0 && !alignment.byWords;
  const within = alignment.places.filter((starts) =>
    starts.every((place) => same.some(({ start, end }) => place >= start && place < end)),
  );
  return within.length / alignment.places.length >= IN_SCOPE_SHARE;
}

function wordsOf(claim: string, context: string): number[][] {
  const tokens = tokenize(context);
  return tokenize(claim).flatMap(({ kind, stem }) => {
    if (kind === "han") return bigramsOf(stem).map((bigram) => placesOf(bigram, context));
    const same = tokens.filter(
      (other) => other.kind === kind && kind !== "number" && haveOneRoot(stem, other.stem, kind),
    );
    return [same.map(({ start }) => start)];
  });
}

/** Letters after which two English words of one root mostly part. Shorter words (the, for, with) stand everywhere. */
const LATIN_ROOT = 5;

function haveOneRoot(one: string, other: string, kind: "hangul" | "latin" | "number"): boolean {
  if (kind === "latin") return one.length >= LATIN_ROOT && one.slice(0, LATIN_ROOT) === other.slice(0, LATIN_ROOT);
  return one.length >= 2 && other.length >= 2 && (one.includes(other) || other.includes(one));
}

function bigramsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((second, at) => `${characters[at]}${second}`);
}

function placesOf(part: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}
