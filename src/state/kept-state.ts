import type { Answer } from "../answer/answer.js";
import type { AnswerCache } from "../answer/answer-cache.js";
import type { TokenBudget } from "../answer/chat/chat-budget.js";
import type { AnswerRecord, Forgotten, Listing, ServerSettings, StatePort, Vote } from "../discord/ports/state.js";
import { answerById, answerByMessage, articlesOf, lastAnswers, saveAnswer } from "./answers.js";
import { cachedAnswers } from "./cached-answers.js";
import type { StateLimits } from "./limits.js";
import { prune } from "./prune.js";
import { type Dropped, dropOthers, forgetMember } from "./removal.js";
import { listingById, saveListing, saveSettings, settingsOf, spendQuestion } from "./servers.js";
import type { StateFile } from "./state-file.js";
import { type TokenBudgetOptions, tokenBudget } from "./token-spending.js";
import { saveVote } from "./votes.js";

/** After how many writes some of what is too much is deleted: fewer than what goes then, so that it can never grow. */
const PRUNE_EVERY = 50;

/** The state in a database file. */
export class KeptState implements StatePort {
  readonly cache: AnswerCache;
  readonly #file: StateFile;
  readonly #now: () => number;
  readonly #limits: StateLimits;
  /** The ids of the articles that are served; null until they were said. */
  #articles: ReadonlySet<string> | null = null;
  #writes = 0;

  constructor(file: StateFile, now: () => number, limits: StateLimits) {
    this.#file = file;
    this.#now = now;
    this.#limits = limits;
    const cache = cachedAnswers(file, {
      now,
      days: limits.cachedDays,
      isCurrent: (answer) => this.#isCurrent(answer),
    });
    this.cache = {
      find: (asked) => cache.find(asked),
      keep: async (asked, answer) => {
        await cache.keep(asked, answer);
        this.#wrote();
      },
    };
    this.#prune();
  }

  /** An answer that was begun before its article was taken out is not kept either. */
  async saveAnswer(record: AnswerRecord): Promise<void> {
    if (!this.#isCurrent(record.answer)) return;
    this.#file.change((connection) => saveAnswer(connection, record, this.#now()));
    this.#wrote();
  }

  async answer(id: string): Promise<AnswerRecord | null> {
    return this.#file.use((connection) => answerById(connection, id));
  }

  async answerOfMessage(message: string): Promise<AnswerRecord | null> {
    return this.#file.use((connection) => answerByMessage(connection, message));
  }

  async conversation(key: string, limit: number): Promise<readonly AnswerRecord[]> {
    return this.#file.use((connection) => lastAnswers(connection, key, limit));
  }

  async saveVote(vote: Vote): Promise<void> {
    this.#file.use((connection) => saveVote(connection, vote, this.#now()));
    this.#wrote();
  }

  async saveListing(id: string, listing: Listing): Promise<void> {
    this.#file.use((connection) => saveListing(connection, id, listing, this.#now()));
    this.#wrote();
  }

  async listing(id: string): Promise<Listing | null> {
    return this.#file.use((connection) => listingById(connection, id));
  }

  async settings(guild: string): Promise<ServerSettings | null> {
    return this.#file.use((connection) => settingsOf(connection, guild));
  }

  async saveSettings(guild: string, settings: ServerSettings): Promise<void> {
    this.#file.use((connection) => saveSettings(connection, guild, settings));
  }

  async spend(guild: string, day: string, limit: number): Promise<boolean> {
    return this.#file.use((connection) => spendQuestion(connection, guild, day, limit));
  }

  forget(member: string): Promise<Forgotten> {
    return forgetMember(this.#file, member);
  }

  tokenBudget(options: TokenBudgetOptions): TokenBudget {
    return tokenBudget(this.#file, this.#now, options);
  }

  keepOnly(snapshot: string, articles: Iterable<string>): Promise<Dropped> {
    this.#articles = new Set(articles);
    return dropOthers(this.#file, snapshot, (article) => this.#isServed(article));
  }

  close(): void {
    this.#file.close();
  }

  #isCurrent(answer: Answer): boolean {
    return [...articlesOf(answer)].every((article) => this.#isServed(article));
  }

  #isServed(article: string): boolean {
    return this.#articles?.has(article) ?? true;
  }

  #wrote(): void {
    this.#writes += 1;
    if (this.#writes % PRUNE_EVERY === 0) this.#prune();
  }

  #prune(): void {
    this.#file.change((connection) => prune(connection, this.#limits, this.#now()));
  }
}
