import { z } from "zod";
import type { Answer } from "../../answer/answer.js";
import { bold, dim, table } from "../print.js";

/** A trace is open in its form; what is shown of it is looked for here. */
const passageSchema = z.object({
  id: z.string(),
  score: z.number(),
  parts: z.record(z.string(), z.number()),
  wordRank: z.number().nullable(),
  meaningRank: z.number().nullable(),
});
const sentencesSchema = z.object({
  declined: z.string().optional(),
  score: z.number().optional(),
  statements: z
    .array(z.object({ article: z.string(), start: z.number(), end: z.number(), score: z.number() }))
    .default([]),
});
const refusedSchema = z.object({
  code: z.string(),
  reason: z.string(),
  draft: z.object({ text: z.string() }).nullable(),
});
const chatSchema = z.object({
  chat: z.array(z.object({ refused: z.array(refusedSchema), fault: z.string().nullable() })),
  fallback: z.unknown().optional(),
});
const partsSchema = z.object({ parts: z.array(z.object({ question: z.string(), read: z.unknown() })) });
const traceSchema = z.object({
  question: z.string().optional(),
  passages: z.array(passageSchema).default([]),
  reading: z.unknown().optional(),
});

/** The parts of a score that are named: the others change little. */
const PARTS_NAMED = 3;
/** Passages that are shown: an answer seldom stands in a later one. */
const PASSAGES_SHOWN = 8;

/** How an answer came about: what was searched for, the passages that were read, and what was held of each claim. */
export function describeTrace({ trace, claims, citations }: Answer): string {
  const parsed = traceSchema.safeParse(trace);
  if (!parsed.success) return dim(JSON.stringify(trace, null, 2));
  const { question, passages, reading } = parsed.data;
  const places = new Map(citations.map(({ n, article, start, end }) => [n, `${article} ${start}–${end}`]));
  const verified = claims.map(({ text, citations: numbers }) => [
    "shown",
    text,
    numbers.map((n) => `[${n}] ${places.get(n) ?? ""}`).join(", "),
  ]);
  return [
    ...(question === undefined ? [] : [`${bold("searched for")}  ${question}`]),
    ...(passages.length === 0 ? [] : [describePassages(passages)]),
    ...describeReading(reading, verified),
  ].join("\n\n");
}

function describePassages(passages: readonly z.infer<typeof passageSchema>[]): string {
  const rows = passages.slice(0, PASSAGES_SHOWN).map(({ id, score, wordRank, meaningRank, parts }, at) => {
    const strongest = Object.entries(parts).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
    const named = strongest.slice(0, PARTS_NAMED).map(([name, part]) => `${name} ${part.toFixed(2)}`);
    const ranks = [wordRank, meaningRank].map((rank) => (rank === null ? "–" : String(rank)));
    return [String(at + 1), score.toFixed(2), ...ranks, id, named.join(", ")];
  });
  const shown = table(["passage", "score", "by words", "by meaning", "place", "mostly"], rows);
  const more = passages.length - rows.length;
  return more > 0 ? `${shown}\n${dim(`and ${more} more, which --json shows too`)}` : shown;
}

/** @param shown the claims that passed, as rows */
function describeReading(reading: unknown, shown: readonly (readonly string[])[]): string[] {
  const several = partsSchema.safeParse(reading);
  if (several.success) {
    const read = several.data.parts.flatMap((part) => [
      `${bold("part")}  ${part.question}`,
      ...describeSentences(part.read),
    ]);
    return [...read, ...describeClaims(shown)];
  }
  const chat = chatSchema.safeParse(reading);
  if (!chat.success) return [...describeSentences(reading), ...describeClaims(shown)];
  const refused = chat.data.chat.flatMap((attempt) =>
    attempt.refused.map(({ code, reason, draft }) => [`refused: ${code}`, draft?.text ?? "", reason]),
  );
  const faults = chat.data.chat.flatMap(({ fault }) => (fault === null ? [] : [[`failed: ${fault}`, "", ""]]));
  const fallback = chat.data.fallback === undefined ? [] : describeSentences(chat.data.fallback);
  return [...fallback, ...describeClaims([...shown, ...refused, ...faults])];
}

function describeClaims(rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : [table(["claim", "text", "quotes, or why not"], rows)];
}

function describeSentences(reading: unknown): string[] {
  const parsed = sentencesSchema.safeParse(reading);
  if (!parsed.success) return [];
  const { declined, score, statements } = parsed.data;
  const rows = statements.map((one) => [one.score.toFixed(2), `${one.article} ${one.start}–${one.end}`]);
  const evidence = score === undefined ? "" : ` (evidence ${score.toFixed(2)}; from 0 up it answers)`;
  const verdict = declined === undefined ? `answered${evidence}` : `declined for want of ${declined}${evidence}`;
  return [`${bold("read")}  ${verdict}`, ...(rows.length === 0 ? [] : [table(["sentence", "place"], rows)])];
}
