import type { AnalyzedQuestion } from "../question/question-analysis.js";
import type { Statement } from "../statement/statement.js";
import type { StatementEvidence } from "../statement/statement-features.js";
import { excludedBy } from "./bearer-contrasts.js";
import { bodyOf, literally, type Mention, mentionsOf, shortOf } from "./bearer-forms.js";
import { isOfKind } from "./bearer-kinds.js";
import { labelsIn, titlesIn } from "./bearer-labels.js";
import { othersOf, peersOf, personsOf, strangersTo } from "./bearer-others.js";

/** Where a text names what is asked about, and others that it must not be taken for. */
export interface Named {
  readonly own: readonly Mention[];
  readonly others: readonly Mention[];
}

/** Something that a question is about, with others that are told apart from it. */
export interface AskedBearer {
  /**
   * Whom the others are: names of its kind or set beside it (`name`), of its kind where the article does not name it at all (`stranger`), any other
   * topics of the article (`peer`), words that exclude it (`word`), the same noun with another number or letter (`label`), or other titles in quotation
   * marks (`title`).
   */
  readonly how: "name" | "stranger" | "peer" | "word" | "label" | "title";
  readonly find: (text: string) => Named;
}

/** From here on a word of the question stands in the sentence as itself. */
const HELD = 0.9;

/** So many characters of a long article before and behind a sentence are looked at for others: a few milliseconds' work. */
const AROUND = 3000;

type Question = Pick<AnalyzedQuestion, "terms" | "asked" | "text">;

/** What a question is about that its article tells apart from others. */
export function bearersAsked(question: Question, { own, statement }: StatementEvidence): AskedBearer[] {
  const text = aroundOf(statement);
  const persons = new Set(personsOf(text));
  const isNew = (name: string): boolean => !question.text.includes(shortOf(name) ?? name);
  const named = question.terms.flatMap(({ stem, kind, role }, i): AskedBearer[] => {
    if (kind !== "hangul" || role === "kind" || role === "class" || stem.length < 2) return [];
    const words = excludedBy(stem).filter(isNew);
    if (words.length > 0)
      return [{ how: "word", find: (told) => ({ own: spelt(told, [stem]), others: spelt(told, words) }) }];
    if (role === "aspect") return [];
    const name = fullName(bodyOf(withLetters(stem, question.text)), text);
    const isPerson = persons.has(name) || isTitledIn(name, question.text);
    const isNamed = text.includes(name) || mentionsOf(name, text, isPerson).length > 0;
    if (isPerson && (question.asked.types.includes("person") || !isNamed)) return [];
    // Under another name the sentence may have it all the same.
    if ((own[i] ?? 0) >= HELD && !statement.text.includes(name)) return [];
    const office = officeBehind(stem, question.terms[i + 1]?.stem ?? "", question.text);
    // 이 본부장, 김 본부장: one who was named in full before.
    if (office !== null && new RegExp(`(?<![가-힣])[가-힣] ${literally(office)}`, "u").test(statement.text)) return [];
    if (!isNamed) return told(name, strangersTo(name, statement.text).filter(isNew), false, "stranger");
    const others = othersOf(name, text, isPerson).filter(isNew);
    const peers =
      isPerson || !isMeasured(question) ? [] : peersOf(name, text).filter((one) => isNew(one) && !persons.has(one));
    return [...told(name, others, isPerson, "name"), ...told(name, peers, false, "peer")];
  });
  const frames = framesIn(question, statement.text, text);
  const labels = labelsIn(question.text).map((find): AskedBearer => ({ how: "label", find }));
  const titles = titlesIn(question.text, text).map((find): AskedBearer => ({ how: "title", find }));
  return [...named, ...frames, ...labels, ...titles];
}

function aroundOf({ article: { title, source }, start, end }: Statement): string {
  return `${title ?? ""}\n${source.slice(Math.max(0, start - AROUND), end + AROUND)}`;
}

