import type { APIActionRowComponent, APIComponentInMessageActionRow } from "discord-api-types/v10";
import type { Answer } from "../../answer/answer.js";
import { notCoveredText } from "../../answer/phrases.js";
import { spokenLocale } from "../locales/locale.js";
import type { AnswerPhrases } from "../locales/phrases.js";
import { packBlocks } from "../text/split.js";
import { answerPages } from "./answer-text.js";
import { CONTENT_LIMIT, EMBED_LIMIT } from "./limits.js";
import { noteLines } from "./notes.js";
import type { Outgoing } from "./outgoing.js";
import { sourceBlocks } from "./sources.js";
import type { Wording } from "./wording.js";

/** A calm blue for sources, grey for articles that are only near. */
const ANSWERED_COLOUR = 0x3b6ea5;
const NEARBY_COLOUR = 0x8a8f98;

/** How one answer is shown. */
export interface Showing extends Wording {
  /** Whether the bot may embed links where this is sent; if not, the sources are text. */
  readonly embeds: boolean;
  /** Lines of small print beside the answer's own. */
  readonly notes: readonly string[];
  readonly components: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
}

/** An answer whose language the bot does not speak declines in English: here in the language of what stands around it. */
function inItsFrame(answer: Answer, phrases: AnswerPhrases): Answer {
  const { status, text, language } = answer;
  const foreign = status === "not_covered" && spokenLocale(language) === null && text === notCoveredText(language);
  return foreign ? { ...answer, text: phrases.notCovered } : answer;
}

/** Adds a block to the last page, or begins another where it does not fit. */
function append(pages: readonly string[], block: string, separator: string): string[] {
  const joined = `${pages.at(-1)}${separator}${block}`;
  return pages.length === 0 || joined.length > CONTENT_LIMIT ? [...pages, block] : [...pages.slice(0, -1), joined];
}

function withSourcesAsText(pages: readonly string[], blocks: readonly string[], heading: string): string[] {
  const [first = "", ...more] = packBlocks([`**${heading}**`, ...blocks], "\n", CONTENT_LIMIT);
  return [...append(pages, first, "\n\n"), ...more];
}

/**
 * An answer as the messages that show it, the first of which carries the buttons: the text with its `[n]`, notes in small
 * print, then the sources as a card below the last part. Every message keeps to Discord's limits.
 */
export function answerMessages(answer: Answer, showing: Showing): Outgoing[] {
  const { phrases } = showing;
  const heading = answer.status === "answered" ? phrases.sources : phrases.nearby;
  const blocks = sourceBlocks(answer, showing);
  const notes = [...noteLines(answer, phrases), ...showing.notes].map((note) => `-# ${note}`);
  const text = notes.reduce((pages, note) => append(pages, note, "\n"), answerPages(inItsFrame(answer, phrases)));
  const pages = showing.embeds || blocks.length === 0 ? text : withSourcesAsText(text, blocks, heading);
  const cards = showing.embeds ? packBlocks(blocks, "\n\n", EMBED_LIMIT) : [];
  const color = answer.status === "answered" ? ANSWERED_COLOUR : NEARBY_COLOUR;
  const messages = pages.map((content): Outgoing => ({ content, embeds: [], components: [] }));
  for (const [index, description] of cards.entries()) {
    const embeds = [{ title: heading, description, color }];
    const last = messages.at(-1);
    if (index === 0 && last !== undefined) messages[messages.length - 1] = { ...last, embeds };
    else messages.push({ content: "", embeds, components: [] });
  }
  return messages.map((message, index) => (index === 0 ? { ...message, components: showing.components } : message));
}
