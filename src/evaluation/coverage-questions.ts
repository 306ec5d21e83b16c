import type { Snapshot } from "../vectorstore/snapshot/snapshot.js";
import { randomNumbers } from "./random.js";

/** Words of a sentence that a question is about: fewer say nothing, more are the sentence itself. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 7;
const ENDINGS = ["무엇인가요?", "누구인가요?", "언제였나요?", "얼마인가요?", "어디인가요?"];

/** As many different questions as asked for, of words that stand together in the coverage; the same each time. */
export async function coverageQuestions(snapshot: Snapshot, count: number): Promise<string[]> {
  const sentences: string[] = [];
  for (let number = 0; number < snapshot.manifest.passages; number += 1) {
    const { passage, article } = await snapshot.passage(number);
    sentences.push(...passage.sentences.map(({ start, end }) => article.source.slice(start, end)));
  }
  const words = sentences.map((sentence) => sentence.split(/\s+/u)).filter(({ length }) => length > FEWEST_WORDS);
  const random = randomNumbers(7);
  const below = (limit: number) => Math.floor(random() * limit);
  const questions = new Set<string>();
  for (let tries = 0; words.length > 0 && questions.size < count; tries += 1) {
    const from = words[below(words.length)] ?? [];
    const start = below(from.length - FEWEST_WORDS);
    const length = FEWEST_WORDS + below(MOST_WORDS - FEWEST_WORDS + 1);
    const about = from.slice(start, start + length).join(" ");
    // A small coverage has fewer such questions than are asked for: a number makes the rest of them different.
    const apart = tries > 5 * count ? ` (${tries})` : "";
    questions.add(`${about} ${ENDINGS[below(ENDINGS.length)]}${apart}`);
  }
  return [...questions];
}
