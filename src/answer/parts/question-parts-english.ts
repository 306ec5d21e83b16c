const WH = /\b(?:who|whom|whose|what|when|where|which|why|how)\b/iu;
/** A second question behind "and" or at a new sentence. */
const NEXT =
  /(?<=\?)\s+(?=\S)|,?\s+and\s+(?=(?:also\s+)?(?:(?:in|at|on|for|from|to|by|around|roughly|about|approximately)\s+)?(?:who|whose|what|when|where|which|why|how)\b)/iu;
/** What says that each is meant. */
const EACH = /,?\s*\b(?:each|respectively)\b|\bboth\s+(?=(?:the\s+)?\p{Lu})/iu;
const AGAINST_EACH_OTHER = /\b(?:difference|than|together|combined|in total|compared to)\b/iu;
const NAME = String.raw`(?:the\s+)?\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s+(?:of\s+(?:the\s+)?)?[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]*)*`;
const LIST = new RegExp(String.raw`(?<![\p{L}\p{N}])(${NAME})((?:,\s+${NAME})*),?\s+and\s+(${NAME})`, "u");
const HEADS = /\bthe\s+(\S.*?),?\s+and\s+the\s+(.+?)(?=\s*(?:\?|$))/isu;
const PRONOUN = /\b(?:it|they|them|he|she|him)\b/iu;
const OWNED = /\b(?:its|their|his|her)\b/iu;

/** A name that begins so is that of a person, for whom "it" does not stand. */
const PERSON =
  /^(?:the\s+)?(?:President|Mayor|Governor|Minister|Senator|Judge|Justice|Professor|Chairman|Chairwoman|Director|Mr|Mrs|Ms|Dr|Prof)\b/u;

/** Splits an English message into the questions it asks, each standing alone; one where it asks one thing. */
export function englishQuestions(question: string): string[] {
  const clauses = question.split(NEXT).filter((clause) => clause.trim() !== "");
  const isSeveral =
    clauses.length > 1 && clauses.every((clause) => WH.test(clause) && clause.trim().split(/\s+/u).length > 2);
  if (isSeveral) {
    const name = nameIn(clauses[0] ?? "");
    const points = clauses.slice(1).some((clause) => PRONOUN.test(clause) || OWNED.test(clause));
    const isOther = name !== null && PERSON.test(name) && clauses.slice(1).some((clause) => /\bits?\b/iu.test(clause));
    // "When did he return?" alone asks of nobody, and "it" is not the person named.
    if (!points || (name !== null && !isOther))
      return clauses.map((clause, i) => (i === 0 ? asked(clause) : pointed(asked(clause), name)));
    return [question];
  }
  return listed(question) ?? [question];
}

/** The same question of each name, or each head of its own. */
function listed(question: string): string[] | null {
  if (!EACH.test(question) || AGAINST_EACH_OTHER.test(question)) return null;
  const plain = question.replace(EACH, "");
  const heads = HEADS.exec(plain);
  if (heads !== null && /\b(?:of|for|at|in)\s/u.test(heads[1] ?? "")) {
    const [all, first = "", second = ""] = heads;
    return [first, second].map((head) => plain.replace(all, () => `the ${head}`));
  }
  const list = LIST.exec(plain);
  if (list === null) return null;
  const [matched, first = "", middle = "", tail = ""] = list;
  // A name ends at its possessive: Sebit's 2023 revenues.
  const last = /^.*?['’]s?(?=\s|$)/u.exec(tail)?.[0] ?? tail;
  const all = matched.slice(0, matched.length - tail.length + last.length);
  const owned = /['’]s?$/u.exec(last)?.[0] ?? "";
  const names = [first, ...middle.split(/,\s+/u), last].filter((name) => name.trim() !== "");
  return names.map((name) => plain.replace(all, () => (owned !== "" && !/['’]s?$/u.test(name) ? name + owned : name)));
}

function asked(clause: string): string {
  const text = clause.trim().replace(/^also\s+/iu, "");
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[?.!,\s]+$/u, "")}?`;
}

/** What a name behind one of these is, is a place or time of what is asked about, and not that. */
const ASIDE = /\b(?:in|on|at|from|to|of|for|with|by|since|until|during|near|into|than)\s+$/iu;
const QUOTED = /["“‘'][^"”’']*$/u;

/** The one name behind the question word that is no place or time of something else; null where there is none, or several. */
function nameIn(clause: string): string | null {
  const rest = clause.replace(/^\s*\S+/u, "");
  const names = [...rest.matchAll(new RegExp(NAME, "gu"))]
    .filter(({ index }) => !ASIDE.test(rest.slice(0, index)) && !QUOTED.test(rest.slice(0, index)))
    .map(([name]) => name.replace(/['’]s$/u, "").replace(/[.]$/u, ""));
  return names.length === 1 ? (names[0] ?? null) : null;
}

/** What a pronoun stands for is the name of the question before. */
function pointed(clause: string, name: string | null): string {
  if (name === null) return clause;
  return clause.replace(OWNED, () => `${name}'s`).replace(PRONOUN, () => name);
}