/** Words in front of one noun that end alike: 녹차 and 홍차 before 생산량, where the article has both. */
function framesIn({ terms, text: question }: Question, sentence: string, text: string): AskedBearer[] {
  return terms.flatMap(({ stem, kind }, i): AskedBearer[] => {
    const head = terms[i + 1];
    if (kind !== "hangul" || stem.length !== 2 || head?.kind !== "hangul" || head.stem.length < 2) return [];
    if (sentence.includes(stem) || !text.includes(stem) || !question.includes(`${stem} ${head.stem}`)) return [];
    const alike = new RegExp(`(?<![가-힣])[가-힣]${stem.charAt(1)}(?=\\s${head.stem})`, "gu");
    const others = [...sentence.matchAll(alike)].map(([word]) => word);
    return others.length === 0
      ? []
      : [{ how: "word", find: (told) => ({ own: spelt(told, [stem]), others: spelt(told, others) }) }];
  });
}

/** Whether how much or when is asked: what tells it tells it of somebody. */
export function isMeasured({ asked }: Pick<AnalyzedQuestion, "asked">): boolean {
  return asked.types.includes("number") || asked.types.includes("time");
}

/** Whether a question calls somebody by name and office: 김하나 의원. */
function isTitledIn(name: string, question: string): boolean {
  if (name.length !== 3 || isOfKind(name, name)) return false;
  const titled = `(?<![가-힣])${name}\\s?(?:전 )?(?:의원|대표|시장|군수|교수|회장|사장|감독|선수|씨|판사|작가|원장|장관|지사)`;
  return new RegExp(titled, "u").test(question);
}

/** Offices whose holder is spoken of without the body: 경호처 [본부장]. */
const OFFICE = /(?:본부장|차장|국장|과장|실장|단장|팀장|대변인|위원장|원장|이사장|감독|코치|주장|총장|청장|교장)$/u;

/** The office that a question asks about as the name's own: the 본부장 of 경호처 본부장; null where there is none. */
function officeBehind(name: string, next: string, question: string): string | null {
  return OFFICE.test(next) && new RegExp(`${literally(name)}(?:의)?\\s?${literally(next)}`, "u").test(question)
    ? next
    : null;
}

/** A name with the letters that it is stuck to: OK금융그룹 for 금융그룹. */
function withLetters(stem: string, question: string): string {
  return new RegExp(`[가-힣A-Za-z]{0,10}[A-Za-z]${literally(stem)}`, "u").exec(question)?.[0] ?? stem;
}

/** A name with the syllable that was taken for a particle: 나루제과 for 나루제. */
function fullName(name: string, text: string): string {
  const longer = new RegExp(`(?<![가-힣])${name}([과도로함])(?=(?:[은는이가의를]|에서)[\\s,])`, "u").exec(text)?.[1];
  return name + (longer ?? "");
}

/** Where words stand in a text, be it within others. */
function spelt(text: string, words: readonly string[]): Mention[] {
  return words.flatMap((word) => {
    const start = text.indexOf(word);
    return start < 0 ? [] : [{ start, end: start + word.length }];
  });
}

function told(name: string, others: readonly string[], isPerson: boolean, how: AskedBearer["how"]): AskedBearer[] {
  return others.length === 0 ? [] : [bearer(name, others, isPerson, how)];
}

function bearer(name: string, others: readonly string[], isPerson: boolean, how: AskedBearer["how"]): AskedBearer {
  const short = shortOf(name);
  // A short form that another shares names neither.
  const isShared = short !== null && others.some((other) => other.startsWith(short));
  const named = (one: string, text: string): Mention[] =>
    mentionsOf(one, text, isPerson).filter(({ start, end }) => !isShared || end - start >= one.length);
  return {
    how,
    find: (text) => {
      const own = named(name, text);
      const found = others.flatMap((other) => named(other, text));
      return { own, others: found.filter(({ start, end }) => !own.some((one) => one.start < end && start < one.end)) };
    },
  };
}
