import { join } from "node:path";
import { expect, type RunnerTestCase, vi } from "vitest";
import { type StandIn, type StandInOptions, startStandIn } from "../../../src/stand-in/stand-in.js";
import { openState } from "../../../src/state/open-state.js";
import { RecordedLog } from "../../fakes/recorded-log.js";
import { killProcess, launchProcess, type RunningProcess } from "../../fakes/running-process.js";
import { lastingFolder, writeFiles } from "../../fakes/temporary-folder.js";
import { COVERAGE } from "./coverage.js";
import { HeldModel } from "./held-model.js";
import { PATIENCE_MS, Place } from "./place.js";
import type { Asked, Surface } from "./surfaces.js";

/** A question that was asked on a surface. */
export interface Cell {
  readonly surface: Surface;
  readonly place: Place;
  readonly asked: Asked;
}

vi.setConfig({ testTimeout: 2 * PATIENCE_MS });

/** What differs from the usual bench. */
export interface ProcessBenchOptions {
  readonly discord?: StandInOptions;
}

/** A busy machine may hold the bot up longer than Discord waits; what comes later than this is late by the clock of a test. */
export const FIRST_ANSWER_MS = 20_000;

/** The built bot as a process, logged in to a Discord of its own: one for all tests of a file. */
export class ProcessBench {
  readonly #options: ProcessBenchOptions;
  readonly #folder = lastingFolder();
  #discord: StandIn | null = null;
  #model: HeldModel | null = null;
  #running: RunningProcess | null = null;
  #places = 0;
  /** Answers that the bot had delivered when the last questions were asked. */
  #deliveredBefore = 0;

  constructor(options: ProcessBenchOptions = {}) {
    this.#options = options;
  }

  /** Starts Discord, the model and the bot, whose coverage is embedded first. */
  async open(): Promise<void> {
    this.#discord = await startStandIn({ guilds: [], firstAnswerMs: FIRST_ANSWER_MS, ...this.#options.discord });
    this.#model = await HeldModel.start();
    writeFiles(this.#folder.path, { "seeds/coverage.json": JSON.stringify(COVERAGE) });
    const embedding = launchProcess("cli/embed.js", [], this.#environment);
    expect(await embedding.ended(), embedding.errors()).toBe(0);
    await this.startBot();
  }

  get isOpen(): boolean {
    return this.#running !== null;
  }

  get discord(): StandIn {
    return opened(this.#discord);
  }

  get model(): HeldModel {
    return opened(this.#model);
  }

  get bot(): RunningProcess {
    return opened(this.#running);
  }

  /** Starts the bot with what it kept. */
  async startBot(): Promise<void> {
    this.#running = launchProcess("main.js", [], this.#environment);
    await this.#running.says("ready");
  }

  /** A server of its own for one test. */
  place(): Place {
    this.#places += 1;
    return new Place(this.discord, this.#places);
  }

  /** Waits until all is well again that went wrong in earlier tests. */
  async calm(): Promise<void> {
    const { people, faults, gateway } = this.discord;
    this.model.release();
    faults.clear();
    gateway.acknowledgeHeartbeats(true);
    await people.waitFor("the bot to be online", () => gateway.online, PATIENCE_MS);
  }

  /**
   * Asks on all of these surfaces, each in a place of its own. `begin` is told of each question before the bot can hear of
   * it. Every answer stops after its first sentence until the model is released.
   */
  async ask(surfaces: readonly Surface[], begin: (cell: Cell) => void = () => {}): Promise<readonly Cell[]> {
    await this.calm();
    const asking: (() => Cell)[] = [];
    for (const surface of surfaces) {
      const place = this.place();
      const ask = await surface.prepare(place);
      asking.push(() => ({ surface, place, asked: ask() }));
    }
    await this.#forgetAnswers();
    this.#deliveredBefore = this.#delivered();
    this.model.hold();
    return asking.map((ask) => {
      const cell = ask();
      begin(cell);
      return cell;
    });
  }

  /** The same, and waits until all answers have begun. */
  async answering(surfaces: readonly Surface[], begin: (cell: Cell) => void = () => {}): Promise<readonly Cell[]> {
    const cells = await this.ask(surfaces, begin);
    const { people } = this.discord;
    await people.waitFor("the questions to be asked", () => this.model.held >= cells.length, PATIENCE_MS);
    return cells;
  }

  /** Waits until all that the bot has to do with these questions is done, and expects each answer to stand once. */
  async expectOnce(cells: readonly Cell[]): Promise<void> {
    const { people } = this.discord;
    for (const { place } of cells) await people.waitFor("the whole answer", () => place.answers() > 0, PATIENCE_MS);
    const delivered = () => this.#delivered() >= this.#deliveredBefore + cells.length;
    await people.waitFor("the answers to be delivered", delivered, PATIENCE_MS);
    expect(cells.map(({ surface, place }) => [surface.name, place.answers()])).toEqual(
      cells.map(({ surface }) => [surface.name, 1]),
    );
  }

  /** Nothing was sent that Discord refuses; a second acknowledgement may follow when its word of the first was lost. */
  expectGoodRequests(): void {
    expect(this.discord.requests.bad().filter(({ error }) => error?.code !== 40060)).toEqual([]);
  }

  /** Shows what the bot logged when a test has failed. */
  explain({ result }: Readonly<RunnerTestCase>): void {
    if (result?.state !== "fail" || this.#running === null) return;
    const lines = this.bot.errors().trimEnd().split("\n").slice(-30);
    console.error(["The bot said:", ...lines.map((line) => line.slice(0, 400))].join("\n"));
  }

  async close(): Promise<void> {
    if (this.#running !== null) await killProcess(this.#running);
    await this.#model?.close();
    await this.#discord?.close();
    this.#folder.remove();
  }

  /** Answers that the bot has delivered since it started, as it logs. */
  #delivered(): number {
    return this.bot.errors().split('"msg":"answered"').length - 1;
  }

  get #environment(): Readonly<Record<string, string>> {
    return {
      DISCORD_TOKEN: this.discord.token,
      DISCORD_API_BASE: this.discord.apiBase,
      SEEDS_DIR: join(this.#folder.path, "seeds"),
      VECTORSTORE_DIR: join(this.#folder.path, "store"),
      STATE_DIR: this.#stateDir,
      EMBEDDINGS: "local",
      OPENAI_BASE_URL: this.model.baseURL,
      OPENAI_CHAT_MODEL: "held",
    };
  }

  get #stateDir(): string {
    return join(this.#folder.path, "state");
  }

  /** The same follow-up question is answered anew each time, not from the cache. */
  async #forgetAnswers(): Promise<void> {
    const state = await openState({ folder: this.#stateDir, log: new RecordedLog() });
    await state.keepOnly(
      "none",
      COVERAGE.map(({ id }) => id),
    );
    state.close();
  }
}

function opened<Part>(part: Part | null): Part {
  if (part === null) throw new Error("the bench is not open");
  return part;
}
