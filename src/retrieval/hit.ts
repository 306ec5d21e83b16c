import type { Article } from "../coverage/article.js";
import type { Passage } from "../coverage/passage.js";

/** One passage found for a question, best first in every list of hits. */
export interface Hit {
  readonly passage: Passage;
  readonly article: Article;
  /** The fused score; only its order means something across questions. */
  readonly score: number;
}
