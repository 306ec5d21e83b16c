import type { ServerSettings, StatePort } from "./ports/state.js";

/** A server that nothing was set for: the bot answers everywhere, openly and without limits. */
export const UNSET: ServerSettings = {
  channels: [],
  language: null,
  privateByDefault: false,
  threads: false,
  memberPerMinute: null,
  serverPerMinute: null,
  serverPerDay: null,
};

/** The settings of all servers, read once and written through: an interaction leaves no time to wait for a disk. */
export class SettingsBook {
  readonly #known = new Map<string, ServerSettings>();
  readonly #reading = new Map<string, Promise<ServerSettings>>();
  readonly #state: StatePort;

  constructor(state: StatePort) {
    this.#state = state;
  }

  /** The settings of a server; those of direct messages (null) are never set. */
  async of(guild: string | null): Promise<ServerSettings> {
    if (guild === null) return UNSET;
    const known = this.#known.get(guild);
    if (known !== undefined) return known;
    // Many commands at once are one read.
    const reading = this.#reading.get(guild) ?? this.#read(guild).finally(() => this.#reading.delete(guild));
    this.#reading.set(guild, reading);
    return reading;
  }

  async #read(guild: string): Promise<ServerSettings> {
    const read = (await this.#state.settings(guild)) ?? UNSET;
    // What was changed while it was read is newer.
    const settings = this.#known.get(guild) ?? read;
    this.#known.set(guild, settings);
    return settings;
  }

  /** The same without waiting: what is known of the server by now. */
  known(guild: string | null): ServerSettings {
    return (guild === null ? undefined : this.#known.get(guild)) ?? UNSET;
  }

  /** Changes settings of a server, for now and after a restart. */
  async change(guild: string, change: Partial<ServerSettings>): Promise<ServerSettings> {
    const changed = { ...(await this.of(guild)), ...change };
    await this.#state.saveSettings(guild, changed);
    this.#known.set(guild, changed);
    return changed;
  }
}
