import type { Answer } from "../answer/answer.js";
import { answerFromPassages } from "../answer/answer-from-passages.js";
import { createExtractiveReader } from "../answer/extractive/extractive-reader.js";
import type { HandedPassage } from "../answer/handed-passages.js";
import { createAnswerer } from "../answer/pipeline.js";
import type { Reader } from "../answer/reader.js";
import { embeddedCosines } from "../answer/statement/embedded-cosines.js";
import type { SentenceCosines } from "../answer/statement/sentence-cosines.js";
import type { AliasLookup } from "../answer/verify/verify-name-find.js";
import type { Config } from "../config.js";
import type { Embedder } from "../vectorstore/embedders/embedder.js";
import { startLocalEmbedder } from "../vectorstore/embedders/local-embedder.js";
import { isUnusableModel } from "../vectorstore/embedders/unusable-model.js";
import { type AnswerOptions, filtersOf } from "./answer-options.js";
import { noteChatFault, noteWordsAlone } from "./notes.js";
import { type OpenBudget, openBudget } from "./open-budget.js";
import { type OpenCoverage, openCoverage } from "./open-coverage.js";
import { openChatModel, openReader, type ReaderName } from "./open-reader.js";
import { noteUnknownOutlet } from "./outlet-note.js";
import { noteStaleness } from "./staleness.js";

/** How questions are answered. */
interface AnsweringOptions extends AnswerOptions {
  readonly reader?: ReaderName;
  /** Whether questions that go on from an answer are sought, which takes as long as several answers. */
  readonly followUps?: boolean;
}

/** What answering needs, opened when the first question needs it: passages that are handed in need no store. */
export class Answering {
  readonly #config: Config;
  readonly #options: AnsweringOptions;
  #coverage: Promise<OpenCoverage> | null = null;
  #local: Promise<Embedder | null> | null = null;
  #localCosines: SentenceCosines | null = null;
  #reader: Promise<Reader> | null = null;
  #budget: Promise<OpenBudget> | null = null;

  constructor(config: Config, options: AnsweringOptions) {
    this.#config = config;
    this.#options = options;
  }

  /** Opens the published coverage. @throws Fault when there is none, or it cannot be read */
  async open(): Promise<void> {
    this.#coverage ??= this.#openCoverage();
    await this.#coverage;
  }

  /** Answers from the published coverage. */
  async ask(question: string): Promise<Answer> {
    this.#coverage ??= this.#openCoverage();
    const { store, embedders, cosines } = await this.#coverage;
    const answerer = createAnswerer({
      store,
      embedderFor: (snapshot) => embedders.for(snapshot),
      reader: await this.#openReader(),
      timeZone: this.#config.timeZone,
      ...(this.#options.followUps ? { suggestingReader: createExtractiveReader({ cosines }) } : {}),
    });
    return answerer.ask({ question, filters: filtersOf(this.#options), explain: this.#options.explain === true });
  }

  /** Answers from the passages that come with the question, or where none come from the published coverage. */
  async answerLine(line: {
    readonly question: string;
    readonly passages?: readonly HandedPassage[] | undefined;
  }): Promise<Answer> {
    const { question, passages } = line;
    if (!passages) return this.ask(question);
    const reader = await this.#openReader();
    const explain = this.#options.explain === true;
    return answerFromPassages(reader, { question, passages }, this.#config.timeZone, explain);
  }

  /** The source text of an article of the published coverage; null where it has none of this id. */
  async sourceOf(article: string): Promise<string | null> {
    this.#coverage ??= this.#openCoverage();
    const { store } = await this.#coverage;
    const number = store.current.articleNumber(article);
    return number === null ? null : (await store.current.article(number)).source;
  }

  async close(): Promise<void> {
    (await this.#budget?.catch(() => null))?.close();
    await (await this.#local?.catch(() => null))?.close();
    await (await this.#coverage?.catch(() => null))?.close();
  }

  async #openCoverage(): Promise<OpenCoverage> {
    const coverage = await openCoverage(this.#config);
    await noteStaleness(coverage.store, this.#config);
    noteUnknownOutlet(coverage.store.current.catalog, this.#options.outlet);
    this.#names = coverage.aliases;
    return coverage;
  }

  #openReader(): Promise<Reader> {
    this.#reader ??= this.#makeReader();
    return this.#reader;
  }

  async #makeReader(): Promise<Reader> {
    const cosines: SentenceCosines = {
      score: async (...asked) => (await this.#cosines()).score(...asked),
      compareTokens: async (...asked) => (await (await this.#cosines()).compareTokens?.(...asked)) ?? null,
    };
    // Passages that are handed in have no coverage around them.
    const aliases: AliasLookup = (name) => this.#names(name);
    const { reader } = this.#options;
    // The extractive reader costs nothing.
    this.#budget ??= reader === "extractive" ? null : openBudget(this.#config);
    const model = openChatModel(this.#config, (await this.#budget)?.budget);
    return openReader(this.#config, reader, { model, cosines, aliases }, noteChatFault);
  }

  #names: AliasLookup = () => [];

  /** The store's vectors where a store is open, else the local model. */
  async #cosines(): Promise<SentenceCosines> {
    // A store that cannot be opened is no concern of passages that are handed in.
    const coverage = await this.#coverage?.catch(() => null);
    if (coverage) return coverage.cosines;
    this.#local ??= startLocalEmbedder(this.#config.modelDir, 2).catch(withoutModel);
    const local = this.#local;
    this.#localCosines ??= embeddedCosines(() => local);
    return this.#localCosines;
  }
}

function withoutModel(thrown: unknown): null {
  if (!isUnusableModel(thrown)) throw thrown;
  noteWordsAlone(thrown);
  return null;
}
