import { Locale } from "discord-api-types/v10";
import { buttonsOf } from "../../../src/stand-in/people/components.js";
import type { InteractionHandle } from "../../../src/stand-in/people/interaction-handle.js";
import type { StandIn } from "../../../src/stand-in/stand-in.js";
import type { Message } from "../../../src/stand-in/world/model.js";
import { HELD } from "./coverage.js";

/** How long a slow machine may take for what takes a second on a fast one. */
export const PATIENCE_MS = 45_000;

/** An answer that is there as a whole has buttons; one that is still growing has none. */
export function isWhole({ components }: Message): boolean {
  return components.length > 0;
}

/** A server of one test, with members of its own: what other tests did is not seen here. */
export class Place {
  readonly discord: StandIn;
  /** The name of its asker, who reads Korean, and of the one who manages it. */
  readonly asker: string;
  readonly owner: string;
  readonly other: string;
  readonly guild: string;
  /** The id of its channel, which the world forgets when it is deleted. */
  readonly general: string;
  readonly #number: number;
  #asked = 0;

  constructor(discord: StandIn, number: number) {
    this.discord = discord;
    this.#number = number;
    this.asker = `mina${number}`;
    this.owner = `owner${number}`;
    this.other = `sam${number}`;
    const members = [{ name: this.owner }, { name: this.asker, locale: Locale.Korean }, { name: this.other }];
    const guild = discord.admin.addGuild({ name: `Newsroom ${number}`, channels: ["general"], members });
    this.guild = guild.id;
    this.general = discord.people.channel(this.#channelOf(guild.id), this.owner).id;
  }

  /** A question that nobody has asked before. */
  question(): string {
    this.#asked += 1;
    return `홍콩 정부가 연구소에 배정한 금액은 얼마인가요? (${this.#number}-${this.#asked})`;
  }

  channel(where: "general" | "dm"): string {
    return where === "dm" ? "dm" : this.general;
  }

  ask(where: "general" | "dm", options: Record<string, string | boolean> = {}): InteractionHandle {
    return this.command("ask", { question: this.question(), ...options }, this.channel(where));
  }

  command(command: string, options: Record<string, string | boolean> = {}, channel = this.general, user = this.asker) {
    return this.discord.people.slash({ user, channel, command, options });
  }

  write(content: string, where: "general" | "dm", replyTo?: string): Message {
    const said = { author: this.asker, channel: this.channel(where), content };
    return this.discord.people.sendMessage({ ...said, ...(replyTo === undefined ? {} : { replyTo }) });
  }

  /** A mention of the bot with a question. */
  mention(): Message {
    return this.write(`${this.discord.people.mention()} ${this.question()}`, "general");
  }

  /** Presses the button that shows this text or emoji. */
  press(message: Message, label: string, user = this.asker): InteractionHandle {
    const button = buttonsOf(message).find((one) => one.label === label || one.emoji?.name === label);
    if (button === undefined) throw new Error(`no button ${label}`);
    return this.discord.people.click({ user, message: message.id, customId: button.custom_id });
  }

  /** All that the bot has written where the asker reads, in the channel, its threads and direct messages. */
  bySaid(): Message[] {
    const { people, world } = this.discord;
    const here = [...world.channels.values()].filter((one) => one.kind !== "dm" && one.guildId === this.guild);
    return [...here.map(({ id }) => id), "dm"]
      .flatMap((channel) => people.reads(this.asker, channel))
      .filter(({ authorId }) => authorId === world.bot.id);
  }

  said(): string[] {
    return this.bySaid().map(({ content }) => content);
  }

  /** How often the whole of an answer that was held back stands where the asker reads. */
  answers(): number {
    return this.said().filter((text) => HELD.every((sentence) => text.includes(sentence))).length;
  }

  async heardAnswer(): Promise<void> {
    const { people } = this.discord;
    await people.waitFor("the answer", () => this.answers() > 0, PATIENCE_MS);
  }

  async hears(text: string): Promise<void> {
    await this.discord.people.waitFor(`«${text}»`, () => this.said().some((one) => one.includes(text)), PATIENCE_MS);
  }

  #channelOf(guild: string): string {
    const found = [...this.discord.world.channels.values()].find((one) => one.kind === "text" && one.guildId === guild);
    return found?.id ?? "";
  }
}
