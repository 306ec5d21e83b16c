import type { Logger } from "pino";
import type { Answerer } from "./answer/answerer.js";
import type { Config } from "./config.js";
import { embedInChild } from "./embed-child.js";
import { observeAnswers } from "./preview/observed-answerer.js";
import { Scratch } from "./preview/scratch.js";
import { startPreview } from "./preview/start-preview.js";
import { startStandIn } from "./stand-in/stand-in.js";
import type { Store } from "./vectorstore/snapshot/open-store.js";

/** What the preview is opened on. */
export interface PreviewParts {
  readonly config: Config;
  readonly store: Store;
  readonly answerer: Answerer;
  /** The reader's name. */
  readonly reader: string;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** A Discord of one's own with a page, for the bot to log in to like to any other. */
export interface OpenPreview {
  readonly url: string;
  readonly discord: Config["discord"] & { readonly token: string };
  /** What the bot answers with: the page sees what it was asked. */
  readonly answerer: Answerer;
  /** To be called when another snapshot is in use. */
  coverageChanged(): void;
  /** To be called when the seeds have been embedded anew. */
  seedsEmbedded(): Promise<void>;
  /** To be called when the seeds could not be embedded. */
  seedsRefused(): void;
  close(): Promise<void>;
}

/** One server with a channel; the first of its two members owns it, and so manages it. */
const SERVER = { name: "Newsroom", channels: ["general"], members: [{ name: "mina" }, { name: "sam" }] };

/**
 * Starts the stand-in and serves the page.
 * @throws Fault when the port cannot be had
 */
export async function openPreview(parts: PreviewParts): Promise<OpenPreview> {
  const { config, store, reader, log, signal } = parts;
  const { seedsDir, storeDir } = config;
  const standIn = await startStandIn({ guilds: [SERVER] });
  const answers = observeAnswers(parts.answerer);
  const scratch = new Scratch({ seedsDir, storeDir, store, embed: (folders) => embedInChild(folders, signal) });
  const { previewHost: host, previewPort: port } = config;
  const page = { host, port, standIn, store, answers, scratch, reader, log };
  const preview = await startPreview(page).catch(async (thrown) => {
    await standIn.close();
    throw thrown;
  });
  return {
    url: preview.url,
    discord: { token: standIn.token, apiBase: standIn.apiBase, guildId: null },
    answerer: answers.answerer,
    coverageChanged: () => preview.coverageChanged(),
    async seedsEmbedded() {
      await scratch.follow();
      preview.seedsTried(false);
    },
    seedsRefused: () => preview.seedsTried(true),
    async close() {
      await preview.close();
      await standIn.close();
    },
  };
}
