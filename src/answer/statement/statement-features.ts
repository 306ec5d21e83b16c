import type { AnalyzedQuestion } from "../question/question-analysis.js";
import type { TermRole } from "../question/question-roles.js";
import type { AnswerType } from "../question/question-type.js";
import { standardized } from "./standard-scores.js";
import { isInLanguage, type Statement } from "./statement.js";
import { countsAsAsked, enumerates, holdsClass, speaks } from "./statement-asked.js";
import { valuesOfTopic } from "./statement-clause.js";
import { isOrphan, isToldBehind } from "./statement-discourse.js";
import { namesHolder, tellsMaker } from "./statement-holder.js";
import { nearness } from "./statement-near.js";
import { headsAnother } from "./statement-office.js";
import { hasRival } from "./statement-rival.js";
import { subjectOf } from "./statement-subject.js";
import { isFarFromTopic } from "./statement-topic.js";
import { candidateValues, type FoundValue } from "./statement-values.js";
import { findWords, heldShare, pairedShare } from "./statement-words.js";

/** The evidence that a statement answers, in this order; each is about 0 to 1, cosines in standard deviations of the statements. */
export const STATEMENT_FEATURES = [
  "cosine",
  "contextCosine",
  "words",
  "topic",
  "aspect",
  "kindWords",
  "pairs",
  "carried",
  "exactMissing",
  "value",
  "values",
  "time",
  "number",
  "person",
  "place",
  "thing",
  "near",
  "subject",
  "far",
  "first",
  "position",
  "headline",
  "caption",
  "length",
  "fragment",
  "rank",
  "rival",
  "holder",
  "motto",
  "orphan",
  "about",
  "classHeld",
  "unitValue",
  "listed",
  "speech",
  "astray",
] as const;

type FeatureName = (typeof STATEMENT_FEATURES)[number];

/** Cosines of the statements with the question, in their order; null without a model. */
export interface StatementCosines {
  readonly sentence: Float32Array | null;
  readonly context: Float32Array | null;
}

/** What was found of a question in one statement. */
export interface StatementEvidence {
  readonly statement: Statement;
  readonly features: Readonly<Record<FeatureName, number>>;
  /** Weighted share of all words, with the neighbours' help. */
  readonly held: number;
  /** How well each word is held by the sentence itself, and with the neighbours' help; in the order of the question's words. */
  readonly own: readonly number[];
  readonly near: readonly number[];
  /** What each word weighs, in sum 1. */
  readonly weights: readonly number[];
  /** The values of the kind asked for that are not in the question. */
  readonly values: readonly FoundValue[];
  /** Where the question's words stand in the sentence. */
  readonly places: readonly FoundValue[];
  readonly cosine: number | null;
  readonly contextCosine: number | null;
}

/** Below this a name or number of the question is missing, even with the neighbours' help. */
const MISSING = 0.45;
/** From here on a word is taken to stand at its best place. */
const WORD_PLACE = 0.5;
/** What a theme counts in a sentence that is about something else. */
const OF_ANOTHER = 0.4;

/** Measures every statement against the question. */
export function evidenceOf(
  question: AnalyzedQuestion,
  statements: readonly Statement[],
  cosines: StatementCosines,
): StatementEvidence[] {
  const { terms, asked } = question;
  const found = findWords(terms, statements);
  const { weights } = found;
  const groups = statements.map((statement) => isInLanguage(statement, question.language));
  const sentence = standardized(cosines.sentence, groups);
  const context = standardized(cosines.context, groups);
  return statements.map((statement, index) => {
    const matches = found.statements[index]?.own ?? [];
    const near = found.statements[index]?.near ?? [];
    const { is: discourse, isOwner } = found.statements[index]?.discourse ?? { is: 0, isOwner: false };
    const own = matches.map(({ value }) => value);
    const values = valuesOfTopic(candidateValues(statement.text, asked, question.text), terms, matches, statement);
    const share = (role: TermRole | null) => heldShare(terms, weights, role, own);
    const held = heldShare(terms, weights, null, near);
    const subject = subjectOf(terms, matches, statement);
    const features = {
      cosine: sentence?.[index] ?? 0,
      contextCosine: context?.[index] ?? 0,
      words: share(null),
      topic: share("topic"),
      aspect: share("aspect"),
      kindWords: share("kind"),
      pairs: pairedShare(terms, matches),
      carried: held - share(null),
      exactMissing: terms.some(({ exact }, i) => exact && (near[i] ?? 0) < MISSING) ? 1 : 0,
      value: shareOfTypes(statement.text, question, values),
      ...valueOfType(asked.types, values),
      values: Math.min(values.length, 4) / 4,
      near: nearness(terms, matches, statement, values),
      subject,
      far: subject === 0 && isFarFromTopic(terms, own, near, statement) ? 1 : 0,
      first: statement.place === 0 ? 1 : 0,
      position: statement.of > 1 ? statement.place / (statement.of - 1) : 0,
      headline: statement.kind === "headline" ? 1 : 0,
      caption: statement.kind === "caption" ? 1 : 0,
      length: Math.log(Math.max(10, statement.text.length) / 80),
      fragment: /[.!?。！？…”"’')\]]$/u.test(statement.text) ? 0 : 1,
      rank: Math.log1p(statement.rank),
      holder: namesHolder(question, own, statement) || tellsMaker(question, own, values) ? 1 : 0,
      motto: asked.form === "motto" && values.length > 0 ? (subject < 0 ? OF_ANOTHER : 1) : 0,
      rival:
        (isOwner && isToldBehind(values, terms, matches, statement)) ||
        hasRival(question, own, near, statement) ||
        headsAnother(question, own, statement)
          ? 1
          : 0,
      orphan: discourse <= 0 && share("topic") < WORD_PLACE && isOrphan(statement) ? 1 : 0,
      about: discourse > 0 ? 1 : 0,
      astray: discourse < 0 ? 1 : 0,
      speech: asked.form === "speech" ? speaks(terms, matches, statement, values) : 0,
      classHeld: holdsClass(question, own, statement),
      unitValue: countsAsAsked(statement.text, asked, values) ? 1 : 0,
      listed: enumerates(statement.text, asked, values) ? 1 : 0,
    };
    const cosine = cosines.sentence?.[index] ?? null;
    const places = matches.flatMap(({ value, at }) => {
      const token = value < WORD_PLACE ? undefined : statement.words.tokens[at];
      return token === undefined ? [] : [{ start: token.start, end: token.end }];
    });
    const contextCosine = cosines.context?.[index] ?? null;
    return { statement, features, held, own, near, weights, values, places, cosine, contextCosine };
  });
}

/** Whether there is a value; of a question that asks two things at once, the share of them that have one. */
function shareOfTypes(
  text: string,
  { asked, text: question }: AnalyzedQuestion,
  values: readonly FoundValue[],
): number {
  if (asked.types.length < 2) return values.length > 0 ? 1 : 0;
  const answered = asked.types.filter(
    (type) => candidateValues(text, { ...asked, types: [type] }, question).length > 0,
  );
  return answered.length / asked.types.length;
}

/** Whether there is a value, for the kinds whose forms tell most. */
function valueOfType(types: readonly AnswerType[], values: readonly FoundValue[]) {
  const of = (type: AnswerType): number => (values.length > 0 && types.includes(type) ? 1 : 0);
  return { time: of("time"), number: of("number"), person: of("person"), place: of("place"), thing: of("thing") };
}
