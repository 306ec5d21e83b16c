import type { Article } from "../../coverage/article.js";
import { abstainFeatures, abstainScore, lacksValue } from "../abstain/abstain-decision.js";
import { lacksHolder } from "../abstain/abstain-foreign.js";
import { asksForStranger, nameNotFound, namingWhom } from "../abstain/abstain-foreign-names.js";
import { namesStranger } from "../abstain/abstain-stranger.js";
import { lacksHolderAsked } from "../abstain/abstain-traps.js";
import { HANDED_MARGIN } from "../abstain/abstain-weights.js";
import { firstSentence } from "../meta/first-sentence.js";
import { articlesMeant } from "../meta/meta-articles.js";
import { metaClaim } from "../meta/meta-claims.js";
import { counted } from "../meta/meta-count.js";
import { metaAspects } from "../meta/meta-question.js";
import { answerParts, type ReadAnswer } from "../parts/extractive-parts.js";
import { type AnalyzedQuestion, analyzeQuestion } from "../question/question-analysis.js";
import { hasContent } from "../question/question-content.js";
import { isOrder } from "../question/question-orders.js";
import type { Reader, ReaderResult, Reading, VerifiedClaim } from "../reader.js";
import type { SentenceCosines } from "../statement/sentence-cosines.js";
import { contextText, type Statement, statementsOf } from "../statement/statement.js";
import { aliasedTerms } from "../statement/statement-aliases.js";
import { evidenceOf, type StatementCosines } from "../statement/statement-features.js";
import { ownSubjectFirst } from "../statement/statement-own-subject.js";
import { lookCloser } from "../statement/statement-tokens.js";
import { chosenStatements, claimsOf } from "./extractive-compose.js";
import { decidingMode, type RankedStatement, rankStatements } from "./extractive-rank.js";
import { timeFirst } from "./time-first.js";
import { topicFirst } from "./topic-first.js";
import { valueFirst } from "./value-first.js";

/** What the extractive reader is made with. */
export interface ExtractiveOptions {
  /** Likeness by an embedding model; without it words alone decide. */
  readonly cosines?: SentenceCosines;
}

/** How many sentences are compared at most: those of the best passages. */
const MOST_STATEMENTS = 80;

/** The reader that needs no chat model: it answers with the sentences of the coverage themselves, or not at all. */
export function createExtractiveReader({ cosines }: ExtractiveOptions = {}): Reader {
  return {
    name: "extractive",
    async read(reading: Reading): Promise<ReaderResult> {
      const read = (one: Reading, isPart: boolean): Promise<ReadAnswer> => answer(one, cosines, isPart);
      const result = (await answerParts(reading, (part) => read(part, true))) ?? (await read(reading, false));
      if (result.claims.length > 0) reading.onClaims?.(result.claims);
      return { ...result, reader: "extractive" };
    },
  };
}

async function answer(
  { question, language, hits, signal, topic, ...dates }: Reading,
  cosines: SentenceCosines | undefined,
  isPart: boolean,
): Promise<ReadAnswer> {
  if (isOrder(question)) return { claims: [], trace: { declined: "order" } };
  const analyzed = analyzeQuestion(question, language);
  if (!hasContent(analyzed)) return { claims: [], trace: { declined: "no content" } };
  const statements = statementsOf(hits);
  const meta = metaAnswer(analyzed, topic, statements, dates.timeZone);
  if (meta !== null) return { claims: meta, trace: { meta: true } };
  const read = statements.slice(0, MOST_STATEMENTS);
  const aliased = { ...analyzed, terms: aliasedTerms(analyzed, read) };
  const evidence = evidenceOf(aliased, read, await likeness(question, read, cosines, signal));
  const closer = await lookCloser(question, language, rankStatements(evidence, language), cosines, signal);
  const ranked = language.startsWith("ko")
    ? timeFirst(aliased, valueFirst(topicFirst(aliased, closer), analyzed.asked))
    : namingWhom(aliased, ownSubjectFirst(closer, analyzed.asked));
  const [best] = ranked;
  const features = abstainFeatures(aliased, ranked);
  if (best === undefined || features === null) return { claims: [], trace: { declined: "nothing found" } };
  const isHanded = dates.newest === undefined;
  const mode = decidingMode(best, language, isHanded);
  const score = abstainScore(features, mode) - (isHanded && mode !== "handed" ? HANDED_MARGIN : 0);
  const trace = {
    asked: analyzed.asked,
    terms: aliased.terms,
    score,
    features,
    statements: ranked.slice(0, 5).map(traced),
  };
  // Asked is what somebody said, and the sentence quotes that person: no other evidence is wanted.
  const isSaid = best.features.speech === 1;
  if (
    (score < 0 && !isSaid) ||
    lacksValue(aliased, ranked) ||
    lacksHolder(aliased, ranked) ||
    (!isHanded && lacksHolderAsked(aliased, ranked)) ||
    namesStranger(question, ranked) ||
    asksForStranger(aliased, ranked)
  ) {
    const name = nameNotFound(aliased, ranked);
    const unknown = name === null ? {} : { nameNotFound: name };
    return { claims: [], ...unknown, trace: { declined: "evidence", ...trace } };
  }
  const claims = claimsOf(analyzed, chosenStatements(analyzed, ranked, isPart), dates, isPart);
  if (!isPart) return { claims, trace };
  const rivals = claimsOf(analyzed, chosenStatements(analyzed, ranked).slice(1), dates, isPart);
  return { claims, rivals, trace };
}

async function likeness(
  question: string,
  statements: readonly Statement[],
  cosines: SentenceCosines | undefined,
  signal: AbortSignal | undefined,
): Promise<StatementCosines> {
  if (cosines === undefined || statements.length === 0) return { sentence: null, context: null };
  const place = ({ article, start, end }: Statement) => ({ article: article.id, start, end });
  const texts = [
    ...statements.map((statement) => ({ ...place(statement), text: statement.text })),
    ...statements.map((statement) => ({ ...place(statement), text: contextText(statement) })),
  ];
  const all = await cosines.score(question, texts, signal);
  if (all === null) return { sentence: null, context: null };
  return { sentence: all.slice(0, statements.length), context: all.slice(statements.length) };
}

/** Answers a question about the articles themselves; null where it is none. */
function metaAnswer(
  question: AnalyzedQuestion,
  topic: string | undefined,
  statements: readonly Statement[],
  timeZone: string | undefined,
): VerifiedClaim[] | null {
  const aspects = metaAspects(question.text);
  if (aspects.length === 0) return null;
  const isList = aspects.includes("list");
  const isAcross = !question.language.startsWith("ko");
  const meant = (named: AnalyzedQuestion): Article[] =>
    articlesMeant(isList || isAcross ? aliasedTerms(named, statements) : named.terms, statements, isList);
  const ofTopic = topic === undefined ? [] : meant(analyzeQuestion(topic, question.language));
  // "뉴스토마토 기사는 언제 나온 거야?" names nothing but its limit.
  const articles = ofTopic.length > 0 ? ofTopic : meant(question);
  const claims = articles.flatMap(
    (article) =>
      metaClaim(
        article,
        aspects,
        firstSentence(article) ?? statements.find((statement) => statement.article.id === article.id) ?? null,
        question.language,
        timeZone,
      ) ?? [],
  );
  return isList ? counted(claims, question.text, question.language) : claims;
}

function traced({ statement, score, held, features, cosine, tokens }: RankedStatement) {
  const { topic, aspect } = features;
  return {
    article: statement.article.id,
    start: statement.start,
    end: statement.end,
    score,
    topic,
    aspect,
    held,
    cosine,
    tokens,
  };
}
