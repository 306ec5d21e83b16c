import { ChannelType, type Message } from "discord.js";
import { type Addressed, addressedBy } from "./addressed.js";
import { withinBoundary } from "./boundary.js";
import { MessageDelivery } from "./delivery/message-delivery.js";
import { messageOrigin } from "./delivery/origin.js";
import { plain } from "./render/outgoing.js";
import type { Room } from "./room.js";
import { UNSET } from "./settings-book.js";

const CAN_HOLD_THREADS: readonly ChannelType[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

function addressed(message: Message, botId: string): Addressed {
  const { mentions } = message;
  return addressedBy({
    content: message.content,
    direct: message.channel.isDMBased(),
    byPerson: !message.author.bot && message.webhookId === null && !message.system,
    mentionsBot: mentions.users.has(botId),
    repliesToBot: mentions.repliedUser?.id === botId,
  });
}

/** The question that gets a thread of its own: where the server wants that and the channel is none already. */
async function threadFor(message: Message, question: string, room: Room): Promise<string | null> {
  // Settings that cannot be read are told of where the question is let through.
  const { threads } = await room.settings.of(message.guildId).catch(() => UNSET);
  return threads && CAN_HOLD_THREADS.includes(message.channel.type) ? question : null;
}

/** The language of the conversation that a message without words goes on with; null where there is none. */
async function spokenBefore(message: Message, { conversations }: Room): Promise<string | null> {
  try {
    const conversation = await conversations.of(messageOrigin(message), message.reference?.messageId ?? null);
    return await conversations.language(conversation, Date.now());
  } catch {
    // What cannot be read only decides the language.
    return null;
  }
}

async function answer(message: Message, question: string, delivery: MessageDelivery, room: Room): Promise<void> {
  const origin = messageOrigin(message);
  await room.gate.pass(origin);
  const repliedTo = message.reference?.messageId ?? null;
  const conversation = delivery.thread ?? (await room.conversations.of(origin, repliedTo));
  await room.pipeline.ask({ ...origin, question, filters: {}, private: false, conversation, unseen: false }, delivery);
}

/** Answers a mention, a direct message or a reply where it was written. Never rejects. */
export async function handleMessage(message: Message, room: Room): Promise<void> {
  const { channel } = message;
  const meant = addressed(message, message.client.user.id);
  if (meant.kind === "ignored" || !channel.isSendable()) return;
  const question = meant.kind === "question" ? meant.question : null;
  const { discordLocales } = messageOrigin(message);
  const wanted = question === null ? null : await threadFor(message, question, room);
  const spoken = question === null ? await spokenBefore(message, room) : null;
  const phrases = room.phrasesFor(question, spoken === null ? message.guildId : null, spoken, ...discordLocales);
  const delivery = new MessageDelivery(message, channel, phrases, room.log, wanted);
  const say = (sentence: string) => delivery.final([plain(sentence)]);
  const data = { surface: channel.isDMBased() ? "direct" : "mention" };
  const tell = async (sentence: string, privately: boolean) => {
    await (privately ? delivery.directly([plain(sentence)]).catch(() => say(sentence)) : say(sentence));
  };
  const quiet = question === null ? () => {} : room.typing.start(channel);
  await withinBoundary({ log: room.log, data, phrases: () => phrases, tell }, async () => {
    if (question !== null) await answer(message, question, delivery, room);
    else await say(meant.kind === "help" ? phrases.help.short : phrases.help.emptyReply);
  });
  quiet();
}
