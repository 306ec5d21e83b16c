import type { AskedFilters } from "../../retrieval/filters.js";

/** One passage found, as `/search` shows it. */
export interface FoundPassage {
  /** The article's id. */
  readonly article: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
  /** The passage word for word. */
  readonly text: string;
}

/** Finds passages without answering. */
export interface SearchPort {
  /** At most `limit` passages, best first. */
  search(query: string, filters: AskedFilters, limit: number): Promise<readonly FoundPassage[]>;
}
