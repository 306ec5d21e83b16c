import { countsAnother } from "../abstain/abstain-counts.js";
import { isCity } from "../abstain/abstain-names.js";
import { bearingOf } from "../bearer/bearer.js";
import type { AnalyzedQuestion } from "../question/question-analysis.js";
import { synonymGroups } from "../synonyms/statement-synonyms.js";
import { putFirst, type RankedStatement } from "./extractive-rank.js";

/** So far (in units of the score) a sentence of the right article, and of the right bearer, may lie behind the best one. */
const REACH_OF_ARTICLE = 4;
const REACH_OF_BEARER = 3;
/** Shorter words are seldom names. */
const NAME = 3;
/** Below this a word stands nowhere in an article; from here on it stands in it. */
const NOWHERE = 0.3;
const THERE = 0.5;
/** From here on the topic stands in the sentence itself. */
const NAMED = 0.7;

/**
 * Puts a sentence in front that is of what the question names, where the best one is not: its article nowhere has a name that another's has, it tells of
 * another bearer and a later one as much of the asked one, or it counts something else.
 */
export function topicFirst(question: AnalyzedQuestion, ranked: readonly RankedStatement[]): readonly RankedStatement[] {
  const [best] = ranked;
  if (best === undefined) return ranked;
  return putFirst(
    ranked,
    ofNamedArticle(question, best, ranked) ??
      ofNamedBearer(question, best, ranked) ??
      ofCountedKind(question, best, ranked),
  );
}

function ofNamedArticle(
  { terms }: AnalyzedQuestion,
  best: RankedStatement,
  ranked: readonly RankedStatement[],
): RankedStatement | undefined {
  const names = terms.flatMap(({ stem, kind, role }, i) =>
    role === "topic" && kind === "hangul" && (isCity(stem) || (stem.length >= NAME && synonymGroups(stem).length === 0))
      ? [i]
      : [],
  );
  const lost = names.filter((i) => (best.near[i] ?? 0) < NOWHERE);
  return lost.length === 0
    ? undefined
    : ranked.find(
        (one) =>
          best.score - one.score <= REACH_OF_ARTICLE &&
          one.statement.article.id !== best.statement.article.id &&
          lost.some((i) => (one.near[i] ?? 0) >= THERE) &&
          names.every((i) => (one.near[i] ?? 0) >= Math.min(THERE, best.near[i] ?? 0)),
      );
}

/** Whether the headline names what the question is about: it comes back without a word. */
function isMain({ terms }: AnalyzedQuestion, { statement }: RankedStatement): boolean {
  const title = statement.article.title ?? "";
  return terms.some(({ role, stem }) => role === "topic" && stem.length >= NAME && title.includes(stem));
}

function ofNamedBearer(
  question: AnalyzedQuestion,
  best: RankedStatement,
  ranked: readonly RankedStatement[],
): RankedStatement | undefined {
  if (bearingOf(question, best) === "untold") return undefined;
  return ranked.find(
    (one) =>
      one !== best &&
      best.score - one.score <= REACH_OF_BEARER &&
      (one.features.topic >= NAMED || isMain(question, one)) &&
      one.features.value >= best.features.value &&
      one.features.aspect >= best.features.aspect &&
      best.own.every((held, i) => held < THERE || (one.near[i] ?? 0) >= THERE) &&
      bearingOf(question, one) === "untold",
  );
}

/** A sentence that counts what is asked for, where the best one counts something else. */
function ofCountedKind(
  question: AnalyzedQuestion,
  best: RankedStatement,
  ranked: readonly RankedStatement[],
): RankedStatement | undefined {
  if (!countsAnother(question, best)) return undefined;
  return ranked.find(
    (one) =>
      best.score - one.score <= REACH_OF_BEARER &&
      one.features.value > 0 &&
      one.features.topic >= best.features.topic &&
      !countsAnother(question, one),
  );
}
