import type { MessageComponentInteraction } from "discord.js";
import type { Citation } from "../../answer/answer.js";
import { InteractionDelivery } from "../delivery/interaction-delivery.js";
import type { AnswerRecord } from "../ports/state.js";
import { sourcePage } from "../render/source-page.js";
import type { Room } from "../room.js";
import { type QuoteInContext, quoteInContext } from "../source-context.js";
import type { Click } from "./click.js";
import { clickPhrases, keptAnswer, tooOld } from "./kept-answer.js";

/** The quote among the sentences around it; null where the coverage no longer holds the article. */
async function contextOf(citation: Citation, record: AnswerRecord, room: Room): Promise<QuoteInContext | null> {
  const alone = { before: "", quote: citation.quote, after: "" };
  if (room.coverage === null) return alone;
  const article = await room.coverage.article(citation.article);
  if (article === null) return null;
  // An article that was changed since is not where the quote stands any more.
  if (article.source.slice(citation.start, citation.end) !== citation.quote) return alone;
  const quotes = record.answer.citations.filter(({ article: id }) => id === citation.article).length;
  return quoteInContext(article, citation, quotes, room.context);
}

async function showSource(interaction: MessageComponentInteraction, values: readonly string[], room: Room) {
  const record = await keptAnswer(values[0], room);
  const { citations } = record.answer;
  const page = Math.min(Math.max(1, Number(values[1]) || 1), citations.length);
  const citation = citations[page - 1];
  if (citation === undefined) throw tooOld();
  const context = await contextOf(citation, record, room);
  const view = { answerId: record.id, citation, page, pages: citations.length, context };
  const message = sourcePage(view, clickPhrases(interaction, room), room.timeZone);
  await new InteractionDelivery(interaction, room.log).final([message]);
}

/** Opens the sources of an answer for the one who clicks. */
export const openSources: Click = { acknowledge: () => "private-message", run: showSource };

/** Turns to another source in what was opened. */
export const turnSource: Click = { acknowledge: () => "update", run: showSource };
