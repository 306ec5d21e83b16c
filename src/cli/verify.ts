import { verifyPort } from "../bot-ports.js";
import { readConfig } from "../config.js";
import { detectLanguage } from "../coverage/language.js";
import { frameLocale } from "../discord/locales/locale.js";
import { phrasesIn } from "../discord/locales/speak.js";
import type { Snapshot } from "../vectorstore/snapshot/snapshot.js";
import { describeChecked } from "./describe/describe-checked.js";
import { demandText } from "./given-text.js";
import { openCoverage } from "./open-coverage.js";
import { print, printJson } from "./print.js";
import { coverageCommand, runCommand } from "./run-command.js";
import { noteStaleness } from "./staleness.js";

interface Options {
  readonly seeds?: string;
  readonly store?: string;
  readonly json?: boolean;
}

const command = coverageCommand("verify", "Check a text against the published coverage, statement by statement.")
  .argument("<text>", "the text")
  .action(async (text: string, options: Options) => {
    demandText(text, { name: "verify", what: "text" });
    const config = readConfig(options);
    const coverage = await openCoverage(config);
    try {
      await noteStaleness(coverage.store, config);
      const { store, embedders, cosines } = coverage;
      const embedderFor = (snapshot: Snapshot) => embedders.for(snapshot);
      const checked = await verifyPort({ store, embedderFor, timeZone: config.timeZone, cosines }).verify(text);
      if (options.json) printJson(checked);
      else print(describeChecked(checked, phrasesIn(frameLocale(detectLanguage(text))), config.timeZone));
    } finally {
      await coverage.close();
    }
  });

await runCommand(command);
