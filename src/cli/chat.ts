import { createAnswerer } from "../answer/pipeline.js";
import { readConfig } from "../config.js";
import { chatInTerminal } from "./chat-loop.js";
import { openCoverage } from "./open-coverage.js";
import { openChatModel, openReader } from "./open-reader.js";
import { coverageCommand, noteChatFault, runCommand } from "./run-command.js";
import { noteStaleness } from "./staleness.js";

const command = coverageCommand("chat", "A conversation about the coverage, in the terminal.").action(
  async (options: { readonly seeds?: string; readonly store?: string }) => {
    const config = readConfig(options);
    const stop = new AbortController();
    process.once("SIGINT", () => stop.abort());
    const { store, embedders, cosines, aliases, close } = await openCoverage(config);
    try {
      await noteStaleness(store, config);
      const reader = openReader(config, undefined, { cosines, aliases }, noteChatFault);
      const embedderFor = embedders.for.bind(embedders);
      await chatInTerminal(
        createAnswerer({
          store,
          embedderFor,
          reader,
          timeZone: config.timeZone,
          rewritingModel: openChatModel(config),
        }),
        stop.signal,
      );
    } finally {
      await close();
    }
  },
);

await runCommand(command);
