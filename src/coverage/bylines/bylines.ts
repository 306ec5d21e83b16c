import { isWholeName } from "../latin-names.js";
import { behindBy } from "./by-words.js";
import { chineseByline } from "./chinese-bylines.js";
import { isKoreanName, koreanByline } from "./korean-bylines.js";
import { uniqueNames } from "./name-lists.js";
import { withoutOtherHands, withoutPhotographers } from "./other-hands.js";

/** Who wrote, and for whom. */
export interface Byline {
  readonly names: readonly string[];
  readonly outlet: string | null;
}

/** A byline has at most this many characters. */
const LONGEST = 150;
/** The same with its mail addresses and blank space. */
const LONGEST_AS_IT_IS = 2000;
/** Tried where a run of its characters begins and nowhere within it: a long run is looked through once. */
const EMAIL = /\(?(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+\)?/gu;

/**
 * Reads a text that is meant to be a byline: "홍길동 기자", "뉴스토마토 오승주 기자", "신민철 글로벌이코노믹 기자
 * mail@example.com", "홍길동·김철수 기자", "서울=뉴시스 홍길동 기자", "By Jane Doe and John Roe", "记者 张三".
 * @returns null when it names nobody
 */
export function parseByline(text: string): Byline | null {
  if (text.length > LONGEST_AS_IT_IS) return null;
  const bare = text.replace(EMAIL, " ").replace(/\s+/gu, " ").trim();
  if (bare.length > LONGEST) return null;
  return koreanByline(bare) ?? addressedName(text) ?? englishByline(bare) ?? chineseByline(bare);
}

/**
 * A Korean name with its mail address, and at most a control for more of the same: "홍길동(hong@example.com)", "KBS 홍길동
 * hong@example.com 다른기사 보기".
 */
const ADDRESSED =
  /^[^\p{L}\p{N}]{0,3}(?:\S{2,12}\s)?([가-힣]{3,4})\s?[(<[]?\s?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)>\]]?[^\p{L}\p{N}]{0,3}(?:\s(?:\1\s)?(?:기자의?\s)?(?:다른\s?기사|기사\s?(?:모음|더)|구독).{0,12})?$/u;
/** What mail addresses are labelled with. */
const ADDRESS_LABEL = /^(?:이메일|전자우편|연락처|보내실.*|제보.*|문의.*|구독.*|기사.*|.*(?:팀|국|부|실|처))$/u;

function addressedName(text: string): Byline | null {
  const name = ADDRESSED.exec(text)?.[1];
  if (name !== undefined)
    return !isKoreanName(name) || ADDRESS_LABEL.test(name) ? null : { names: [name], outlet: null };
  const [, person = "", mailbox = ""] = WHOLE_ADDRESSED.exec(text) ?? [];
  const isPersons = isWholeName(person) && !isJobTitle(person) && !DESK_MAILBOX.test(mailbox);
  return isPersons && isMailboxOf(person, mailbox) ? { names: [person], outlet: null } : null;
}

/** "Jane Doe | jdoe@example.com": a whole name and a mailbox. */
const WHOLE_ADDRESSED = /^(\p{Lu}[^@:;,|()<>\d]{3,60}?)[\s,|·•(<–—-]+(\w[\w.+-]*)@[\w-]+(?:\.[\w-]+)+[)>]?$/u;
/** Mailboxes of desks are called after what they take. */
const DESK_MAILBOX =
  /^(?:letters?|tips?|info|news(?:room)?|editors?|editorial|contact|press|mail|hello|office|sales|ads?|desk|support|service|redak\p{L}*|reda[cz]\p{L}*|leser\p{L}*|kontakt|contacto|contato|cartas|lettere|courrier)$/iu;
/** A word of a name is told in a mailbox by this many of its letters. */
const TOLD = 3;

/** Whether a mailbox is called as its owner is: "jdoe" of Jane Doe. One called after the last word alone is a body's as well: council@. */
function isMailboxOf(person: string, mailbox: string): boolean {
  const letters = (text: string) =>
    text
      .normalize("NFD")
      .toLowerCase()
      .replace(/[^a-z]/gu, "");
  const box = letters(mailbox);
  if (box === letters(person.split(/[\s-]+/u).at(-1) ?? "")) return false;
  return person.split(/[\s-]+/u).some((word) => letters(word).length >= TOLD && box.includes(letters(word)));
}

