import { detectLanguage } from "../coverage/language.js";
import type { Snapshot } from "../vectorstore/snapshot.js";
import { expandAliases } from "./alias-expansion.js";
import { type Candidate, type FusedPassage, fuse } from "./fusion.js";
import { queryWords } from "./query.js";
import { StemMatcher } from "./stem-match.js";
import { usefulAliases } from "./useful-aliases.js";
import { wordCandidates } from "./word-candidates.js";
import { wordFeatures } from "./word-features.js";

/** How many passages each half puts forward. */
const CANDIDATES = 100;
/** How many of the best are compared again, sentence by sentence. */
const RESCORED = 50;

/**
 * Ranks the passages of a snapshot for a question: candidates of words and of meaning, compared and fused, the best of them
 * once more by their single sentences. Reads no text.
 * @param vector the question's vector; null ranks by words alone
 * @param allow restricts both halves before they search
 */
export async function rankPassages(
  snapshot: Snapshot,
  question: string,
  vector: Float32Array | null,
  allow?: (passage: number) => boolean,
): Promise<FusedPassage[]> {
  const candidates = findCandidates(snapshot, question, vector, allow);
  if (!vector) return fuse(candidates, { passageCosine: null, sentenceCosine: null });
  const passageCosine = snapshot.background(vector);
  const first = fuse(candidates, { passageCosine, sentenceCosine: null });
  const sentenceCosine = await snapshot.sentenceBackground(vector);
  if (sentenceCosine === null) return first;
  const byPassage = new Map(candidates.map((candidate) => [candidate.passage, candidate]));
  const best = first.slice(0, RESCORED).flatMap(({ passage }) => byPassage.get(passage) ?? []);
  const compared = await Promise.all(
    best.map(async (candidate): Promise<Candidate> => {
      const cosines = await snapshot.sentenceCosines(vector, candidate.passage);
      const known = cosines.flatMap(({ alone }) => (alone === null ? [] : [alone]));
      return { ...candidate, sentenceCosine: known.length === 0 ? null : Math.max(...known) };
    }),
  );
  return [...fuse(compared, { passageCosine, sentenceCosine }), ...first.slice(RESCORED)];
}

function findCandidates(
  snapshot: Snapshot,
  question: string,
  vector: Float32Array | null,
  allow: ((passage: number) => boolean) | undefined,
): Candidate[] {
  const { words, passages, catalog } = snapshot;
  const aliases = usefulAliases(words, question, expandAliases(snapshot.aliases, question));
  const query = queryWords(question, aliases);
  const language = detectLanguage(question).slice(0, 2);
  const matcher = new StemMatcher(words, query);
  const byWords = wordCandidates(words, query, CANDIDATES, allow);
  const byMeaning = vector ? snapshot.nearest(vector, CANDIDATES, allow) : [];
  const wordRanks = new Map(byWords.map(({ passage }, i) => [passage, i + 1]));
  const meaningRanks = new Map(byMeaning.map(({ passage }, i) => [passage, i + 1]));
  const divergences = new Map(byWords.map(({ passage, score }) => [passage, score]));
  const cosines = new Map(byMeaning.map(({ passage, cosine }) => [passage, cosine]));
  return [...new Set([...wordRanks.keys(), ...meaningRanks.keys()])].map((passage) => ({
    passage,
    kind: passages.kind(passage),
    foreign: catalog[passages.article(passage)]?.language.slice(0, 2) !== language,
    divergence: divergences.get(passage) ?? 0,
    wordRank: wordRanks.get(passage) ?? null,
    meaningRank: meaningRanks.get(passage) ?? null,
    features: wordFeatures(words, matcher, passage),
    passageCosine: vector && (cosines.get(passage) ?? snapshot.cosine(vector, passage)),
    sentenceCosine: null,
  }));
}
