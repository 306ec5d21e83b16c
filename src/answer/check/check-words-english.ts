import type { Amount } from "../../coverage/amounts.js";
import { SENTENCE_OPENERS } from "../verify/verify-name-tables.js";
import type { CheckWord } from "./check-word.js";

const EMPTY = new Set(
  "a about after also an and are as at been be being before but by did do does during for from had has have he her hers him his how in into is it its itself more of on or our over she so some such than that the their them then there these they this those through to under until up was we were what when where which while who whom whose with within without would will can could may might shall should not no nor never did since per upon meter meters metre metres percent percentage km kilometers square degrees degree celsius".split(
    " ",
  ),
);
const WORD = /[\p{L}\p{M}\d][\p{L}\p{M}\d'’.&-]*/gu;
/** Where one clause ends and another begins. A comma in a number is no border. */
const BORDER =
  /^['’”")]*(?:[,;:](?!\d)|\s+(?:and|but|while|whereas|although|though|which|who|whose|where|because|before|after|until)\b)/iu;

/** Verbs whose forms no ending shows. */
const IRREGULAR = new Map(
  "held:hold built:build made:make won:win sold:sell bought:buy rose:rise risen:rise fell:fall fallen:fall grew:grow grown:grow began:begin begun:begin took:take taken:take gave:give given:give led:lead met:meet said:say spent:spend paid:pay lost:lose wrote:write written:write chose:choose chosen:choose became:become went:go came:come saw:see seen:see left:leave ran:run kept:keep set:set shown:show known:know drew:draw drawn:draw founded:found founds:found founding:found founder:founder people:people"
    .split(" ")
    .map((pair): [string, string] => {
      const [form = "", base = ""] = pair.split(":");
      return [form, base];
    }),
);

/** The content words of a sentence in English, or in another language of Latin letters. */
export function englishWords(text: string, amounts: readonly Amount[]): CheckWord[] {
  const words: CheckWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const surface = match[0].replace(/['’]s$|-(?:based|led|born|made|listed)$/u, "").replace(/['’.&-]+$/u, "");
    const start = match.index;
    const end = start + surface.length;
    const lower = surface.toLowerCase();
    const ends = BORDER.test(text.slice(start + match[0].replace(/[.&-]+$/u, "").length)) ? "clause" : null;
    const counted = amounts.some((amount) => start < amount.end && end > amount.start);
    const last = words.at(-1);
    if (counted || EMPTY.has(lower) || surface === "") {
      if (ends !== null && last !== undefined && last.ends === null) words[words.length - 1] = { ...last, ends };
      continue;
    }
    const opens = start === 0 && SENTENCE_OPENERS.has(lower);
    const name = !opens && (/^\p{Lu}|\d/u.test(surface) || /\p{Script=Hangul}|\p{Script=Han}/u.test(surface));
    words.push({ start, end, stem: englishStem(lower), name, marks: [], ends });
  }
  return words;
}

/** A word without its ending, so that signed, signs and signing meet. Not a root: founder stays apart from founded. */
export function englishStem(lower: string): string {
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  const stem = lower
    .replace(/ies$/u, "y")
    .replace(/ied$/u, "y")
    .replace(/(?<=[a-z]{3}(?:ss|sh|ch|x|z))es$/u, "")
    .replace(/(?<=[a-z]{2}[^s])s$/u, "")
    .replace(/(?<=[a-z]{3})(?:ed|ing)$/u, "")
    .replace(/(?<=[a-z]{3})e$/u, "");
  return /([bdgmnprt])\1$/u.test(stem) && stem !== lower ? stem.slice(0, -1) : stem;
}