/** "And" between two whole names: "Paola Verdi e Marco Bianchi", and not "José Ortega y Gasset". The word is looked at before the names around it, which are long to try. */
const AND =
  /(?=\s(?:ed?|y|en|og|och|ja|i|и|і|та|ve|dan|și|και)\s)(?<=\p{Lu}[\p{L}.'’-]*\s(?:(?:\p{Ll}{2,3}\s)*)\p{Lu}[\p{L}.'’-]*)\s(?:ed?|y|en|og|och|ja|i|и|і|та|ve|dan|și|και)\s(?=\p{Lu}[\p{L}.'’-]*\s(?:(?:\p{Ll}{2,3}\s)*)\p{Lu})/gu;
const HAS_AND = /\s(?:ed?|y|en|og|och|ja|i|и|і|та|ve|dan|și|και)\s/iu;
const CAPITAL_AND = /(?=\s(?:E|Y|EN|OG|OCH)\s)(?<=\p{Lu}\s\p{Lu}{2,})\s(?:E|Y|EN|OG|OCH)\s(?=\p{Lu}{2,}\s\p{Lu})/gu;

/** A list of names with commas for what "and" is in other languages. */
export function namesApart(list: string): string {
  return HAS_AND.test(list) ? list.replace(AND, ", ").replace(CAPITAL_AND, ", ") : list;
}

/** Titles of offices and jobs that stand behind a name. */
const JOB =
  /\b(?:staff|senior|chief|political|business|technology|science|health|sports|culture|foreign|national|special|deputy|managing|associate|assistant|contributing|investigative|white house|correspondents?|reporters?|editors?|writers?|columnists?|producers?|journalists?|critics?|analysts?|contributors?|photographers?|anchors?|fellows?|interns?|technologist|bureau|director|news|desk|team|press|agencies|agency|wire|today|times|post|tribune|herald|chronicle|gazette|observer|examiner|inquirer|sentinel|broadcasting|television|tv|radio|newspapers?|journal|guardian|telegraph|magazine|media|network|online|digital|ph\.?d|m\.?d)\b/iu;

/** The same in Spanish, French, German, Italian, Portuguese and Dutch, as far as they are no words of names. */
const FOREIGN_JOB =
  /(?<!\p{L})(?:corresponsal(?:es)?|enviad[oa]s? especial(?:es)?|periodistas?|redactor(?:a|es)?|correspondante?s?|envoyée?s? spéciale?s?|journalistes?|(?:\p{L}{2,12})?korrespondent(?:in|en|innen)?|redakteur(?:in|e|innen)?|reporterin(?:nen)?|correspondentes?|inviat[oaie]|giornalist[aie]|jornalistas?|repórter(?:es)?|verslaggever|redacteur)(?!\p{L})/iu;

/** Whether a text has the words of a job or an organisation, and so is no person's name. */
export function isJobTitle(text: string): boolean {
  return JOB.test(text) || FOREIGN_JOB.test(text);
}

/** How the names of newspapers end that are no words of a job: "Harbor Lantern", "Boston Globe". Some are family names too. */
const NAMEPLATE =
  /\s(?:advocate|argus|beacon|bee|bulletin|citizen|clarion|constitution|courant|courier|daily|democrat|digest|dispatch|echo|enterprise|express|gleaner|globe|independent|lantern|leader|ledger|mail|mercury|messenger|mirror|monitor|nation|patriot|pilot|planet|record|recorder|register|republic|republican|review|spectator|standard|star|statesman|sun|transcript|union|voice|weekly|world)$/iu;

/** What parts the last of several names from the others. */
const LAST_NAME = /\s(?:and|und|et|with)\s|&/iu;

/** Whether what stands behind the first name of a list is an outlet: "By Jane Doe, Harbor Lantern". A list with an "and" is one of people. */
export function isNameplate(text: string, list: string): boolean {
  return NAMEPLATE.test(text) && !LAST_NAME.test(list);
}

/** Where a list of names ends: behind it stand places and outlets. */
const LIST_END = /\s[–—-]+\s.*$/su;

/** Where somebody is, and as what: "Par Jeanne Doué (Vire (Calvados), envoyée spéciale)". */
const BRACKETS = /\s?\([^()]*(?:\([^()]*\)[^()]*)?\)/gu;

/** Words without capitals or small letters, as in Arabic and Hebrew: behind a label, two to five of them are a name. */
const UNICAMERAL =
  /^[^\p{Lu}\p{Ll}\p{Script=Han}\p{Script=Hangul}\p{N}\p{P}\s]+(?:\s[^\p{Lu}\p{Ll}\p{Script=Han}\p{Script=Hangul}\p{N}\p{P}\s]+){1,4}$/u;

function isPerson(text: string): boolean {
  return isWholeName(text) || UNICAMERAL.test(text);
}

function englishByline(text: string): Byline | null {
  const list = behindBy(text);
  if (list === null) return null;
  const writers = withoutOtherHands(withoutPhotographers(list));
  const parts = namesApart(writers.replace(LIST_END, "").replace(BRACKETS, ""))
    .replace(/(?<=\S\s)(?:for|in|at|from)\s.*$/iu, "")
    .split(/\s*(?:[,;|&·•،]|\b(?:and|und|et)\b)\s*/iu)
    .map((part) => part.trim().replace(/^(?:(?:[Ww]riting|[Rr]eporting) by|(?:Dr|Prof|Sir)\.?)\s+/u, ""));
  if (!isPerson(parts[0] ?? "")) return null;
  const names = parts.filter(
    (part, index) => isPerson(part) && !isJobTitle(part) && !(index > 0 && isNameplate(part, list)),
  );
  return names.length > 0 ? { names: uniqueNames(names), outlet: null } : null;
}
