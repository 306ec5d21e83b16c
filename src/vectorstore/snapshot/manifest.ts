import { z } from "zod";
import { ANALYZER_VERSION } from "../../coverage/analyzer/tokens.js";
import { Fault } from "../../coverage/fault.js";
import type { Embedder } from "../embedders/embedder.js";

/** Bump when the store's files change their form. */
export const FORMAT_VERSION = 5;

const embeddingsSchema = z.object({
  provider: z.enum(["local", "openai", "none"]),
  model: z.string(),
  dimensions: z.number().int().nonnegative(),
  digest: z.string(),
});

const fingerprintSchema = z.object({
  format: z.number().int(),
  analyzer: z.number().int(),
  passageTokens: z.number().int(),
  embeddings: embeddingsSchema,
});

/** What a store was made with: two stores of one fingerprint are searched in the same way. */
export type Fingerprint = z.infer<typeof fingerprintSchema>;
/** The embedder's part of it; provider `none` has no vectors. */
export type EmbeddingsUsed = z.infer<typeof embeddingsSchema>;

/** What can be read of the manifest of any version. */
export const versionsSchema = z.object({
  fingerprint: z.object({ format: z.number(), analyzer: z.number(), embeddings: embeddingsSchema }),
});

/** The description of a published snapshot: `manifest.json`. */
export const manifestSchema = z.object({
  id: z.string().regex(/^[0-9]{8}-[0-9]{9}-[0-9a-f]{8}$/),
  created: z.iso.datetime(),
  /** Digest of the coverage and the fingerprint: equal digests, equal answers. */
  digest: z.string(),
  fingerprint: fingerprintSchema,
  articles: z.number().int().nonnegative(),
  passages: z.number().int().nonnegative(),
  /** Passages that are found by words alone until their vector arrives. */
  pendingVectors: z.number().int().nonnegative(),
  /** Sentence vectors, two a sentence, that are still to come: passages are ranked without them. */
  pendingSentences: z.number().int().nonnegative(),
  nextLabel: z.number().int().nonnegative(),
  /** Where changes lie on top of a whole build: its passages, those of earlier versions too, and what was pending in it. */
  onTop: z
    .object({
      basePassages: z.number().int().nonnegative(),
      pendingVectors: z.number().int().nonnegative(),
      pendingSentences: z.number().int().nonnegative(),
    })
    .optional(),
  /** Every file with its length in bytes and its sha256. */
  files: z.record(z.string(), z.object({ bytes: z.number().int(), sha256: z.string() })),
});

/** The description of a published snapshot. */
export type Manifest = z.infer<typeof manifestSchema>;

/** No vectors: words alone. */
export const NO_EMBEDDINGS: EmbeddingsUsed = { provider: "none", model: "none", dimensions: 0, digest: "" };

/** The fingerprint of what this program would build. */
export function fingerprintOf(
  embedder: Pick<Embedder, "provider" | "model" | "dimensions" | "digest"> | null,
  passageTokens: number,
): Fingerprint {
  const embeddings: EmbeddingsUsed = embedder
    ? { provider: embedder.provider, model: embedder.model, dimensions: embedder.dimensions, digest: embedder.digest }
    : NO_EMBEDDINGS;
  return { format: FORMAT_VERSION, analyzer: ANALYZER_VERSION, passageTokens, embeddings };
}

/**
 * Refuses a store that another version of this program has made: its files have another form, or its words other stems.
 * @throws Fault `store_mismatch`
 */
export function checkVersions({ fingerprint: { format, analyzer } }: z.infer<typeof versionsSchema>): void {
  if (format === FORMAT_VERSION && analyzer === ANALYZER_VERSION) return;
  const store = `format ${format}, analyzer ${analyzer}`;
  const program = `format ${FORMAT_VERSION}, analyzer ${ANALYZER_VERSION}`;
  throw new Fault("store_mismatch", `The store was made with ${store}; this program reads ${program}.`, {
    next: "npm run embed (it builds the store anew; vectors that were paid for are kept)",
    data: { store, program },
  });
}

/**
 * Whether single sentences are embedded beforehand. They are ten to twenty times as many texts as passages: too many to be paid for,
 * so with a server only those that a question leads to are embedded, when it is asked.
 */
export function embedsSentences({ provider }: Pick<EmbeddingsUsed, "provider">): boolean {
  return provider !== "openai";
}

/** The embedder in words: "local multilingual-e5-small (384 dimensions)". */
export function nameEmbeddings({ provider, model, dimensions }: EmbeddingsUsed): string {
  return provider === "none" ? "no embedder (words alone)" : `${provider} ${model} (${dimensions} dimensions)`;
}

/** Whether two embedders put texts in the same space. */
export function sameEmbeddings(a: EmbeddingsUsed, b: EmbeddingsUsed): boolean {
  return a.provider === b.provider && a.model === b.model && a.dimensions === b.dimensions && a.digest === b.digest;
}
