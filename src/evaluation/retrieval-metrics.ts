/** Relevance grades of a query's articles; 0 and below is "not relevant". */
export type Grades = ReadonlyMap<string, number>;

/** What a ranking of articles is worth, each between 0 and 1. */
export interface RetrievalMetrics {
  readonly "hit@1": number;
  readonly "hit@5": number;
  readonly "hit@10": number;
  readonly "recall@10": number;
  readonly "mrr@10": number;
  readonly "ndcg@10": number;
}

/** The ranking is looked at to this depth. */
export const DEPTH = 10;

/**
 * Measures one ranking. Normalised discounted cumulative gain with gains 2^grade − 1 (Järvelin and Kekäläinen 2002; Burges et
 * al. 2005).
 * @param ranked articles, best first; several passages of one count once, at the best rank
 */
export function measureRanking(ranked: readonly string[], grades: Grades): RetrievalMetrics {
  const relevant = [...grades.values()].filter((grade) => grade > 0);
  const gains = [...new Set(ranked)].slice(0, DEPTH).map((article) => Math.max(0, grades.get(article) ?? 0));
  const first = gains.findIndex((gain) => gain > 0);
  const hitWithin = (depth: number) => (first >= 0 && first < depth ? 1 : 0);
  const ideal = discounted([...relevant].sort((a, b) => b - a).slice(0, DEPTH));
  return {
    "hit@1": hitWithin(1),
    "hit@5": hitWithin(5),
    "hit@10": hitWithin(10),
    "recall@10": relevant.length === 0 ? 0 : gains.filter((gain) => gain > 0).length / relevant.length,
    "mrr@10": first < 0 ? 0 : 1 / (first + 1),
    "ndcg@10": ideal === 0 ? 0 : discounted(gains) / ideal,
  };
}

/** The mean of each measure, to four places. */
export function meanMetrics(all: readonly RetrievalMetrics[]): RetrievalMetrics {
  const mean = (name: keyof RetrievalMetrics) =>
    all.length === 0 ? 0 : Math.round((1e4 * all.reduce((sum, one) => sum + one[name], 0)) / all.length) / 1e4;
  return {
    "hit@1": mean("hit@1"),
    "hit@5": mean("hit@5"),
    "hit@10": mean("hit@10"),
    "recall@10": mean("recall@10"),
    "mrr@10": mean("mrr@10"),
    "ndcg@10": mean("ndcg@10"),
  };
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, i) => sum + (2 ** gain - 1) / Math.log2(i + 2), 0);
}
