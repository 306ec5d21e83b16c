import type { EmbeddingProgress } from "../vectorstore/step/embed-pending.js";

const WIDTH = 24;
/** Without a terminal a line this often, in milliseconds. */
const LINE_EVERY = 10_000;

/** Shows how far the embedding step is, on stderr: a bar on a terminal, a plain line now and then elsewhere. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): {
  update: (progress: EmbeddingProgress) => void;
  end: () => void;
} {
  let shown = false;
  let last = Date.now();
  return {
    update(progress) {
      const now = Date.now();
      if (stream.isTTY) {
        if (now - last < 50 && progress.done !== progress.total) return;
        stream.write(`\r\u001b[2K${bar(progress)}`);
        shown = true;
      } else if (now - last < LINE_EVERY) return;
      else stream.write(`${plain(progress)}\n`);
      last = now;
    },
    end() {
      if (shown) stream.write("\r\u001b[2K");
    },
  };
}

function bar({ stage, done, total }: EmbeddingProgress): string {
  if (total === null || total === 0) return plain({ stage, done, total });
  const filled = Math.round((WIDTH * done) / total);
  return `embedding ${stage} ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done}/${total}`;
}

function plain({ stage, done, total }: EmbeddingProgress): string {
  return stage === "reading" ? `reading: ${done} articles` : `embedding: ${done} of ${total ?? "?"} ${stage}`;
}
