import type { Article } from "../coverage/article.js";
import type { Hit } from "../retrieval/hit.js";
import type { ChatUsage } from "./chat/chat-meter.js";

/** A quote as a place in an article's source text: `article.source.slice(start, end)`. */
export interface Quote {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** A claim whose quotes have been found in the coverage. */
export interface VerifiedClaim {
  readonly text: string;
  readonly quotes: readonly Quote[];
}

/** One of several questions that were asked in one message, with the passages found for it alone, best first. */
export interface ReadingPart {
  readonly question: string;
  readonly hits: readonly Hit[];
  /** Those in reports of the time that alone tells this part from the others: they are read first. */
  readonly dated?: readonly Hit[];
}

/** What a reader is handed. */
export interface Reading {
  /** A question that stands alone. */
  readonly question: string;
  /** Of a question about the articles themselves: what it says without the words that limit the reporting; absent for others. */
  readonly topic?: string;
  /** Its language: ko, en, zh-Hans, zh-Hant or another BCP 47 tag. */
  readonly language: string;
  /** Passages, best first. */
  readonly hits: readonly Hit[];
  /** What is asked, one by one, where several things are; absent where it is one. */
  readonly parts?: readonly ReadingPart[];
  /** The zone in which days are counted. */
  readonly timeZone?: string;
  /** The publication date of the coverage's newest report, ISO 8601; null where no report has one, absent where it is not known. */
  readonly newest?: string | null;
  readonly signal?: AbortSignal;
  /** Called with all verified claims so far, each time there is one more. */
  readonly onClaims?: (claims: readonly VerifiedClaim[]) => void;
}

/** What a reader found: claims, or none when the passages do not answer. */
export interface ReaderResult {
  readonly claims: readonly VerifiedClaim[];
  /** `extractive` or `chat:MODEL`: the reader that in the end made the claims. */
  readonly reader: string;
  /** Parts of the question that the passages do not answer, where they answer others; absent where there are none. */
  readonly unanswered?: readonly string[];
  /** Where nothing answers: a name of the question that was found nowhere, as the question writes it. */
  readonly nameNotFound?: string;
  /** Articles that are cited and of which no passage was handed in (questions about the articles themselves). */
  readonly articles?: readonly Article[];
  /** What a chat model was asked for it and cost, also where its claims were not used. */
  readonly usage?: ChatUsage;
  /** For `explain`: what the reader looked at, per claim or sentence. */
  readonly trace?: unknown;
}

/** Question and passages in, verified claims out. */
export interface Reader {
  readonly name: string;
  /** @throws Fault when a part that is needed (a model, a server) fails. */
  read(reading: Reading): Promise<ReaderResult>;
}
