import { checkText } from "./answer/check/check-text.js";
import type { SentenceCosines } from "./answer/statement/sentence-cosines.js";
import type { Span } from "./coverage/article.js";
import type { ArticleCard, ArticleText, CoveragePort } from "./discord/ports/coverage.js";
import type { SearchPort } from "./discord/ports/search.js";
import type { VerifyPort } from "./discord/ports/verify.js";
import type { Answers, ExampleQuestions } from "./example-questions.js";
import { dayOf } from "./retrieval/reporting-dates/days.js";
import { QUESTION_LIMIT, search } from "./retrieval/search.js";
import type { Embedder } from "./vectorstore/embedders/embedder.js";
import type { CatalogEntry } from "./vectorstore/snapshot/catalog.js";
import type { Store } from "./vectorstore/snapshot/open-store.js";
import type { Snapshot } from "./vectorstore/snapshot/snapshot.js";

/** What the bot's ports stand on. */
export interface PortParts {
  readonly store: Store;
  readonly embedderFor: (snapshot: Snapshot) => Promise<Embedder | null>;
  readonly timeZone: string;
  /** The reader's name, for `/status`. */
  readonly reader: string;
  readonly cosines: SentenceCosines;
  readonly answers: Answers;
  readonly examples: ExampleQuestions;
}

/** How much of a text stands for a missing title. */
const OPENING = 80;
/** How many passages a statement is held against. */
const PASSAGES_CHECKED = 12;

/** The published coverage as `/search` sees it. */
export function searchPort({ store, embedderFor, timeZone }: PortParts): SearchPort {
  return {
    search: (question, filters, k) =>
      store.use(async (snapshot) => {
        const { hits } = await search(snapshot, await embedderFor(snapshot), timeZone, { question, k, filters });
        return hits.map(({ passage, article }) => {
          const { id, title, outlet, byline, published, modified, url } = article;
          return { article: id, title, outlet, byline, published, modified, url, text: passage.text };
        });
      }),
  };
}

/** The published coverage as members browse it. */
export function coveragePort(parts: PortParts): CoveragePort {
  const { store, timeZone, reader, examples, answers } = parts;
  return {
    snapshot: () => store.current.id,
    outlets: async () => {
      const outlets = store.current.catalog.map(({ outlet }) => outlet).filter((outlet) => outlet !== null);
      return [...new Set(outlets)].sort((a, b) => a.localeCompare(b));
    },
    articles: () =>
      store.use(async (snapshot) => {
        const cards = await Promise.all(snapshot.catalog.map((_, number) => cardOf(snapshot, number)));
        return cards.sort((a, b) => (b.published ?? "").localeCompare(a.published ?? ""));
      }),
    article: (id) => store.use((snapshot) => textOf(snapshot, id)),
    questions: (article) => store.use((snapshot) => examples.of(snapshot, article, answers)),
    status: async () => {
      const { manifest, catalog } = store.current;
      const days = catalog.flatMap(({ published }) => (published === null ? [] : [dayOf(published, timeZone)]));
      const { provider, model } = manifest.fingerprint.embeddings;
      return {
        articles: manifest.articles,
        undated: catalog.length - days.length,
        newest: days.sort().at(-1) ?? null,
        publishedAt: manifest.created,
        embedder: provider === "none" ? null : model,
        pending: manifest.pendingVectors,
        reader,
      };
    },
  };
}

/** The published coverage as texts are held against it. */
export function verifyPort({
  store,
  embedderFor,
  timeZone,
  cosines,
}: Omit<PortParts, "reader" | "answers" | "examples">): VerifyPort {
  return {
    verify: (text) =>
      store.use(async (snapshot) => {
        const embedder = await embedderFor(snapshot);
        const find = async (statement: string) => {
          const question = statement.slice(0, QUESTION_LIMIT);
          return (await search(snapshot, embedder, timeZone, { question, k: PASSAGES_CHECKED })).hits;
        };
        return checkText(text, { search: find, cosines, aliases: (name) => snapshot.aliases.namesOf(name) });
      }),
  };
}

/** A card; an article with a title is not read for it. */
async function cardOf(snapshot: Snapshot, number: number): Promise<ArticleCard> {
  const entry = snapshot.catalog[number];
  if (!entry) throw new RangeError(`no article ${number}`);
  const opening = entry.title === null ? openingOf((await snapshot.article(number)).source) : "";
  return card(entry, opening);
}

function card(entry: CatalogEntry, opening: string): ArticleCard {
  const { id, title, outlet, byline, published, modified, url } = entry;
  return { article: id, title, opening, outlet, byline, published, modified, url };
}

async function textOf(snapshot: Snapshot, id: string): Promise<ArticleText | null> {
  const number = snapshot.articleNumber(id);
  const entry = number === null ? undefined : snapshot.catalog[number];
  if (number === null || !entry) return null;
  const { source } = await snapshot.article(number);
  const sentences: Span[] = [];
  for (let i = 0; i < entry.passages; i += 1) {
    const place = snapshot.passages.place(entry.firstPassage + i);
    if (place.kind === "body") sentences.push(...place.sentences);
  }
  return { card: card(entry, openingOf(source)), source, sentences };
}

function openingOf(source: string): string {
  return [...source.trim().replace(/\s+/gu, " ")].slice(0, OPENING).join("");
}
