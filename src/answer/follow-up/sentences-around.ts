import type { Span } from "../../coverage/article.js";
import type { Statement } from "../statement/statement.js";

/** Sentences to be shown, in the order of the article, and how many of them are new. */
export interface Widened {
  readonly sentences: readonly Statement[];
  readonly added: number;
}

/** In turn: the sentence behind what was quoted, and the one in front. Who wants still more asks again. */
const STEPS = [1, -1];
/** The articles are their publishers': no more than this share of one is shown at once, or as much as a summary shows. */
const SHARE = 1 / 5;
const ROOM = 285;

/**
 * The sentences of an article that were quoted, with those next to them as far as there is room. For a headline the first sentences count
 * as next.
 * @param statements the article's sentences, in order
 * @param quotes what was quoted of it
 * @param length of the whole article, in UTF-16 units
 */
export function sentencesAround(statements: readonly Statement[], quotes: readonly Span[], length: number): Widened {
  const body = statements.filter(({ kind }) => kind === "body");
  const chosen = new Set<number>();
  const wanted: number[] = [];
  for (const { start, end } of quotes) {
    const own = body.flatMap((one, at) => (one.start < end && start < one.end ? [at] : []));
    for (const at of own) chosen.add(at);
    const [first, last] = [own[0] ?? 0, own.at(-1) ?? -1];
    wanted.push(...STEPS.map((step) => (step > 0 ? last : first) + step));
  }
  let room = Math.max(ROOM, length * SHARE) - [...chosen].reduce((sum, at) => sum + (body[at]?.text.length ?? 0), 0);
  let added = 0;
  for (const at of wanted) {
    const size = body[at]?.text.length ?? Number.POSITIVE_INFINITY;
    if (chosen.has(at) || size > room) continue;
    chosen.add(at);
    room -= size;
    added += 1;
  }
  return { sentences: body.filter((_, at) => chosen.has(at)), added };
}
