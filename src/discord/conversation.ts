import type { Turn } from "../answer/answerer.js";
import type { Origin } from "./delivery/origin.js";
import type { AnswerRecord, StatePort } from "./ports/state.js";

/** Earlier answers that are handed on with a question. */
const TURNS = 6;

/** The key of the conversation that begins with an answer. */
export function beginning(answerId: string): string {
  return `answer:${answerId}`;
}

/**
 * The conversation a question belongs to: that of the answer it replies to, of its thread or of its direct messages. Null
 * begins another, as every question in a channel does.
 */
export async function conversationOf(
  origin: Origin,
  repliedTo: string | null,
  state: StatePort | null,
): Promise<string | null> {
  const replied = repliedTo === null ? null : await state?.answerOfMessage(repliedTo);
  if (replied && !replied.private) return replied.conversation;
  if (origin.guild === null) return `channel:${origin.channel}`;
  if (!origin.thread) return null;
  // A thread that begins at an answer carries the id of the answer's message.
  const opened = await state?.answerOfMessage(origin.channel);
  return opened?.conversation ?? `channel:${origin.channel}`;
}

/** The turns that still count: the last ones with no pause between them, or after them, that is longer than `idleMs`. */
export function activeTurns(records: readonly AnswerRecord[], now: number, idleMs: number): Turn[] {
  const turns: Turn[] = [];
  let later = now;
  for (const record of [...records].reverse().slice(0, TURNS)) {
    const at = Date.parse(record.at);
    if (later - at > idleMs) break;
    turns.unshift({ question: record.answer.question, answer: record.answer });
    later = at;
  }
  return turns;
}

/** The earlier turns of a conversation, oldest first. */
export async function turnsOf(
  conversation: string | null,
  state: StatePort | null,
  now: number,
  idleMs: number,
): Promise<Turn[]> {
  if (conversation === null || state === null) return [];
  return activeTurns(await state.conversation(conversation, TURNS), now, idleMs);
}
