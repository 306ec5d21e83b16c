import type { AnalyzedQuestion } from "../question/question-analysis.js";
import { MADE } from "../question/question-form.js";
import type { Statement } from "./statement.js";
import { matchTerm } from "./statement-match.js";
import { personsIn } from "./statement-persons.js";
import type { FoundValue } from "./statement-values.js";

/** From here on a word stands in the sentence as itself and not as a near miss (부회장 for 회장). */
const HELD = 0.75;
/** How many characters may stand between name and title (가람광역시(시장 하나래)). */
const BESIDE = 2;
const TITLE =
  /(?:시장|지사|군수|구청장|대통령|총리|장관|차관|청장|회장|사장|이사장|대표|대표이사|의장|위원장|총장|원장|관장|단장|본부장|국장|과장|팀장|감독|교수|법인장)$/u;

/** From here on a word counts as found. */
const FOUND = 0.5;

/** Whether who made, built or runs something is asked, and the sentence tells of that very doing beside somebody or some body (values). */
export function tellsMaker(
  { terms, asked, text }: Pick<AnalyzedQuestion, "terms" | "asked" | "text">,
  own: readonly number[],
  values: readonly FoundValue[],
): boolean {
  if (!asked.types.includes("person") || !MADE.test(text) || values.length === 0) return false;
  return terms.some(({ role }, i) => role === "aspect" && (own[i] ?? 0) >= FOUND);
}

/**
 * Whether the sentence names the holder of the office that is asked for: a name stands right before or behind the title (박원순 시장, 대표 김하나).
 */
export function namesHolder(
  { terms, asked }: Pick<AnalyzedQuestion, "terms" | "asked">,
  own: readonly number[],
  statement: Statement,
): boolean {
  if (!asked.types.includes("person")) return false;
  const { tokens } = statement.words;
  return terms.some((term, i) => {
    const offices = [term.stem, ...(term.aliases ?? [])].flatMap((name) => TITLE.exec(name)?.[0] ?? []);
    if (offices.length === 0 || (own[i] ?? 0) < HELD) return false;
    return offices.some((office) =>
      tokens.some((token) => {
        if (
          !token.stem.endsWith(office) ||
          matchTerm({ stem: office, kind: "hangul" }, { ...statement.words, tokens: [token] }).value < HELD
        )
          return false;
        return personsIn(statement.text).some(
          (person) =>
            Math.max(person.start - token.end, token.start - person.end) <= BESIDE && person.start !== token.start,
        );
      }),
    );
  });
}
