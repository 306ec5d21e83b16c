import { foldName } from "../filters.js";
import { BYLINE, type Mask, OUTLET } from "./reporting-mask.js";

/** Names that limits on the reporting may use. */
export interface CoverageNames {
  /** As the coverage spells them. */
  readonly outlets: readonly string[];
  /** As the coverage spells them; several reporters in one are joined by a comma. */
  readonly bylines: readonly string[];
  /** Other spellings of these outlets and reporters, with the coverage's own. */
  readonly aliases?: ReadonlyMap<string, string>;
}

/** Words in front of an English name that are no part of a longer one ("New York Times" is not "Times"). */
const NO_NAME_PART =
  "(?:[Tt]he|A|An|In|By|On|Of|At|To|For|From|Per|And|Or|Did|Does|Do|Has|Have|Had|Is|Was|Are|Were|What|Which|Who|When|Where|How|Why|According|Since|Last|This|Tell|Compare|Name|Quote|Explain|Describe|Search|Can|Could|Would|With|Using|See|Read|Any|All|Both|As|While|Before|After|During|But|If|Show|Find|Give|Summari[sz]e|List|Reporters?|Journalists?|Correspondents?)";

/** Chinese writes no spaces: characters that end the word in front of a name. */
const BEFORE_HAN = "据據在由和与與及或从從被问問看按照是的对對年月日号號周週天者员員作笔筆让讓请請说說了查找";

/** From this many syllables on a Korean name is known by itself even with a space in it; "세계 뉴스" is not 세계뉴스. */
const SPACED_SYLLABLES = 6;

const QUOTED = new RegExp(`["'“‘<《〈『「](${OUTLET}|${BYLINE})["'”’>》〉』」]`, "gu");

/** Masks the outlets and reporters that a question names in full, the longest names first, with the quotation marks around them. */
export function maskNames(text: string, names: CoverageNames, mask: Mask): string {
  let masked = text;
  for (const { kind, value, spelling } of namesIn(text, names)) {
    masked = masked.replace(namePattern(spelling), (source) => mask.put({ kind, value }, source));
  }
  return masked.replace(QUOTED, (source, mark: string) => {
    const named = mask.at(mark);
    return named ? mask.put(named, source) : source;
  });
}

interface Spelling {
  readonly kind: "outlet" | "byline";
  readonly value: string;
  readonly spelling: string;
  readonly folded: string;
}

function namesIn(text: string, names: CoverageNames): Spelling[] {
  const folded = foldName(text);
  return spellingsOf(names)
    .filter((one) => folded.includes(one.folded))
    .sort((a, b) => b.spelling.length - a.spelling.length);
}

/** The coverage's names are the same objects from question to question: they are made ready once. */
const ready = new WeakMap<
  CoverageNames["bylines"],
  Pick<CoverageNames, "outlets"> & { spellings: readonly Spelling[] }
>();

function spellingsOf({ outlets, bylines, aliases }: CoverageNames): readonly Spelling[] {
  const known = ready.get(bylines);
  if (aliases === undefined && known?.outlets === outlets) return known.spellings;
  const reporters = new Set(bylines.flatMap((byline) => byline.split(/\s*,\s*/u)));
  const spellings: Spelling[] = [];
  const add = (kind: Spelling["kind"], value: string, written: string) => {
    const spelling = written
      .normalize("NFKC")
      .trim()
      .replace(/^the\s+/iu, "");
    if (spelling.length >= 2) spellings.push({ kind, value, spelling, folded: foldName(spelling) });
  };
  for (const outlet of new Set(outlets)) add("outlet", outlet, outlet);
  for (const reporter of reporters) add("byline", reporter, reporter);
  for (const [spelling, name] of aliases ?? []) {
    if (outlets.includes(name)) add("outlet", name, spelling);
    else if (reporters.has(name)) add("byline", name, spelling);
  }
  if (aliases === undefined) ready.set(bylines, { outlets, spellings });
  return spellings;
}

function namePattern(name: string): RegExp {
  const letters = [...name];
  const between = letters.length >= SPACED_SYLLABLES && /^[가-힣]+$/u.test(name) ? "\\s?" : "";
  const body = letters.map((letter) => (/\s/u.test(letter) ? "\\s*" : caseless(letter))).join(between);
  return new RegExp(`${leftEdge(letters[0] ?? "")}${body}${rightEdge(letters.at(-1) ?? "")}`, "gu");
}

/** The letter in both cases: a flag would make the edges blind to capitals. */
function caseless(letter: string): string {
  const both = [...new Set([letter, letter.toLowerCase(), letter.toUpperCase()])].filter(
    (one) => [...one].length === 1,
  );
  return both.length > 1 ? `[${both.join("")}]` : letter.replace(/[\\^$.*+?()[\]{}|/]/u, "\\$&");
}

function leftEdge(letter: string): string {
  if (/\p{Script=Han}/u.test(letter)) return `(?<=^|[^\\p{Script=Han}]|[${BEFORE_HAN}])`;
  if (!/\p{Script=Latin}/u.test(letter)) return "(?<![\\p{L}\\p{N}])";
  return `(?<![\\p{Script=Latin}\\p{N}_-])(?<!(?<![\\p{L}\\p{N}])(?!${NO_NAME_PART}\\s)\\p{Lu}[\\p{L}&.'’-]*\\s)`;
}

/** Particles follow Korean names, anything follows Chinese ones; a capital after an English name makes it a part of one. */
function rightEdge(letter: string): string {
  return /[\p{Script=Latin}\p{N}]/u.test(letter)
    ? "(?![\\p{Script=Latin}\\p{N}_])(?!\\s+\\p{Lu}\\p{Ll})(?!-\\p{L})"
    : "";
}
