import type { Embedder } from "../../vectorstore/embedders/embedder.js";
import type { SentenceCosine } from "../../vectorstore/snapshot/sentence-file.js";
import type { Snapshot } from "../../vectorstore/snapshot/snapshot.js";
import type { CosineText, SentenceCosines } from "./sentence-cosines.js";

/** What stored cosines stand on. */
export interface StoredCosineParts {
  /** Runs work on the published snapshot. */
  readonly use: <T>(work: (snapshot: Snapshot) => Promise<T>) => Promise<T>;
  readonly embedderFor: (snapshot: Snapshot) => Promise<Embedder | null>;
  /** For texts that the snapshot has no vector of. */
  readonly fallback: SentenceCosines;
}

/** Cosines from the vectors that the snapshot keeps: one question is embedded, no sentence. */
export function storedCosines({ use, embedderFor, fallback }: StoredCosineParts): SentenceCosines {
  return {
    score: (question, texts, signal) =>
      use(async (snapshot) => {
        const embedder = await embedderFor(snapshot);
        if (!embedder) return null;
        const vector = await embedder.embedQuestion(question, signal);
        const stored = await lookUp(snapshot, vector, texts);
        const missing = texts.filter((_, i) => stored[i] === null);
        if (missing.length === 0) return Float32Array.from(stored, (cosine) => cosine ?? 0);
        const embedded = await fallback.score(question, missing, signal);
        if (embedded === null) return null;
        let next = 0;
        return Float32Array.from(stored, (cosine) => cosine ?? embedded[next++] ?? 0);
      }),
    compareTokens: (question, texts, signal) =>
      use(async (snapshot) => (await (await embedderFor(snapshot))?.compareTokens?.(question, texts, signal)) ?? null),
  };
}

async function lookUp(
  snapshot: Snapshot,
  vector: Float32Array,
  texts: readonly CosineText[],
): Promise<(number | null)[]> {
  const read = new Map<number, Promise<SentenceCosine[]>>();
  return Promise.all(
    texts.map(async (text) => {
      const place = placeOf(snapshot, text);
      if (place === null) return null;
      const cosines = read.get(place.passage) ?? snapshot.sentenceCosines(vector, place.passage);
      read.set(place.passage, cosines);
      const cosine = (await cosines)[place.sentence];
      const isAlone = text.text.length === text.end - text.start;
      return (isAlone ? cosine?.alone : cosine?.inContext) ?? null;
    }),
  );
}

/** The passage, and the sentence in it, that a text is or ends with. */
function placeOf(
  snapshot: Snapshot,
  { article, start, end }: CosineText,
): { passage: number; sentence: number } | null {
  const number = snapshot.articleNumber(article);
  const entry = number === null ? undefined : snapshot.catalog[number];
  if (!entry) return null;
  for (let passage = entry.firstPassage; passage < entry.firstPassage + entry.passages; passage += 1) {
    const { sentences } = snapshot.passages.place(passage);
    const sentence = sentences.findIndex((span) => span.start <= start && span.end >= end);
    if (sentence >= 0) return { passage, sentence };
  }
  return null;
}
