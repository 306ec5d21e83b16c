import type { Span } from "../coverage/article.js";

/** A name in a question with what else the coverage calls it; `question.slice(start, end)` is the name as asked. */
export interface AliasExpansion extends Span {
  readonly names: readonly string[];
  /** `gloss`: an article sets them equal. `sound`: words of the coverage that sound like it, a guess. */
  readonly by: "gloss" | "sound";
}
