import type { Acknowledgements } from "./acknowledgements.js";
import type { Conversations } from "./conversation.js";
import type { Typing } from "./delivery/typing.js";
import { Refusal } from "./failure.js";
import type { Gate } from "./gate.js";
import type { Phrases } from "./locales/phrases.js";
import type { Log } from "./log.js";
import type { Pipeline } from "./pipeline.js";
import type { CoveragePort } from "./ports/coverage.js";
import type { SearchPort } from "./ports/search.js";
import type { StatePort } from "./ports/state.js";
import type { VerifyPort } from "./ports/verify.js";
import type { SettingsBook } from "./settings-book.js";
import type { ContextLimits } from "./source-context.js";

/** What the bot is handed of the other rooms; what is missing takes the commands that need it away. */
export interface Ports {
  readonly search: SearchPort | null;
  readonly coverage: CoveragePort | null;
  readonly verify: VerifyPort | null;
}

/** What every command, click and message handler works with. */
export interface Room extends Ports {
  readonly state: StatePort;
  readonly pipeline: Pipeline;
  readonly gate: Gate;
  readonly settings: SettingsBook;
  readonly conversations: Conversations;
  readonly acknowledgements: Acknowledgements;
  readonly typing: Typing;
  readonly log: Log;
  readonly timeZone: string;
  readonly context: ContextLimits;
  /** The time a message to Discord's gateway and back takes, in milliseconds. */
  latency(): number;
  /** The bot's sentences for a member's own words, else as the server is set, else for Discord's locale. */
  phrasesFor(words: string | null, guild: string | null, ...locales: readonly (string | null)[]): Phrases;
}

/** A part that a command needs and that stood when the command was registered. */
export function needed<Part>(part: Part | null): Part {
  if (part === null) throw new Refusal("a part is missing", (phrases) => phrases.failure.unknownCommand);
  return part;
}
