import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";
import type { Answer } from "../../answer/answer.js";
import { customId } from "../custom-id.js";
import type { ButtonPhrases } from "../locales/phrases.js";
import { shorten } from "../text/escape.js";

/** One row of a message's components. */
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Discord's limit on a button's text. */
const LABEL_LIMIT = 80;
/** Follow-up questions that are offered. */
const QUESTIONS = 3;

/** A row of the message. */
export function rowOf(...components: APIComponentInMessageActionRow[]): Row {
  return { type: ComponentType.ActionRow, components };
}

/** A button that says `label`; one that cannot be used now is shown in grey. */
export function button(label: string, id: string, disabled = false): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: shorten(label, LABEL_LIMIT),
    custom_id: id,
    ...(disabled ? { disabled } : {}),
  };
}

/** A button that shows an emoji; voice output reads the emoji's name. */
function emojiButton(emoji: string, id: string): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, emoji: { name: emoji }, custom_id: id };
}

/** What the buttons of an answer are for. */
export interface ButtonsOf {
  readonly id: string;
  readonly answer: Answer;
  /** The id of the member who asked. */
  readonly member: string;
  readonly private: boolean;
  /** Whether it can be shown to others: not in a direct message, and not twice. */
  readonly shareable: boolean;
}

/**
 * The buttons of an answer: sources, votes, ask further, then share (of a private answer) or delete, and a second row of
 * follow-up questions. What the coverage does not say has no sources.
 */
export function answerButtons(of: ButtonsOf, phrases: ButtonPhrases): Row[] {
  const { id, answer } = of;
  const last = of.private
    ? of.shareable
      ? [button(phrases.share, customId("share", id))]
      : []
    : [button(phrases.delete, customId("delete", id, of.member))];
  const first = rowOf(
    ...(answer.citations.length > 0 ? [button(phrases.sources, customId("sources", id, 1))] : []),
    emojiButton("👍", customId("up", id)),
    emojiButton("👎", customId("down", id)),
    button(phrases.further, customId("further", id)),
    ...last,
  );
  const questions = answer.followUps.slice(0, QUESTIONS);
  if (questions.length === 0) return [first];
  return [first, rowOf(...questions.map((question, index) => button(question, customId("question", id, index))))];
}
