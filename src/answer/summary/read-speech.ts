import type { SearchResult } from "../../retrieval/search.js";
import type { Snapshot } from "../../vectorstore/snapshot/snapshot.js";
import type { ReaderResult } from "../reader.js";
import type { Statement } from "../statement/statement.js";
import { speechOf } from "./speech-of.js";
import { readSources } from "./summary-source.js";

/** How many of the articles found are looked at, and how many sentences are shown of how much text together, in UTF-16 units. */
const ARTICLES = 8;
const SENTENCES = 3;
const ROOM = 600;

/** What somebody said, in the coverage's sentences; no claims where the articles found quote nobody of that name. */
export async function readSpeech(who: string, { hits }: SearchResult, snapshot: Snapshot): Promise<ReaderResult> {
  const articles = [...new Map(hits.map(({ article }) => [article.id, article])).values()].slice(0, ARTICLES);
  const sources = await readSources(snapshot, articles);
  const spoken = sources.flatMap(({ statements }) => speechOf(who, statements));
  const claims = fitting(spoken).map(({ article, start, end, text }) => ({
    text,
    quotes: [{ article: article.id, start, end }],
  }));
  return { claims, articles, reader: "extractive", trace: { speech: who } };
}

/** As many as there is room for; the first whatever its length. */
function fitting(spoken: readonly Statement[]): Statement[] {
  const shown: Statement[] = [];
  let room = ROOM;
  for (const one of spoken) {
    if (shown.length === SENTENCES || (shown.length > 0 && one.text.length > room)) continue;
    shown.push(one);
    room -= one.text.length;
  }
  return shown;
}
