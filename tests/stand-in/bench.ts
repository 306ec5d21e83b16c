import type { InteractionHandle } from "../../src/stand-in/people/interaction-handle.js";
import { NO_LIMITS } from "../../src/stand-in/rest/rate-limits.js";
import type { StandIn } from "../../src/stand-in/stand-in.js";
import { startDiscord } from "./login.js";
import { request } from "./rest.js";

export const COMMANDS = [
  {
    name: "ask",
    description: "Ask",
    options: [
      { type: 3, name: "question", description: "What", required: true, max_length: 100 },
      { type: 3, name: "outlet", description: "Which", autocomplete: true },
    ],
  },
  { name: "settings", description: "Set", default_member_permissions: "32", contexts: [0] },
  { name: "Check", type: 3 },
];

/** A stand-in without rate limits where the commands are registered, spoken to without a library. */
export class RawBench {
  readonly discord: StandIn;
  readonly general: string;

  private constructor(discord: StandIn) {
    this.discord = discord;
    this.general = discord.people.channel("general", "mina").id;
  }

  static async start(): Promise<RawBench> {
    const discord = await startDiscord({ rateLimits: NO_LIMITS });
    const bench = new RawBench(discord);
    await bench.send("PUT", `/applications/${discord.world.applicationId}/commands`, COMMANDS);
    return bench;
  }

  send(method: string, path: string, body?: unknown) {
    return request(this.discord, method, path, body);
  }

  ask(options: Record<string, string> = { question: "why?" }): InteractionHandle {
    return this.discord.people.slash({ user: "mina", channel: "general", command: "ask", options });
  }

  callback({ interaction }: InteractionHandle, body: unknown, query = "") {
    return this.send("POST", `/interactions/${interaction.id}/${interaction.token}/callback${query}`, body);
  }

  /** The webhook route of an interaction; `rest` is what comes after the token. */
  webhook({ interaction }: InteractionHandle, rest = ""): string {
    return `/webhooks/${this.discord.world.applicationId}/${interaction.token}${rest}`;
  }

  /** The id of a message of the bot in the general channel. */
  async botMessage(body: unknown = { content: "mine" }): Promise<string> {
    await this.send("POST", `/channels/${this.general}/messages`, body);
    return this.discord.people.reads("mina", "general").at(-1)?.id ?? "";
  }

  /** A click on a button of the bot's. */
  async clicked(): Promise<InteractionHandle> {
    const components = [{ type: 1, components: [{ type: 2, style: 1, label: "x", custom_id: "x" }] }];
    const message = await this.botMessage({ content: "with a button", components });
    return this.discord.people.click({ user: "mina", message, customId: "x" });
  }
}
