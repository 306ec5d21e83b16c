import type { Message } from "../../src/stand-in/world/model.js";
import type { Bench } from "./bench.js";

/** All that the bot has said where a member reads. */
export function saidBy({ discord: { people, world } }: Bench, reader: string, channel = "general"): string[] {
  const all = people.reads(reader, channel).filter(({ authorId }) => authorId === world.bot.id);
  return all.map(({ content }) => content);
}

/** A mention of the bot with a question. */
export function mentionIn(
  { discord: { people } }: Bench,
  question: string,
  author = "mina",
  channel = "general",
): Message {
  return people.sendMessage({ author, channel, content: `${people.mention()} ${question}` });
}
