import { existsSync } from "node:fs";
import { join } from "node:path";
import { Fault, messageOf } from "../coverage/fault.js";
import { Connection, loadLibrary } from "./connection.js";
import { STATE_FILE } from "./open-state.js";
import { migrate } from "./schema.js";
import { allFeedback, type Feedback } from "./votes.js";

/**
 * The votes that are kept in a folder, oldest first, also while a bot is running on it; none where there is no state yet.
 * @throws Fault `state_unusable` when the file cannot be read; it is left as it is
 */
export async function readFeedback(folder: string): Promise<Feedback[]> {
  const file = join(folder, STATE_FILE);
  if (!existsSync(file)) return [];
  const library = await loadLibrary();
  let connection: Connection | null = null;
  try {
    connection = new Connection(library, file);
    migrate(connection, file);
    return allFeedback(connection);
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    throw new Fault("state_unusable", `${file} cannot be read: ${messageOf(cause)}.`, {
      next: "see that STATE_DIR names the bot's folder; a damaged file is set aside when the bot next uses it",
      data: { file },
      cause,
    });
  } finally {
    connection?.close();
  }
}
