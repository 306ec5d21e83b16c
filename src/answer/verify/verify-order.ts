import { splitSentences } from "../../coverage/passages/sentences.js";
import type { Evidence, Refusal } from "./verify-evidence.js";
import { type LanguageFamily, namesIn } from "./verify-names.js";

/** An English verb in the passive, whose doer stands behind "by". */
const PASSIVE = /\b(?:is|are|was|were|been|being|gets?|got) (?:\w+ly )?\w+(?:ed|en|ght|ld|id|un|t)\b/iu;
/** What may be a verb between two names: of regular form, or one that news is full of. */
const VERB =
  /\b(?:\w{2,}ed|beat|won|lost|sold|bought|met|led|took|gave|paid|hit|sent|told|built|held|made|saw|left|cut|set|put|overtook|shot|killed|sues?|owns?|backs?)\b/giu;
/** Verbs that say the same either way round. */
const MUTUAL = /^(?:met|signed|joined|agreed|merged|partnered|cooperated|collaborated|talked|discussed)$/iu;
/** Chinese that turns the order round without turning the sense: 被, 由, 把; and what joins equals. */
const TURNING_HAN = /被|遭|由|把|将|將|是/u;
const EQUALS_HAN = /^[和与與及、跟同,，\s]+$/u;
const DATE_HAN = /^[\d年月日〇零一二三四五六七八九十今去本上下个個]+$/u;

/**
 * Refuses an English or Chinese claim that says its quote's words in an order that turns who and whom round. Both must be
 * of one language.
 */
export function checkOrder(claim: string, family: LanguageFamily, evidence: readonly Evidence[]): Refusal | null {
  if (family === "ko") return null;
  for (const { context } of evidence) {
    for (const { start, end } of splitSentences(context)) {
      const sentence = context.slice(start, end);
      const turned = family === "zh" ? turnedHan(claim, sentence) : turnedNames(claim, sentence);
      if (turned !== null) {
        return {
          code: "role_differs",
          reason: `"${turned}" plays another part in the quoted sentence. Keep who does what.`,
        };
      }
    }
  }
  return null;
}

/** Two names around the same verb in another order, unless one of the two is a passive; or what follows "than". */
function turnedNames(claim: string, sentence: string): string | null {
  const [than, quotedThan] = [claim, sentence].map((text) => /\bthan (?:the )?(\p{Lu}[\p{L}\d]+)/u.exec(text)?.[1]);
  if (than !== undefined && quotedThan !== undefined && than !== quotedThan && sentence.includes(than)) return than;
  const around = turnedVerb(claim, sentence);
  if (around !== null) return around;
  const names = namesIn(claim, "latin", () => []).filter((name) => sentence.includes(name));
  for (const [at, first] of names.entries()) {
    for (const second of names.slice(at + 1)) {
      const claimed = between(claim, first, second);
      const [straight, turned] = [between(sentence, first, second), between(sentence, second, first)];
      const quoted = straight ?? turned;
      if (claimed === null || quoted === null) continue;
      const shared = verbsIn(claimed).filter((verb) => verbsIn(quoted).includes(verb) && !MUTUAL.test(verb));
      if (shared.length === 0) continue;
      const isInverted = straight === null;
      if (isInverted !== (isPassive(claimed) !== isPassive(quoted))) return second;
    }
  }
  return null;
}

/** The word in front of a verb that the sentence has behind it, where the one behind it stands in front there. */
function turnedVerb(claim: string, sentence: string): string | null {
  if (isPassive(claim) !== isPassive(sentence)) return null;
  for (const verb of verbsIn(claim)) {
    if (MUTUAL.test(verb)) continue;
    const [claimed, quoted] = [claim, sentence].map((text) => sidesOf(text, verb));
    const [subject, object] = [claimed?.[0].at(-1), claimed?.[1][0]];
    if (!quoted || subject === undefined || object === undefined) continue;
    const [front, back] = quoted;
    const isTurned =
      back.includes(subject) && !front.includes(subject) && front.includes(object) && !back.includes(object);
    if (isTurned) return subject;
  }
  return null;
}

/** The words in front of a verb and behind it, without the small ones. */
function sidesOf(text: string, verb: string): readonly [readonly string[], readonly string[]] | null {
  const words = (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !SMALL.has(word));
  const at = words.indexOf(verb);
  return at < 0 ? null : [words.slice(0, at), words.slice(at + 1)];
}

const SMALL = new Set("the a an its his her their has have had been also then later be is was were of".split(" "));

function between(text: string, first: string, second: string): string | null {
  const from = text.indexOf(first);
  const to = text.indexOf(second, from + first.length);
  return from < 0 || to < 0 ? null : text.slice(from + first.length, to);
}

function verbsIn(text: string): string[] {
  return [...text.matchAll(VERB)].map(([verb]) => verb.toLowerCase());
}

function isPassive(text: string): boolean {
  return PASSIVE.test(text) && /\bby\b/iu.test(text);
}

/** Two runs of the sentence, around a third one, in another order. */
function turnedHan(claim: string, sentence: string): string | null {
  if (TURNING_HAN.test(claim) !== TURNING_HAN.test(sentence)) return null;
  const runs = commonRuns(claim, sentence).filter(({ text }) => !DATE_HAN.test(text));
  for (const [at, first] of runs.entries()) {
    const later = runs.slice(at + 2).find((run) => run.place < first.place);
    const middle = runs[at + 1];
    if (later === undefined || middle === undefined) continue;
    const verb = middle.place > later.place && middle.place < first.place;
    if (verb && !EQUALS_HAN.test(middle.text)) return later.text;
  }
  return null;
}

interface Run {
  readonly text: string;
  /** Where it stands in the sentence. */
  readonly place: number;
}

/** The longest runs of two and more characters that a claim shares with a sentence, in the claim's order. */
function commonRuns(claim: string, sentence: string): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < claim.length; ) {
    let length = 2;
    while (at + length <= claim.length && sentence.includes(claim.slice(at, at + length))) length += 1;
    const text = claim.slice(at, at + length - 1);
    if (text.length >= 2 && /^\p{Script=Han}|\d/u.test(text)) {
      runs.push({ text, place: sentence.indexOf(text) });
      at += text.length;
    } else at += 1;
  }
  return runs;
}
