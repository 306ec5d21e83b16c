import { Argument, type Command } from "commander";
import type { GivenFolders } from "./next-step.js";
import { folderCommand } from "./run-command.js";

/** How the bot is started. */
export interface StartCall extends GivenFolders {
  /** In the preview, whatever is configured. */
  readonly preview: boolean;
}

/**
 * The command that runs the bot, under the name it was called by.
 * @param args what follows the program's name
 */
export function startCommand(args: readonly string[], start: (call: StartCall) => Promise<void>): Command {
  const script = args[0] === "preview" ? "run preview" : "start";
  const mode = new Argument("[mode]", "preview: in the preview, whatever is configured").choices(["preview"]);
  return folderCommand(script, "Embed what changed and run the bot; without DISCORD_TOKEN in the preview.")
    .addArgument(mode)
    .action((given: string | undefined, folders: GivenFolders) => start({ ...folders, preview: given === "preview" }));
}
