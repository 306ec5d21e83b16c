import type { APIApplicationCommand, APIMessage, APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import type { PersonView } from "../../stand-in/people/view.js";
import type { CoverageOverview, ExplainedAnswer, Opening, Person, UploadStage } from "../wire.js";
import type { Language } from "./texts/language.js";

/** How the page looks. */
export type Theme = "system" | "light" | "dark";

/** A command that is being filled in. */
export interface CommandDraft {
  readonly command: APIApplicationCommand;
  /** The subcommand, or group and subcommand. */
  readonly path: readonly string[];
  /** What was typed so far, by option; texts until they are sent. */
  readonly values: Readonly<Record<string, string>>;
  /** What is shown instead of a value that was suggested, by option. */
  readonly labels: Readonly<Record<string, string>>;
  /** Optional options that are shown. */
  readonly shown: readonly string[];
  readonly choices: { readonly option: string; readonly list: readonly Choice[]; readonly active: number } | null;
  /** The option that lacks a value though it needs one. */
  readonly missing: string | null;
}

/** A value that is suggested for an option. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** A form of the bot's, or the page's own question for a thread's name. */
export type Dialog =
  | { readonly kind: "modal"; readonly opener: string; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly kind: "thread"; readonly message: APIMessage };

/** All that the page shows is drawn from this. */
export interface PageState {
  readonly connection: "opening" | "open" | "lost";
  readonly online: boolean;
  readonly people: readonly Person[];
  readonly upload: Opening["upload"];
  readonly view: PersonView | null;
  /** The username of whom the page stands for. */
  readonly as: string | null;
  readonly channelId: string | null;
  readonly language: Language;
  readonly theme: Theme;
  readonly navigationOpen: boolean;
  readonly panelOpen: boolean;
  readonly panelTab: "coverage" | "answer";
  /** By channel: who is typing, and until when that is believed (milliseconds since 1970). */
  readonly typing: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly unread: ReadonlySet<string>;
  /** What is written in the text field. */
  readonly draft: string;
  /** Which of the suggestions below the text field is chosen; -1 where they were sent away. */
  readonly suggestion: number;
  readonly command: CommandDraft | null;
  readonly replyTo: { readonly message: APIMessage; readonly ping: boolean } | null;
  readonly editing: APIMessage | null;
  readonly menuOf: string | null;
  readonly dialog: Dialog | null;
  /** The buttons that were pressed and not answered yet, as message:customId. */
  readonly pressed: ReadonlySet<string>;
  readonly notice: string | null;
  readonly coverage: CoverageOverview | null;
  readonly coverageQuery: string;
  readonly lastAnswer: ExplainedAnswer | null;
  readonly uploads: readonly UploadStage[];
}

/** Before anything is known. */
export const EMPTY: PageState = {
  connection: "opening",
  online: false,
  people: [],
  upload: { limit: 0, endings: [] },
  view: null,
  as: null,
  channelId: null,
  language: "en-US",
  theme: "system",
  navigationOpen: false,
  panelOpen: false,
  panelTab: "coverage",
  typing: {},
  unread: new Set(),
  draft: "",
  suggestion: 0,
  command: null,
  replyTo: null,
  editing: null,
  menuOf: null,
  dialog: null,
  pressed: new Set(),
  notice: null,
  coverage: null,
  coverageQuery: "",
  lastAnswer: null,
  uploads: [],
};
