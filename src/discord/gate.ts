import { dayOf } from "../retrieval/reporting-dates/days.js";
import type { Origin } from "./delivery/origin.js";
import { Refusal } from "./failure.js";
import type { LimitPhrases } from "./locales/phrases.js";
import type { StatePort } from "./ports/state.js";
import type { SettingsBook } from "./settings-book.js";
import { relativeTime } from "./text/relative-time.js";
import { TokenBuckets } from "./token-buckets.js";

const LONGEST_DAY_S = 25 * 3600;

/** The first second of the next day in a time zone, found by halving; days may have 23 to 25 hours. */
function nextDay(now: number, timeZone: string): number {
  const dayAt = (second: number) => dayOf(new Date(second * 1000).toISOString(), timeZone);
  const today = dayAt(Math.floor(now / 1000));
  let early = Math.floor(now / 1000);
  let late = early + LONGEST_DAY_S;
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (dayAt(middle) === today) early = middle;
    else late = middle;
  }
  return late * 1000;
}

function limited(reason: string, say: (phrases: LimitPhrases) => string): Refusal {
  return new Refusal(reason, (phrases) => say(phrases.limit), true);
}

/** Lets questions through as far as a server's settings allow; without settings, all of them. */
export class Gate {
  readonly #settings: SettingsBook;
  readonly #state: StatePort;
  readonly #timeZone: string;
  readonly #now: () => number;
  readonly #buckets = new TokenBuckets();

  constructor(settings: SettingsBook, state: StatePort, timeZone: string, now: () => number = Date.now) {
    this.#settings = settings;
    this.#state = state;
    this.#timeZone = timeZone;
    this.#now = now;
  }

  /**
   * Counts a question that is about to be answered.
   * @throws Refusal, for the asker alone, with the moment from which they may ask again.
   */
  async pass(origin: Origin): Promise<void> {
    const { guild, member } = origin;
    if (guild === null) return;
    const { channels, memberPerMinute, serverPerMinute, serverPerDay } = await this.#settings.of(guild);
    if (channels.length > 0 && !origin.places.some((place) => channels.includes(place))) {
      throw limited("channel not set", (said) => said.elsewhere(channels.map((id) => `<#${id}>`).join(", ")));
    }
    const now = this.#now();
    const ofMember = `${guild} ${member}`;
    const memberWait = memberPerMinute === null ? 0 : this.#buckets.wait(ofMember, memberPerMinute, now);
    if (memberWait > 0) throw limited("member too fast", (said) => said.tooFast(relativeTime(now + memberWait)));
    const serverWait = serverPerMinute === null ? 0 : this.#buckets.wait(guild, serverPerMinute, now);
    if (serverWait > 0) throw limited("server too fast", (said) => said.serverBusy(relativeTime(now + serverWait)));
    if (memberPerMinute !== null) this.#buckets.take(ofMember, memberPerMinute, now);
    if (serverPerMinute !== null) this.#buckets.take(guild, serverPerMinute, now);
    if (serverPerDay === null) return;
    const today = dayOf(new Date(now).toISOString(), this.#timeZone);
    if (await this.#state.spend(guild, today, serverPerDay)) return;
    throw limited("day spent", (said) => said.daySpent(relativeTime(nextDay(now, this.#timeZone))));
  }
}
