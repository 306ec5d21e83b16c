import { detectLanguage } from "../coverage/language.js";
import { Breath } from "../vectorstore/breath.js";
import type { Snapshot } from "../vectorstore/snapshot/snapshot.js";
import { NO_TERM } from "../vectorstore/words/term-table.js";
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
  const candidates = await findCandidates(snapshot, question, vector, allow);
  if (!vector) return fuse(candidates, { passageCosine: null, sentenceCosine: null });
  const passageCosine = snapshot.background(vector);
  const first = fuse(candidates, { passageCosine, sentenceCosine: null });
  const sentenceCosine = await snapshot.sentenceBackground(vector);
  if (sentenceCosine === null) return first;
  const byPassage = new Map(candidates.map((candidate) => [candidate.passage, candidate]));
  const best = first.slice(0, RESCORED).flatMap(({ passage }) => byPassage.get(passage) ?? []);
  const cosines = await snapshot.bestSentenceCosines(
    vector,
    best.map(({ passage }) => passage),
  );
  const compared = best.map((candidate, i) => ({ ...candidate, sentenceCosine: cosines[i] ?? null }));
  return [...fuse(compared, { passageCosine, sentenceCosine }), ...first.slice(RESCORED)];
}

async function findCandidates(
  snapshot: Snapshot,
  question: string,
  vector: Float32Array | null,
  allow: ((passage: number) => boolean) | undefined,
): Promise<Candidate[]> {
  const { words, passages, catalog } = snapshot;
  const breath = new Breath();
  const aliases = usefulAliases(words, question, expandAliases(snapshot.aliases, question));
  const query = queryWords(question, aliases, (token) => words.stem(token) !== NO_TERM);
  const language = detectLanguage(question).slice(0, 2);
  const matcher = new StemMatcher(words, query);
  if (breath.isDue) await breath.take();
  const byWords = wordCandidates(
    words,
    query,
    CANDIDATES,
    (passage) => snapshot.isLive(passage) && (allow?.(passage) ?? true),
  );
  if (breath.isDue) await breath.take();
  const byMeaning = vector ? snapshot.nearest(vector, CANDIDATES, allow) : [];
  const wordRanks = new Map(byWords.map(({ passage }, i) => [passage, i + 1]));
  const meaningRanks = new Map(byMeaning.map(({ passage }, i) => [passage, i + 1]));
  const divergences = new Map(byWords.map(({ passage, score }) => [passage, score]));
  const all = [...new Set([...wordRanks.keys(), ...meaningRanks.keys()])];
  const cosines = vector ? snapshot.cosines(vector, all) : [];
  // Of what the search by meaning found, its own cosine, which is exact without a filter.
  const found = new Map(byMeaning.map(({ passage, cosine }) => [passage, cosine]));
  const candidates: Candidate[] = [];
  for (const [i, passage] of all.entries()) {
    if (breath.isDue) await breath.take();
    candidates.push({
      passage,
      kind: passages.kind(passage),
      foreign: catalog[passages.article(passage)]?.language.slice(0, 2) !== language,
      divergence: divergences.get(passage) ?? 0,
      wordRank: wordRanks.get(passage) ?? null,
      meaningRank: meaningRanks.get(passage) ?? null,
      features: wordFeatures(words, matcher, passage),
      passageCosine: found.get(passage) ?? cosines[i] ?? null,
      sentenceCosine: null,
    });
  }
  matcher.release();
  return candidates;
}
