import type { Answer } from "../answer/answer.js";
import { tellsLanguage } from "../answer/follow-up/spoken-language.js";
import { detectLanguage } from "../coverage/language.js";
import type { AskedFilters } from "../retrieval/filters.js";
import type { Answering } from "./answering.js";
import { beginning, type Conversations } from "./conversation.js";
import type { Delivery } from "./delivery/delivery.js";
import type { Origin } from "./delivery/origin.js";
import { QUESTION_LIMIT, Refusal } from "./failure.js";
import { frameLocale, LANGUAGE_TAGS, type Locale } from "./locales/locale.js";
import type { Phrases } from "./locales/phrases.js";
import { phrasesIn } from "./locales/speak.js";
import type { Log } from "./log.js";
import { newId } from "./new-id.js";
import type { AnswerRecord, StatePort } from "./ports/state.js";
import { answerMessages } from "./render/answer-message.js";
import { answerButtons } from "./render/buttons.js";
import { plain } from "./render/outgoing.js";
import type { SettingsBook } from "./settings-book.js";
import { smallTalkIn } from "./small-talk.js";
import { escapeWithin } from "./text/escape.js";
import { hasWords, plainQuestion } from "./text/plain-question.js";

/** A question as the bot received it, on whichever surface. */
export interface Asked extends Origin {
  readonly question: string;
  readonly filters: AskedFilters;
  /** Only the one who asks sees the answer. */
  readonly private: boolean;
  /** The conversation it continues; null begins one. */
  readonly conversation: string | null;
  /** The question stands nowhere in Discord, since it was clicked or typed into a form. */
  readonly unseen: boolean;
}

/** What the pipeline is made of. */
export interface PipelineParts {
  readonly answering: Answering;
  readonly conversations: Conversations;
  readonly settings: SettingsBook;
  readonly state: StatePort;
  readonly log: Log;
  /** The zone in which days are counted. */
  readonly timeZone: string;
}

/** The longest question that is repeated above its answer, in UTF-16 units. */
const REPEATED_LIMIT = 300;

/** The one way from a question to its answer, whichever surface it came from. */
export class Pipeline {
  readonly #parts: PipelineParts;

  constructor(parts: PipelineParts) {
    this.#parts = parts;
  }

  /**
   * Answers one question and delivers the answer.
   * @throws Refusal when the question is none, or Fault when a part that is needed fails; neither has been told yet.
   */
  async ask(asked: Asked, delivery: Delivery): Promise<void> {
    const { answering, conversations } = this.#parts;
    const question = plainQuestion(asked.question);
    if (!hasWords(question)) throw new Refusal("empty question", (phrases) => phrases.failure.emptyQuestion);
    if (question.length > QUESTION_LIMIT) {
      throw new Refusal("question too long", (phrases) => phrases.failure.tooLong(QUESTION_LIMIT));
    }
    const frame = await this.#frame(question, asked);
    const spoken = phrasesIn(frame);
    const talk = smallTalkIn(question);
    if (talk !== null) {
      await delivery.final([plain(talk === "remark" ? spoken.help.remark : spoken.help.short)]);
      return;
    }
    const { filters } = asked;
    const request = async () => ({
      question,
      filters,
      spoken: LANGUAGE_TAGS[frame],
      conversation: await conversations.turns(asked.conversation, Date.now()),
    });
    const answer = await answering.answer(asked.member, request, delivery, spoken.answer);
    await conversations.delivering(asked.channel, () => this.#deliver(answer, asked, delivery));
  }

  async #deliver(answer: Answer, asked: Asked, delivery: Delivery): Promise<void> {
    const { log } = this.#parts;
    const started = performance.now();
    const record = this.#recordOf(answer, asked);
    const kept = await this.#keep(record);
    const ids = await delivery.final(this.#messages(record, asked, delivery, kept));
    if (kept) await this.#keep({ ...record, messages: ids });
    const { status, reader } = answer;
    const deliveryMs = Math.round(performance.now() - started);
    log.info({ status, reader, answerMs: Math.round(answer.milliseconds), deliveryMs }, "answered");
  }

  #messages(record: AnswerRecord, asked: Asked, delivery: Delivery, kept: boolean) {
    const { answer } = record;
    const phrases = this.#phrases(answer.language, asked);
    const missing = asked.mayGrant ? delivery.lacks.map((permission) => phrases.permission[permission]) : [];
    const repeated = escapeWithin(asked.question, REPEATED_LIMIT);
    return answerMessages(answer, {
      phrases: phrases.answer,
      timeZone: this.#parts.timeZone,
      embeds: !delivery.lacks.includes("embed"),
      notes: [...(asked.unseen ? [phrases.button.asked(repeated)] : []), ...missing],
      // Buttons need what is kept of the answer.
      components: kept ? answerButtons({ ...record, shareable: asked.guild !== null }, phrases.button) : [],
    });
  }

  /** The bot's language around a question: the question's own, else the conversation's, else the server's. */
  async #frame(question: string, asked: Asked): Promise<Locale> {
    const { conversations, settings } = this.#parts;
    const detected = detectLanguage(question);
    const told = tellsLanguage(question);
    // Who is answered anyway is answered in another language rather than not at all.
    const before = told ? null : await conversations.language(asked.conversation, Date.now()).catch(() => null);
    const setting = settings.known(asked.guild).language;
    return frameLocale(told ? detected : before, setting, ...asked.discordLocales, detected);
  }

  #phrases(language: string, asked: Asked): Phrases {
    const setting = this.#parts.settings.known(asked.guild).language;
    return phrasesIn(frameLocale(language, setting, ...asked.discordLocales));
  }

  #recordOf(answer: Answer, asked: Asked): AnswerRecord {
    const { member, guild, channel, filters } = asked;
    const id = newId();
    const conversation = asked.conversation ?? beginning(id);
    const at = new Date().toISOString();
    return { id, answer, filters, member, guild, channel, messages: [], private: asked.private, conversation, at };
  }

  /** Whether the answer is kept. One that cannot be is still an answer, only without buttons. */
  async #keep(record: AnswerRecord): Promise<boolean> {
    const { state, log } = this.#parts;
    try {
      await state.saveAnswer(record);
      return true;
    } catch (err) {
      log.error({ err }, "an answer could not be kept");
      return false;
    }
  }
}
