import { QUESTION_LIMIT, search } from "../../retrieval/search.js";
import type { Snapshot } from "../../vectorstore/snapshot/snapshot.js";
import type { Answer } from "../answer.js";
import type { AloneParts } from "../answer-alone.js";
import { checkText } from "../check/check-text.js";
import type { ShownAnew } from "./last-answer.js";

/** So many claims of an answer are looked for elsewhere, among so many passages each. */
const CLAIMS = 2;
const PASSAGES = 24;

/**
 * Where articles that an answer does not cite say the same: not what else would answer the question, for that is seldom of the same thing.
 * @throws what the search throws, and the signal's reason
 */
export async function saidElsewhere(
  answer: Answer,
  { embedderFor, timeZone }: AloneParts,
  snapshot: Snapshot,
  signal: AbortSignal | undefined,
): Promise<ShownAnew> {
  const cited = new Set(answer.citations.map(({ article }) => article));
  const embedder = await embedderFor(snapshot);
  const stop = signal ? { signal } : {};
  const others = async (claim: string) => {
    const question = claim.slice(0, QUESTION_LIMIT);
    const { hits } = await search(snapshot, embedder, timeZone, { question, k: PASSAGES, ...stop });
    return hits.filter(({ article }) => !cited.has(article.id));
  };
  const aliases = (name: string) => snapshot.aliases.namesOf(name);
  const shown = new Map<string, ShownAnew>();
  for (const { text } of answer.claims.slice(0, CLAIMS)) {
    for (const { verdict, citations } of await checkText(text, { search: others, aliases, ...stop })) {
      if (verdict !== "supported") continue;
      for (const { article, quote, start, end } of citations) {
        const number = snapshot.articleNumber(article);
        if (number === null) continue;
        const claims = [{ text: quote, quotes: [{ article, start, end }] }];
        shown.set(`${article}@${start}`, { claims, articles: [await snapshot.article(number)] });
      }
    }
  }
  return {
    claims: [...shown.values()].flatMap(({ claims }) => claims),
    articles: [...shown.values()].flatMap(({ articles }) => articles),
  };
}
