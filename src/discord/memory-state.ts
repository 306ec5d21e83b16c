import type { AnswerRecord, Forgotten, Listing, ServerSettings, StatePort, Vote } from "./ports/state.js";

/** Answers, votes and lists that are kept; beyond them the oldest go. */
const KEPT = 2_000;

/** A map that lets the oldest entries go. */
function keep<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.set(key, value);
  if (map.size <= KEPT) return;
  const oldest = map.keys().next();
  if (oldest.done !== true) map.delete(oldest.value);
}

/** State that lives as long as the process: what the bot works with when it is handed no other. */
export class MemoryState implements StatePort {
  readonly answers = new Map<string, AnswerRecord>();
  readonly votes = new Map<string, Vote>();
  readonly listings = new Map<string, Listing>();
  readonly servers = new Map<string, ServerSettings>();
  readonly #spending = new Map<string, number>();

  async saveAnswer(record: AnswerRecord): Promise<void> {
    keep(this.answers, record.id, record);
  }

  async answer(id: string): Promise<AnswerRecord | null> {
    return this.answers.get(id) ?? null;
  }

  async answerOfMessage(message: string): Promise<AnswerRecord | null> {
    return [...this.answers.values()].find((record) => record.messages.includes(message)) ?? null;
  }

  async conversation(key: string, limit: number): Promise<readonly AnswerRecord[]> {
    return [...this.answers.values()].filter((record) => record.conversation === key).slice(-limit);
  }

  async saveVote(vote: Vote): Promise<void> {
    keep(this.votes, `${vote.answer} ${vote.member}`, vote);
  }

  async saveListing(id: string, listing: Listing): Promise<void> {
    keep(this.listings, id, listing);
  }

  async listing(id: string): Promise<Listing | null> {
    return this.listings.get(id) ?? null;
  }

  async settings(guild: string): Promise<ServerSettings | null> {
    return this.servers.get(guild) ?? null;
  }

  async saveSettings(guild: string, settings: ServerSettings): Promise<void> {
    this.servers.set(guild, settings);
  }

  async spend(guild: string, day: string, limit: number): Promise<boolean> {
    const spent = this.#spending.get(`${guild} ${day}`) ?? 0;
    if (spent >= limit) return false;
    keep(this.#spending, `${guild} ${day}`, spent + 1);
    return true;
  }

  async forget(member: string): Promise<Forgotten> {
    const answers = [...this.answers.values()].filter((record) => record.member === member);
    const gone = new Set(answers.map(({ id }) => id));
    const votes = [...this.votes.entries()].filter(([, vote]) => vote.member === member);
    for (const id of gone) this.answers.delete(id);
    for (const [key, vote] of this.votes) if (vote.member === member || gone.has(vote.answer)) this.votes.delete(key);
    const listings = [...this.listings].filter(([, listing]) => listing.member === member);
    for (const [id] of listings) this.listings.delete(id);
    return { answers: answers.length, votes: votes.length, listings: listings.length };
  }
}
