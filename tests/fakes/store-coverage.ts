import type { ArticleCard, ArticleText, CoveragePort, CoverageStatus } from "../../src/discord/ports/coverage.js";
import type { FoundPassage, SearchPort } from "../../src/discord/ports/search.js";
import type { AskedFilters } from "../../src/retrieval/filters.js";
import { search } from "../../src/retrieval/search.js";
import type { Store } from "../../src/vectorstore/snapshot/open-store.js";

/** The bot's view of a store, without a model: found by words alone. */
export class StoreCoverage implements CoveragePort, SearchPort {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  snapshot(): string {
    return this.#store.current.id;
  }

  async outlets(): Promise<readonly string[]> {
    return [...new Set(this.#store.current.catalog.flatMap(({ outlet }) => outlet ?? []))];
  }

  articles(): Promise<readonly ArticleCard[]> {
    const { catalog } = this.#store.current;
    return Promise.all(catalog.map((_, number) => this.#text(number).then(({ card }) => card)));
  }

  async article(id: string): Promise<ArticleText | null> {
    const number = this.#store.current.articleNumber(id);
    return number === null ? null : this.#text(number);
  }

  async questions(): Promise<readonly string[]> {
    return ["한빛 도서관은 언제 문을 열었나요?"];
  }

  async status(): Promise<CoverageStatus> {
    const { manifest, catalog } = this.#store.current;
    const dates = catalog.flatMap(({ published }) => published ?? []).sort();
    return {
      articles: manifest.articles,
      undated: catalog.length - dates.length,
      newest: dates.at(-1)?.slice(0, 10) ?? null,
      publishedAt: manifest.created,
      embedder: manifest.fingerprint.embeddings.model,
      pending: manifest.pendingVectors,
      reader: "extractive",
    };
  }

  async search(question: string, filters: AskedFilters, k: number): Promise<readonly FoundPassage[]> {
    const { hits } = await search(this.#store.current, null, "Asia/Seoul", { question, k, filters });
    return hits.map(({ article, passage }) => ({ ...article, article: article.id, text: passage.text }));
  }

  async #text(number: number): Promise<ArticleText> {
    const snapshot = this.#store.current;
    const article = await snapshot.article(number);
    const { firstPassage = 0, passages = 0 } = snapshot.catalog[number] ?? {};
    const places = Array.from({ length: passages }, (_, at) => snapshot.passages.place(firstPassage + at));
    const { id, title, outlet, byline, published, modified, url, source } = article;
    const card = { article: id, title, opening: source.slice(0, 80), outlet, byline, published, modified, url };
    return { card, source, sentences: places.flatMap(({ sentences }) => sentences) };
  }
}
