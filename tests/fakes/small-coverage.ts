import type { Span } from "../../src/coverage/article.js";
import type { ArticleCard, ArticleText, CoveragePort, CoverageStatus } from "../../src/discord/ports/coverage.js";
import type { FoundPassage, SearchPort } from "../../src/discord/ports/search.js";

/** An article of sentences, one a line, with what its card shows. */
export function articleText(id: string, sentences: readonly string[], more: Partial<ArticleCard> = {}): ArticleText {
  const source = sentences.join("\n");
  const spans: Span[] = [];
  let start = 0;
  for (const sentence of sentences) {
    spans.push({ start, end: start + sentence.length });
    start += sentence.length + 1;
  }
  const card = {
    article: id,
    title: id,
    opening: source.slice(0, 80),
    outlet: "세계일보",
    byline: "이동수",
    published: "2024-09-11T13:06:29+09:00",
    modified: null,
    url: null,
    ...more,
  };
  return { card, source, sentences: spans };
}

/** A coverage of a few articles that are handed in. */
export class SmallCoverage implements CoveragePort, SearchPort {
  readonly texts: Map<string, ArticleText>;

  constructor(texts: readonly ArticleText[]) {
    this.texts = new Map(texts.map((text) => [text.card.article, text]));
  }

  snapshot(): string {
    return [...this.texts.keys()].join();
  }

  async outlets(): Promise<readonly string[]> {
    return [...new Set((await this.articles()).flatMap(({ outlet }) => outlet ?? []))];
  }

  async articles(): Promise<readonly ArticleCard[]> {
    return [...this.texts.values()].map(({ card }) => card);
  }

  async article(id: string): Promise<ArticleText | null> {
    return this.texts.get(id) ?? null;
  }

  async questions(article: string | null): Promise<readonly string[]> {
    return [article === null ? "무엇을 물어볼 수 있나요?" : `${article}에서 무엇을 물어볼 수 있나요?`];
  }

  async status(): Promise<CoverageStatus> {
    const publishedAt = "2024-09-12T00:00:00Z";
    const articles = this.texts.size;
    return {
      articles,
      undated: 0,
      newest: "2024-09-11",
      publishedAt,
      embedder: "e5",
      pending: 0,
      reader: "extractive",
    };
  }

  async search(
    query: string,
    { outlet }: { readonly outlet?: string },
    limit: number,
  ): Promise<readonly FoundPassage[]> {
    const found = [...this.texts.values()].filter(
      ({ card, source }) => source.includes(query) && (outlet === undefined || card.outlet === outlet),
    );
    return found.slice(0, limit).map(({ card, source }) => ({ ...card, text: source }));
  }
}
