import type { APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import type { Answer } from "../answer/answer.js";
import type { PersonView } from "../stand-in/people/view.js";
import type { ViewEvent } from "../stand-in/people/view-event.js";

/** Someone whose place the page can take. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  /** Whether they manage the server. */
  readonly manages: boolean;
}

/** What the page is told when it has connected. */
export interface Opening {
  readonly kind: "opening";
  readonly people: readonly Person[];
  readonly view: PersonView;
  readonly online: boolean;
  /** The largest file that is taken, in bytes, and the endings of those that are read. */
  readonly upload: { readonly limit: number; readonly endings: readonly string[] };
}

/** How far an uploaded article is. */
export type UploadStage =
  | { readonly stage: "embedding"; readonly file: string }
  | { readonly stage: "answerable"; readonly file: string; readonly articles: readonly string[] }
  | { readonly stage: "skipped"; readonly file: string; readonly reason: string }
  | { readonly stage: "failed"; readonly file: string; readonly reason: string };

/** What the stream carries: what the person's Discord shows, and what the editor's panel is told. */
export type PageEvent =
  | Opening
  | ViewEvent
  | { readonly kind: "coverage_changed" }
  | { readonly kind: "answer_given" }
  | { readonly kind: "upload"; readonly upload: UploadStage };

/** What came of an act. */
export type ActResult =
  | { readonly kind: "done" }
  | { readonly kind: "thread"; readonly channelId: string }
  /** The bot did not answer in three seconds. */
  | { readonly kind: "unanswered" }
  | {
      readonly kind: "choices";
      readonly choices: readonly { readonly name: string; readonly value: string | number }[];
    }
  | { readonly kind: "modal"; readonly opener: string; readonly modal: APIModalInteractionResponseCallbackData };

/** An article in the panel's list. */
export interface CoverageRow {
  readonly article: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly duplicateOf: string | null;
  readonly passages: number;
}

/** The coverage as the panel shows it. */
export interface CoverageOverview {
  readonly snapshot: string;
  readonly created: string;
  readonly articles: number;
  readonly passages: number;
  readonly pendingVectors: number;
  /** The seeds could not be read or embedded since: the snapshot is what was published before. */
  readonly behind: boolean;
  /** In words: provider, model and dimensions. */
  readonly embedder: string;
  readonly reader: string;
  readonly outlets: readonly { readonly outlet: string | null; readonly articles: number }[];
  /** How many articles lack each of these. */
  readonly unknown: {
    readonly title: number;
    readonly outlet: number;
    readonly byline: number;
    readonly published: number;
  };
  /** Those that fit what was searched for, newest first, and how many there are of them in all. */
  readonly rows: readonly CoverageRow[];
  readonly found: number;
  /** Files that were added here, in the scratch copy. */
  readonly added: readonly string[];
}

/** A passage that the search put forward, with its text. */
export interface TracedPassage {
  readonly article: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly text: string;
  readonly score: number;
  readonly parts: Readonly<Record<string, number>>;
  readonly wordRank: number | null;
  readonly meaningRank: number | null;
  readonly cosine: number | null;
}

/** The last answer with the way to it. */
export interface ExplainedAnswer {
  /** Without its trace. */
  readonly answer: Answer;
  /** Empty where the snapshot of that answer is no longer open. */
  readonly passages: readonly TracedPassage[];
  /** What the reader looked at, as it says it. */
  readonly reading: unknown;
}

/** Why a request was not served. */
export interface Refused {
  readonly error: { readonly code: string; readonly message: string };
}
