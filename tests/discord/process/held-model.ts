import { type OpenAIServer, startOpenAIServer } from "../../fakes/openai-server.js";
import { AT_ONCE, HELD } from "./coverage.js";

/** A chat model behind a server of its own that can be made to wait in the middle of its answers. */
export class HeldModel {
  #server: OpenAIServer | null = null;
  #until: Promise<void> | null = null;
  #release: () => void = () => {};
  #held = 0;

  static async start(): Promise<HeldModel> {
    const model = new HeldModel();
    model.#server = await startOpenAIServer({ chat: ({ messages }) => model.#reply(JSON.stringify(messages)) });
    return model;
  }

  get baseURL(): string {
    return this.#server?.baseURL ?? "";
  }

  /** From now on every answer stops after its first sentence. */
  hold(): void {
    this.release();
    this.#held = 0;
    this.#until = new Promise((resolve) => {
      this.#release = resolve;
    });
  }

  /** Answers that have stopped since `hold`. */
  get held(): number {
    return this.#held;
  }

  /** Lets the answers go on that have stopped; later ones do not stop. */
  release(): void {
    this.#release();
    this.#until = null;
  }

  async close(): Promise<void> {
    this.release();
    await this.#server?.close();
  }

  #reply(prompt: string) {
    const until = this.#until;
    if (until === null) return { kind: "text", text: `{"claims":[${claims(AT_ONCE, prompt)}]}` } as const;
    this.#held += 1;
    const [first, ...rest] = HELD;
    const before = `{"claims":[${claims([first], prompt)}`;
    return { kind: "held", before, until, after: `,${claims(rest, prompt)}]}` } as const;
  }
}

/** Claims that quote themselves from the passage in which the prompt shows them. */
function claims(sentences: readonly string[], prompt: string): string {
  const quoting = (quote: string) => ({ text: quote, quotes: [{ passage: passageWith(quote, prompt), quote }] });
  return sentences.map((sentence) => JSON.stringify(quoting(sentence))).join(",");
}

function passageWith(sentence: string, prompt: string): number {
  const before = prompt.slice(0, Math.max(0, prompt.indexOf(sentence)));
  return Number([...before.matchAll(/<<passage (\d+) /g)].at(-1)?.[1] ?? 1);
}
