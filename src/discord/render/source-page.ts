import { type APIButtonComponent, ButtonStyle, ComponentType } from "discord-api-types/v10";
import type { Citation } from "../../answer/answer.js";
import { withRelativeDates } from "../../answer/dates/relative-dates.js";
import { customId } from "../custom-id.js";
import type { Phrases } from "../locales/phrases.js";
import type { QuoteInContext } from "../source-context.js";
import { escapeWithin, oneLine } from "../text/escape.js";
import { button, rowOf } from "./buttons.js";
import type { Outgoing } from "./outgoing.js";
import { linkTarget, originLine, titleLine } from "./reference.js";

/** The longest parts of a page, in UTF-16 units: together they fit the 4,096 of an embed. */
const QUOTE_LIMIT = 1800;
const SIDE_LIMIT = 700;

/** One source of an answer as a page of its own. */
export interface SourcePage {
  readonly answerId: string;
  readonly citation: Citation;
  /** From 1 to `pages`. */
  readonly page: number;
  readonly pages: number;
  /** Null where the article is no longer part of the coverage: then nothing of it is shown. */
  readonly context: QuoteInContext | null;
}

/** The last words of a text, as many as fit. */
function ending(text: string): string {
  const line = oneLine(text);
  if (line.length <= SIDE_LIMIT / 2) return escapeWithin(line, SIDE_LIMIT);
  const cut = line.slice(-SIDE_LIMIT / 2);
  return `…${escapeWithin(cut.slice(cut.indexOf(" ") + 1), SIDE_LIMIT)}`;
}

function quoteLine({ before, quote, after }: QuoteInContext, published: string | null, timeZone: string): string {
  const dated = withRelativeDates(quote, published, timeZone);
  const parts = [ending(before), `**${escapeWithin(dated, QUOTE_LIMIT)}**`, escapeWithin(after, SIDE_LIMIT)];
  return `> ${parts.filter((part) => part !== "").join(" ")}`;
}

/** A source with its quote in bold among the sentences around it, and the way to the others. */
export function sourcePage(view: SourcePage, phrases: Phrases, timeZone: string): Outgoing {
  const { answerId, citation, page, pages, context } = view;
  const wording = { phrases: phrases.answer, timeZone };
  const text = context === null ? phrases.button.articleGone : quoteLine(context, citation.published, timeZone);
  const description = [
    `**[${citation.n}]** ${titleLine(citation, context?.quote ?? null, wording)}`,
    originLine(citation, wording),
    text,
  ];
  const url = linkTarget(citation.url);
  const link: APIButtonComponent[] =
    url === null || context === null
      ? []
      : [{ type: ComponentType.Button, style: ButtonStyle.Link, label: phrases.button.openArticle, url }];
  const turn = (label: string, to: number) => button(label, customId("source", answerId, to), to < 1 || to > pages);
  const turns = pages > 1 ? [turn(phrases.button.previous, page - 1), turn(phrases.button.next, page + 1)] : [];
  const components = [...turns, ...link];
  return {
    content: "",
    embeds: [
      {
        title: phrases.answer.sources,
        description: description.join("\n"),
        ...(pages > 1 ? { footer: { text: phrases.listing.page(page, pages) } } : {}),
      },
    ],
    components: components.length === 0 ? [] : [rowOf(...components)],
  };
}
