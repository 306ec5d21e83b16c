import type {
  AnswerRecord,
  Forgotten,
  Listing,
  ServerSettings,
  StatePort,
  Vote,
} from "../../src/discord/ports/state.js";

/** State that lives as long as the test. */
export class MemoryState implements StatePort {
  readonly answers = new Map<string, AnswerRecord>();
  readonly votes = new Map<string, Vote>();
  readonly listings = new Map<string, Listing>();
  readonly servers = new Map<string, ServerSettings>();
  readonly spending = new Map<string, number>();

  async saveAnswer(record: AnswerRecord): Promise<void> {
    this.answers.set(record.id, record);
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
    this.votes.set(`${vote.answer} ${vote.member}`, vote);
  }

  async saveListing(id: string, listing: Listing): Promise<void> {
    this.listings.set(id, listing);
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
    const spent = this.spending.get(`${guild} ${day}`) ?? 0;
    if (spent >= limit) return false;
    this.spending.set(`${guild} ${day}`, spent + 1);
    return true;
  }

  async forget(member: string): Promise<Forgotten> {
    const answers = [...this.answers.values()].filter((record) => record.member === member);
    const votes = [...this.votes.entries()].filter(([, vote]) => vote.member === member);
    for (const { id } of answers) this.answers.delete(id);
    for (const [key] of votes) this.votes.delete(key);
    return { answers: answers.length, votes: votes.length };
  }
}
