import { type Config, type ConfigOverrides, readConfig } from "../config.js";
import { checkEmbedder, checkSeeds, checkStore } from "./doctor-coverage.js";
import { checkDiscord } from "./doctor-discord.js";
import { checkProvider } from "./doctor-provider.js";
import { type Finding, failedFinding, finding } from "./finding.js";
import { print, printJson } from "./print.js";
import { coverageCommand, runCommand } from "./run-command.js";

const MARKS = { ok: "✓", warning: "!", failed: "✗" } as const;

/** Each check on its own: one that fails does not hide the others. */
const CHECKS: readonly [string, (config: Config) => Promise<Finding>][] = [
  ["seeds", checkSeeds],
  ["embedder", checkEmbedder],
  ["store", checkStore],
  ["provider", checkProvider],
  ["discord", checkDiscord],
];

const command = coverageCommand("doctor", "Check configuration, store, model, provider and Discord.").action(
  async (options: { readonly seeds?: string; readonly store?: string; readonly json?: boolean }) => {
    const findings = await examine(options);
    if (options.json) printJson(findings);
    else print(findings.map(describe).join("\n"));
    if (findings.some(({ state }) => state === "failed")) process.exitCode = 1;
  },
);

async function examine(options: ConfigOverrides): Promise<Finding[]> {
  let config: Config;
  try {
    config = readConfig(options);
  } catch (thrown) {
    return [failedFinding("configuration", thrown)];
  }
  const findings: Finding[] = [{ check: "configuration", state: "ok", message: "every variable can be used" }];
  for (const [name, check] of CHECKS) findings.push(await finding(name, () => check(config)));
  return findings;
}

function describe({ check, state, message, next }: Finding): string {
  const head = `${MARKS[state]} ${check}: ${message}`;
  return next === undefined ? head : `${head}\n  Next: ${next}`;
}

await runCommand(command);
