import type { Answer } from "./answer/answer.js";
import { suggestQuestions } from "./answer/suggest/suggest-questions.js";
import type { Snapshot } from "./vectorstore/snapshot/snapshot.js";

/** Answers without a model, to try what can be asked. */
export type Answers = (question: string) => Promise<Answer>;

/** Examples of what can be asked: from so many articles, and of an article's first passages. */
const EXAMPLE_ARTICLES = 5;
const EXAMPLES = 3;
const PASSAGES_ASKED_OF = 6;

/** What can be asked of the coverage and of its articles, found once for each snapshot: every example costs some answers. */
export class ExampleQuestions {
  readonly #known = new WeakMap<Snapshot, Map<string | null, readonly string[]>>();

  /** At most three questions that are answered from an article, or from the coverage where it is null. */
  async of(snapshot: Snapshot, article: string | null, answers: Answers): Promise<readonly string[]> {
    const known = this.#known.get(snapshot) ?? new Map<string | null, readonly string[]>();
    this.#known.set(snapshot, known);
    const found = known.get(article) ?? (await this.#find(snapshot, article, answers));
    known.set(article, found);
    return found;
  }

  async #find(snapshot: Snapshot, article: string | null, answers: Answers): Promise<readonly string[]> {
    if (article !== null) return questionsOfArticle(snapshot, article, answers);
    const questions: string[] = [];
    for (const { id } of snapshot.catalog.slice(0, EXAMPLE_ARTICLES)) {
      questions.push(...(await this.of(snapshot, id, answers)).slice(0, 1));
    }
    return questions.slice(0, EXAMPLES);
  }
}

async function questionsOfArticle(snapshot: Snapshot, id: string, answers: Answers): Promise<readonly string[]> {
  const number = snapshot.articleNumber(id);
  const entry = number === null ? undefined : snapshot.catalog[number];
  if (!entry) return [];
  const count = Math.min(entry.passages, PASSAGES_ASKED_OF);
  const passages = Array.from({ length: count }, (_, i) => snapshot.passage(entry.firstPassage + i));
  const hits = (await Promise.all(passages)).map(({ article, passage }) => ({ article, passage, score: 0 }));
  return suggestQuestions({ hits, language: entry.language, answers });
}
