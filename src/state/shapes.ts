import { z } from "zod";
import type { Answer } from "../answer/answer.js";
import type { AnswerRecord, Listing, ServerSettings } from "../discord/ports/state.js";
import type { AskedFilters } from "../retrieval/filters.js";

/** Loose, so that fields which a later program adds survive being read and written by this one. */
const filters: z.ZodType<AskedFilters> = z.looseObject({
  outlet: z.string().exactOptional(),
  from: z.string().exactOptional(),
  to: z.string().exactOptional(),
});

const article = {
  article: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
};

const citation = z.looseObject({
  ...article,
  n: z.number(),
  byline: z.string().nullable(),
  modified: z.string().nullable(),
  quote: z.string(),
  start: z.number(),
  end: z.number(),
  alsoIn: z.array(z.string()).exactOptional(),
});

const base = {
  question: z.string(),
  language: z.string(),
  text: z.string(),
  filters: z.array(
    z.looseObject({
      field: z.enum(["outlet", "byline", "from", "to"]),
      value: z.string(),
      inferred: z.boolean(),
      relaxed: z.boolean(),
    }),
  ),
  undatedLeftOut: z.number().exactOptional(),
  nearby: z.array(z.looseObject(article)),
  followUps: z.array(z.string()),
  reader: z.string(),
  snapshot: z.string(),
  milliseconds: z.number(),
};

/** An answer as it stands in the database. */
export const answerShape: z.ZodType<Answer> = z.discriminatedUnion("status", [
  z.looseObject({
    ...base,
    status: z.literal("answered"),
    claims: z.array(z.looseObject({ text: z.string(), citations: z.array(z.number()) })),
    citations: z.array(citation),
    asOf: z.looseObject({ earliest: z.string().nullable(), latest: z.string().nullable(), undated: z.number() }),
    unanswered: z.array(z.string()).exactOptional(),
  }),
  z.looseObject({
    ...base,
    status: z.literal("not_covered"),
    claims: z.tuple([]),
    citations: z.tuple([]),
    asOf: z.null(),
  }),
]);

/** A kept answer as it stands in the database. */
export const recordShape: z.ZodType<AnswerRecord> = z.looseObject({
  id: z.string(),
  answer: answerShape,
  filters,
  member: z.string(),
  guild: z.string().nullable(),
  channel: z.string(),
  messages: z.array(z.string()),
  private: z.boolean(),
  conversation: z.string(),
  at: z.string(),
});

/** A list with pages as it stands in the database. */
export const listingShape: z.ZodType<Listing> = z.looseObject({
  kind: z.enum(["search", "articles"]),
  member: z.string(),
  query: z.string(),
  filters,
});

/** A server's settings as they stand in the database. */
export const settingsShape: z.ZodType<ServerSettings> = z.looseObject({
  channels: z.array(z.string()),
  language: z.enum(["ko", "en", "zh-CN", "zh-TW"]).nullable(),
  privateByDefault: z.boolean(),
  threads: z.boolean(),
  memberPerMinute: z.number().nullable(),
  serverPerMinute: z.number().nullable(),
  serverPerDay: z.number().nullable(),
});

/** What a column holds, if it is what it should be: what cannot be read is as good as not kept. */
export function readShape<T>(shape: z.ZodType<T>, json: string | null): T | null {
  if (json === null) return null;
  try {
    return shape.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
