import type { Article } from "../../coverage/article.js";
import type { Hit } from "../../retrieval/hit.js";
import { Breath } from "../../vectorstore/breath.js";
import type { Snapshot } from "../../vectorstore/snapshot.js";
import { statementsOf } from "../statement/statement.js";
import type { SummaryCandidate } from "./summary-articles.js";
import type { SummaryText } from "./summary-choice.js";

/** An article that may be summed up, with all that is chosen from. */
export interface SummarySource extends SummaryCandidate, SummaryText {
  /** Its passages, in order. */
  readonly hits: readonly Hit[];
}

/** Of long articles so many passages are read: what stands for them stands in front. */
const MOST_PASSAGES = 40;

/** Reads articles of a snapshot; many let other work pass. Ids that it does not have are left out. */
export async function readSources(
  snapshot: Snapshot,
  articles: readonly Pick<Article, "id">[],
): Promise<SummarySource[]> {
  const breath = new Breath();
  const sources: SummarySource[] = [];
  for (const { id } of articles) {
    const number = snapshot.articleNumber(id);
    if (number === null) continue;
    sources.push(await readSource(snapshot, number));
    if (breath.isDue) await breath.take();
  }
  return sources;
}

async function readSource(snapshot: Snapshot, number: number): Promise<SummarySource> {
  const article = await snapshot.article(number);
  const { firstPassage = 0, passages = 0 } = snapshot.catalog[number] ?? {};
  const numbers = Array.from({ length: Math.min(passages, MOST_PASSAGES) }, (_, i) => firstPassage + i);
  const hits = numbers.map((passage): Hit => {
    const { kind, start, end, sentences } = snapshot.passages.place(passage);
    const text = article.source.slice(start, end);
    return {
      article,
      score: 0,
      passage: { id: `${article.id}@${start}-${end}`, article: article.id, kind, start, end, text, sentences },
    };
  });
  const statements = statementsOf(hits).sort((a, b) => a.start - b.start);
  const read = snapshot.vectors === null ? [] : numbers.map((passage) => snapshot.sentenceVectors(passage));
  const vectors = statements.flatMap(({ rank, place, of }) => {
    const own = read[rank] ?? [];
    const vector = own.length === of ? own[place] : undefined;
    return vector === undefined ? [] : [vector];
  });
  return { article, hits, statements, vectors: vectors.length === statements.length ? vectors : null };
}
