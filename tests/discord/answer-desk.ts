import { expect } from "vitest";
import type { Answer } from "../../src/answer/answer.js";
import { startBot } from "../../src/discord/bot.js";
import { MemoryState } from "../../src/discord/memory-state.js";
import { buttonsOf } from "../../src/stand-in/people/components.js";
import type { InteractionHandle } from "../../src/stand-in/people/interaction-handle.js";
import type { Message } from "../../src/stand-in/world/model.js";
import { answered, citationOf } from "../fakes/scripted-answerer.js";
import { articleText, SmallCoverage } from "../fakes/small-coverage.js";
import { type Bench, openBench } from "./bench.js";

/** The sentences of the article. */
export const SENTENCES = Array.from({ length: 20 }, (_, index) => `${index + 1}번째 문장에는 사실이 하나 있다.`);
const ARTICLE = articleText("a.txt", SENTENCES);

/** The n-th citation of an answer: a sentence of the article. */
export function cited(sentence: number, n: number) {
  const quote = SENTENCES[sentence - 1] ?? "";
  const start = ARTICLE.source.indexOf(quote);
  return citationOf(quote, { n, start, end: start + quote.length, url: "https://example.com/a" });
}

/** Two claims with a citation each, and two questions that follow. */
export const ANSWER = answered(["첫째 사실이다.", "둘째 사실이다."], {
  citations: [cited(10, 1), cited(1, 2)],
  followUps: ["누가 말했나요?", "언제였나요?"],
});

/** What the buttons of a message show. */
export function labels(message: Message): (string | undefined)[] {
  return buttonsOf(message).map((button) => button.label ?? button.emoji?.name);
}

/** A bot that gives one answer, and people who press its buttons. */
export class AnswerDesk {
  readonly state: MemoryState;
  readonly coverage: SmallCoverage;
  #bench: Bench;

  private constructor(bench: Bench, state: MemoryState, coverage: SmallCoverage) {
    this.#bench = bench;
    this.state = state;
    this.coverage = coverage;
  }

  static async open(answer: Answer = ANSWER): Promise<AnswerDesk> {
    const state = new MemoryState();
    const coverage = new SmallCoverage([ARTICLE]);
    const bot = { state, coverage, search: coverage };
    return new AnswerDesk(await openBench(({ question }) => ({ ...answer, question }), { bot }), state, coverage);
  }

  get bench(): Bench {
    return this.#bench;
  }

  async ask(options: Record<string, string | boolean> = {}, channel = "general"): Promise<Message> {
    const { people } = this.#bench.discord;
    const given = { question: "무슨 일인가요?", ...options };
    return people.slash({ user: "mina", channel, command: "ask", options: given }).reply();
  }

  press(message: Message, label: string, user = "mina"): InteractionHandle {
    const button = buttonsOf(message).find((one) => one.label === label || one.emoji?.name === label);
    if (button === undefined) throw new Error(`no button ${label}`);
    return this.#bench.discord.people.click({ user, message: message.id, customId: button.custom_id });
  }

  /** The answer is kept with the ids of its messages, which is done once Discord has confirmed them. */
  async kept(): Promise<void> {
    await this.#bench.discord.people.waitFor("the answer to be kept", () => {
      const answers = [...this.state.answers.values()];
      return answers.length > 0 && answers.every(({ messages }) => messages.length > 0);
    });
  }

  /** The bot begins anew with the same state, as after a restart. */
  async restart(): Promise<void> {
    await this.#bench.bot.close(0);
    const { discord, answerer, log } = this.#bench;
    const { token, apiBase } = discord;
    const { state, coverage } = this;
    const bot = await startBot({ token, apiBase, answerer, log, state, coverage, search: coverage });
    this.#bench = { discord, bot, log, answerer, close: () => bot.close(0).then(() => discord.close()) };
  }

  /** Expects that nothing was sent that Discord refuses. */
  async close(): Promise<void> {
    expect(this.#bench.discord.requests.bad()).toEqual([]);
    await this.#bench.close();
  }
}
