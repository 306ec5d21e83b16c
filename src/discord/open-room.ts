import { detectLanguage } from "../coverage/language.js";
import { Acknowledgements } from "./acknowledgements.js";
import { Answering, USUAL_PATIENCE } from "./answering.js";
import type { BotOptions } from "./bot-options.js";
import { Conversations } from "./conversation.js";
import { Typing } from "./delivery/typing.js";
import { Gate } from "./gate.js";
import { frameLocale } from "./locales/locale.js";
import { phrasesIn } from "./locales/speak.js";
import { MemoryState } from "./memory-state.js";
import { Pipeline } from "./pipeline.js";
import type { Room } from "./room.js";
import { SettingsBook } from "./settings-book.js";
import { USUAL_CONTEXT } from "./source-context.js";
import { plainQuestion } from "./text/plain-question.js";

/** Puts together what every handler works with. `latency` is the gateway's. */
export function openRoom(options: BotOptions, latency: () => number): { room: Room; answering: Answering } {
  const { answerer, log, search = null, coverage = null, verify = null, state = new MemoryState() } = options;
  const timeZone = options.timeZone ?? "Asia/Seoul";
  const patience = { ...USUAL_PATIENCE, ...options.patience };
  const settings = new SettingsBook(state);
  const conversations = new Conversations(state, patience.idle);
  const answering = new Answering(answerer, log, patience);
  const room: Room = {
    search,
    coverage,
    verify,
    state,
    settings,
    conversations,
    acknowledgements: new Acknowledgements(),
    typing: new Typing(log),
    log,
    timeZone,
    latency,
    context: options.context ?? USUAL_CONTEXT,
    gate: new Gate(settings, state, timeZone),
    pipeline: new Pipeline({ answering, conversations, settings, state, log, timeZone }),
    phrasesFor: (words, guild, ...locales) => {
      const language = words === null ? null : detectLanguage(plainQuestion(words));
      return phrasesIn(frameLocale(language, settings.known(guild).language, ...locales));
    },
  };
  return { room, answering };
}
