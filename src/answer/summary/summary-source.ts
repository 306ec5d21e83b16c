import type { Article } from "../../coverage/article.js";
import type { Hit } from "../../retrieval/hit.js";
import { Breath } from "../../vectorstore/breath.js";
import type { Snapshot } from "../../vectorstore/snapshot/snapshot.js";
import { statementsOf } from "../statement/statement.js";
import type { SummaryCandidate } from "./summary-articles.js";

/** An article that may be summed up, with all that is chosen from. */
export interface SummarySource extends SummaryCandidate {
  /** Its passages, in order. */
  readonly hits: readonly Hit[];
}

/** Of long articles so much is read: what stands for them stands in front, and each sentence is held against each. */
const MOST_PASSAGES = 40;
const MOST_SENTENCES = 150;

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

/** A vector for each sentence of a source; null where the store has none for all of them. */
export function vectorsOf(snapshot: Snapshot, { article, hits, statements }: SummarySource): Float32Array[] | null {
  const first = snapshot.catalog[snapshot.articleNumber(article.id) ?? -1]?.firstPassage;
  if (snapshot.vectors === null || first === undefined) return null;
  const read = hits.map((_, at) => snapshot.sentenceVectors(first + at));
  const vectors = statements.flatMap(({ rank, place, of }) => {
    const own = read[rank] ?? [];
    const vector = own.length === of ? own[place] : undefined;
    return vector === undefined ? [] : [vector];
  });
  return vectors.length === statements.length ? vectors : null;
}

async function readSource(snapshot: Snapshot, number: number): Promise<SummarySource> {
  const article = await snapshot.article(number);
  const { firstPassage = 0, passages = 0 } = snapshot.catalog[number] ?? {};
  const hits: Hit[] = [];
  let count = 0;
  for (let at = 0; at < Math.min(passages, MOST_PASSAGES) && count < MOST_SENTENCES; at += 1) {
    const { kind, start, end, sentences } = snapshot.passages.place(firstPassage + at);
    const text = article.source.slice(start, end);
    const id = `${article.id}@${start}-${end}`;
    hits.push({ article, score: 0, passage: { id, article: article.id, kind, start, end, text, sentences } });
    count += sentences.length;
  }
  const statements = statementsOf(hits)
    .slice(0, MOST_SENTENCES)
    .sort((a, b) => a.start - b.start);
  return { article, hits, statements };
}
