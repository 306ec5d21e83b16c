import { z } from "zod";
import type { Answer } from "../answer/answer.js";
import type { Snapshot } from "../vectorstore/snapshot/snapshot.js";
import { withoutTrace } from "./observed-answerer.js";
import type { ExplainedAnswer, TracedPassage } from "./wire.js";

/** A trace is open in its form; what the panel draws of it is looked for here. */
const traceSchema = z.object({
  passages: z.array(
    z.object({
      passage: z.number().int(),
      score: z.number(),
      parts: z.record(z.string(), z.number()).default({}),
      wordRank: z.number().nullable().default(null),
      meaningRank: z.number().nullable().default(null),
      cosine: z.number().nullable().default(null),
    }),
  ),
});

/** The answer with the texts of the passages that were put forward. */
export async function explain(answer: Answer, snapshot: Pick<Snapshot, "id" | "passage">): Promise<ExplainedAnswer> {
  const { trace } = answer;
  const reading = typeof trace === "object" && trace !== null && "reading" in trace ? trace.reading : null;
  const parsed = traceSchema.safeParse(trace);
  // The numbers of passages mean something in their own snapshot only.
  const found = parsed.success && snapshot.id === answer.snapshot ? parsed.data.passages : [];
  const passages = await Promise.all(
    found.map(async ({ passage: number, ...scores }): Promise<TracedPassage> => {
      const { passage, article } = await snapshot.passage(number);
      return { article: article.id, title: article.title, outlet: article.outlet, text: passage.text, ...scores };
    }),
  );
  return { answer: withoutTrace(answer), passages, reading };
}
