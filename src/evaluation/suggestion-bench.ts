import { monitorEventLoopDelay } from "node:perf_hooks";
import { suggestArticles, warmUp } from "../discord/autocomplete.js";
import type { CoveragePort } from "../discord/ports/coverage.js";
import { quantile } from "./quantile.js";
import { syntheticArticle } from "./synthetic-archive.js";

/** How fast titles are offered while a member types. Milliseconds. */
export interface SuggestionBench {
  readonly titles: number;
  /** Until a new snapshot's titles can be matched; it is done before anyone types. */
  readonly prepared: number;
  readonly p50: number;
  readonly p99: number;
  /** The longest that the event loop was held meanwhile. */
  readonly longestHold: number;
}

/** What members type: initial consonants, an unfinished syllable, words, a letter, and what is in no title. */
const KEYS_OF_A_TITLE = 6;
const NOWHERE = ["ㅋㅋㅋㅋ", "zzzz", "뷁"];
const ROUNDS = 20;

/** Types into the option for a title in a coverage of so many articles. */
export async function benchSuggestions(titles: number): Promise<SuggestionBench> {
  const coverage = coverageOf(titles);
  const loop = monitorEventLoopDelay({ resolution: 1 });
  const start = performance.now();
  await warmUp(coverage);
  const prepared = performance.now() - start;
  loop.enable();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { title } = syntheticArticle(Math.floor((round * titles) / ROUNDS));
    const typed = Array.from({ length: KEYS_OF_A_TITLE }, (_, keys) => title.slice(0, keys + 1));
    for (const text of [...typed, ...typed.map(initialsOf), ...NOWHERE]) {
      const from = performance.now();
      await suggestArticles(text, coverage, "Asia/Seoul");
      times.push(performance.now() - from);
    }
  }
  loop.disable();
  return {
    titles,
    prepared,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    longestHold: loop.max / 1e6,
  };
}

/** ㅎㅋ for 홍콩: a syllable's number says with which of the nineteen consonants it begins. */
function initialsOf(text: string): string {
  const consonants = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  return text.replace(/[가-힣]/gu, (syllable) => consonants[Math.floor((syllable.charCodeAt(0) - 0xac00) / 588)] ?? "");
}

function coverageOf(titles: number): CoveragePort {
  const articles = Array.from({ length: titles }, (_, number) => {
    const { title, outlet, byline, published } = syntheticArticle(number);
    return { article: `${number}.txt`, title, opening: "", outlet, byline, published, modified: null, url: null };
  });
  const status = { articles: titles, undated: 0, newest: null, publishedAt: null, embedder: null, pending: 0 };
  return {
    snapshot: () => "synthetic",
    outlets: async () => [...new Set(articles.map(({ outlet }) => outlet))],
    articles: async () => articles,
    article: async () => null,
    questions: async () => [],
    status: async () => ({ ...status, reader: "extractive" }),
  };
}
