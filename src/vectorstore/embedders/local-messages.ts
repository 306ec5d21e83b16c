import type { TokenComparison } from "./embedder.js";
import type { LocalModelSettings } from "./local-model.js";

/** What the worker is started with. */
export interface WorkerStart {
  readonly folder: string;
}

/** One text to embed, or texts to hold against a question token by token; their prompts are already in front. */
export type EncodeRequest =
  | { readonly kind: "embed"; readonly text: string }
  | { readonly kind: "compare"; readonly question: string; readonly texts: readonly string[] };

/** A fault in a form that crosses threads. */
export interface PlainFault {
  readonly code: string;
  readonly message: string;
  readonly next: string;
}

/** What the worker says. */
export type WorkerReport =
  | { readonly kind: "ready"; readonly settings: LocalModelSettings }
  | { readonly kind: "unusable"; readonly fault: PlainFault }
  | { readonly kind: "vector"; readonly vector: Float32Array }
  | { readonly kind: "compared"; readonly comparison: TokenComparison }
  | { readonly kind: "failed"; readonly reason: string };
