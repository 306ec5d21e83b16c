import { type GlossName, nameAt } from "./gloss.js";
import { isNoName, TITLE_WORD } from "./gloss-words.js";

/** A pair of round brackets that holds nothing but names. */
export interface NamingBracket {
  /** Where the bracket opens. */
  readonly open: number;
  /** Behind its end. */
  readonly close: number;
  /** What it says, each script its own name. */
  readonly names: readonly GlossName[];
  /** It says itself that the short form follows: (이하 중기부). */
  readonly announced: boolean;
}

const LONGEST_INSIDE = 60;
const BRACKET_MARK = /[()（）\n]/gu;
/** Says what the following name is. */
const LEAD =
  /^(?:이하|약칭|약어|영문명|영어명|영문|한자명|중국명|한국명|본명|별칭|일명|hereinafter|hereafter|以下简称|以下簡稱|下称|下稱|简称|簡稱|又称|又稱|英文名|英文|原名)(?:\s*[:：]\s*|\s+|(?=[\p{Script=Han}‘“'"「『]))/iu;
const SHORT_FORM_LEAD = /^(?:이하|약칭|약어|hereinafter|hereafter|以下|下称|下稱|简称|簡稱)/iu;
/** Lists, credits, numbers, addresses, questions: explanations, not names. */
const NO_NAME_MARK = /[,，、;；:：=@©ⓒ?!…~/%$₩€→△▲]|\d{3}|\.\s|\.$|www\.|。/u;
const QUOTES = /^[‘’“”'"「」『』《》〈〉<>\s]+|[‘’“”'"「」『』《》〈〉<>\s]+$/gu;
const LATIN_NAME = /^\p{Script=Latin}[\p{Script=Latin}\p{M}\d .&'’+·-]*$/u;
const HANGUL_NAME = /^[가-힣\p{Script=Latin}\d][가-힣\p{Script=Latin}\d ·&-]*$/u;
const HAN_NAME = /^\p{Script=Han}[\p{Script=Han}·・]*$/u;
/** Han, then Latin or the other way round: 硬蛋 IngDan. */
const TWO_SCRIPTS =
  /^(\p{Script=Han}+)(\s*)(\p{Script=Latin}.*)$|^(\p{Script=Latin}[^\p{Script=Han}]*?)(\s*)(\p{Script=Han}+)$/u;
const MOST_WORDS = 7;
/** The end of a clause: what a bracket with a sentence in it ends in. */
const CLAUSE_END =
  /(?:[했됐었였한된니]다|[세어해예]요|까|하는|되는|했던|있는|없는|위해|대해|기준|제외|포함|이상|이하|미만|경우|현지시각|현지시간|종합|당시)$/u;

/** The brackets of a text that hold names only; a bracket within another is none. Takes time in proportion to the text. */
export function* namingBrackets(text: string): Generator<NamingBracket> {
  let open = -1;
  for (const { index, 0: mark } of text.matchAll(BRACKET_MARK)) {
    if (mark === "(" || mark === "（") open = index;
    else {
      if (mark !== "\n" && open >= 0 && index - open - 1 <= LONGEST_INSIDE) {
        const bracket = readInside(text, open, index);
        if (bracket.names.length > 0) yield bracket;
      }
      open = -1;
    }
  }
}

function readInside(text: string, open: number, end: number): NamingBracket {
  const inside = text.slice(open + 1, end);
  const lead = LEAD.exec(inside.trimStart())?.[0] ?? "";
  const from = open + 1 + (inside.length - inside.trimStart().length) + lead.length;
  const name = trimmed(text, from, end);
  return { open, close: end + 1, names: split(text, name), announced: SHORT_FORM_LEAD.test(lead) };
}

/** A name without quotes and spaces around it. */
export function trimmed(text: string, start: number, end: number): GlossName {
  const raw = text.slice(start, end);
  const bare = raw.replace(QUOTES, "");
  const at = start + Math.max(0, raw.indexOf(bare));
  return nameAt(text, at, at + bare.length);
}

function split(text: string, name: GlossName): GlossName[] {
  const both = TWO_SCRIPTS.exec(name.text);
  if (both === null) return isName(name.text) ? [name] : [];
  const firstLength = (both[1] ?? both[4] ?? "").length;
  const gap = (both[2] ?? both[5] ?? "").length;
  const first = nameAt(text, name.start, name.start + firstLength);
  const second = nameAt(text, name.start + firstLength + gap, name.end);
  return isName(first.text) && isName(second.text) ? [first, second] : [];
}

function isName(name: string): boolean {
  if (name.length < 2 || NO_NAME_MARK.test(name) || name.split(/\s+/u).length > MOST_WORDS) return false;
  if (HAN_NAME.test(name)) return true;
  if (/[가-힣]/u.test(name)) return HANGUL_NAME.test(name) && !TITLE_WORD.test(name) && !CLAUSE_END.test(name);
  if (!LATIN_NAME.test(name) || isNoName(name)) return false;
  const letters = name.replace(/[^\p{L}]/gu, "");
  // A short word in small letters measures or explains (kg, or); one in capitals, or a long one, names.
  return letters.length >= 2 && (/\p{Lu}/u.test(name) || letters.length >= 4);
}
