import type { Store } from "../vectorstore/snapshot/open-store.js";
import { coverageOverview } from "./coverage-overview.js";
import { explain } from "./explain.js";
import type { ObservedAnswerer } from "./observed-answerer.js";
import type { Scratch } from "./scratch.js";
import { demandText, uploadName } from "./upload-rules.js";
import type { CoverageOverview, ExplainedAnswer, PageEvent, UploadStage } from "./wire.js";

/** What the editor's panel works with. */
export interface DeskOptions {
  readonly store: Store;
  readonly answers: ObservedAnswerer;
  readonly scratch: Scratch;
  /** The reader's name. */
  readonly reader: string;
  readonly log: { error(data: object, message: string): void };
  /** Tells every open page. */
  readonly tell: (event: PageEvent) => void;
}

/** The editor's panel: the coverage, the way to the last answer, and articles to try out. */
export class Desk {
  readonly #options: DeskOptions;
  #behind = false;

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  /** What the snapshot holds. @param query words that an article has to show; empty for all */
  coverage(query: string): CoverageOverview {
    const { store, reader, scratch } = this.#options;
    return coverageOverview(store.current, query, { reader, added: scratch.added, behind: this.#behind });
  }

  /** To be called whenever the seeds were embedded, or could not be: every page shows which. */
  seedsTried(behind: boolean): void {
    if (behind === this.#behind) return;
    this.#behind = behind;
    this.#options.tell({ kind: "coverage_changed" });
  }

  /** The last answer with its trace; null before the first. */
  async lastAnswer(): Promise<ExplainedAnswer | null> {
    const { store, answers } = this.#options;
    const last = answers.last();
    return last === null ? null : store.use((snapshot) => explain(last, snapshot));
  }

  /**
   * Adds an article to the scratch copy; the stages are told to every page.
   * @throws RequestError for a name or content that is not taken
   */
  async add(givenName: string, bytes: Buffer): Promise<UploadStage> {
    const { scratch, tell, log } = this.#options;
    const file = uploadName(givenName);
    demandText(bytes);
    tell({ kind: "upload", upload: { stage: "embedding", file } });
    const upload = await scratch.add(file, bytes);
    if (upload.stage === "failed") log.error({ file, reason: upload.reason }, "an added article could not be embedded");
    tell({ kind: "upload", upload });
    tell({ kind: "coverage_changed" });
    return upload;
  }
}
