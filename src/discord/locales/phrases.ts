/** What the bot says below and around an answer. */
export interface AnswerPhrases {
  /** The dates of the reports an answer rests on: days as YYYY-MM-DD, `undated` counts articles without a date. */
  asOf(earliest: string | null, latest: string | null, undated: number): string;
  readonly sources: string;
  readonly nearby: string;
  readonly undated: string;
  modified(day: string): string;
  readonly untitled: string;
  outlet(name: string): string;
  byline(name: string): string;
  /** A year or month in words (2024, 2024-09); a whole day (2024-09-11) stays as it is. */
  period(date: string): string;
  from(date: string): string;
  to(date: string): string;
  span(from: string, to: string): string;
  /** The limits the search kept to, already worded. */
  kept(limits: string): string;
  /** The same, read from the question and not given as options. */
  keptFromQuestion(limits: string): string;
  /** Limits that were given up because they left nothing. */
  relaxed(limits: string): string;
  /** Undated articles that dates given as options left out. */
  undatedLeftOut(count: number): string;
  /** Parts of the question that the coverage does not answer, already joined. */
  /** Instead of an answer's own words for it, where those are in a language that nobody spoke. */
  readonly notCovered: string;
  unanswered(parts: string): string;
  /** Sentences of the answer that exclude each other, already listed; `dates` where the reports are of different times. */
  differs(sentences: string, by: "values" | "dates"): string;
  /** What is quoted is in another language than the question: the tag of that language. */
  original(language: string): string;
  /** Other outlets that carried the same story, already joined. */
  alsoIn(outlets: string): string;
  /** How many questions of the same member are answered before this one. */
  waiting(before: number): string;
}

/** Why something could not be done, for members: no codes, no ids. */
export interface FailurePhrases {
  readonly emptyQuestion: string;
  tooLong(limit: number): string;
  badDate(given: string): string;
  datesReversed(from: string, to: string): string;
  readonly noCoverage: string;
  readonly modelUnavailable: string;
  readonly tookTooLong: string;
  readonly stopping: string;
  readonly unexpected: string;
  /** Discord no longer takes an answer to a command, which arrived too late. */
  readonly cameTooLate: string;
  /** Said in a direct message when the bot may not write where it was asked. */
  cannotWrite(channel: string): string;
  /** Said before an answer that arrives by direct message because its channel is gone. */
  readonly channelGone: string;
  readonly unknownCommand: string;
}

/** The texts on and behind an answer's buttons. */
export interface ButtonPhrases {
  readonly sources: string;
  readonly further: string;
  readonly share: string;
  readonly delete: string;
  readonly previous: string;
  readonly next: string;
  readonly openArticle: string;
  readonly addReason: string;
  /** The title of the form that asks further, and of its field. */
  readonly furtherTitle: string;
  readonly furtherField: string;
  readonly reasonTitle: string;
  readonly reasonField: string;
  readonly thanks: string;
  /** Stands above an answer that its asker shows to the channel. */
  shared(member: string): string;
  /** Stands above an answer to a question that was clicked or typed into a form. */
  asked(question: string): string;
  readonly tooOld: string;
  readonly notYours: string;
  readonly articleGone: string;
}

/** Lists, cards and the state of the coverage. */
export interface ListingPhrases {
  readonly passages: string;
  readonly articles: string;
  page(page: number, pages: number): string;
  readonly nothing: string;
  readonly noSuchArticle: string;
  readonly canBeAsked: string;
  readonly status: string;
  articleCount(articles: number, undated: number): string;
  newest(day: string | null): string;
  /** `when` is drawn by Discord in the reader's own words. */
  published(when: string | null): string;
  embedder(model: string | null, pending: number): string;
  readonly extractive: string;
  reader(name: string): string;
  latency(milliseconds: number): string;
}

/** Checking a message against the coverage. */
export interface CheckPhrases {
  readonly title: string;
  readonly supported: string;
  readonly contradicted: string;
  readonly notCovered: string;
  readonly nothing: string;
}

/** The panel of `/settings`. */
export interface SettingsPhrases {
  readonly title: string;
  channels(list: string | null): string;
  language(name: string | null): string;
  privateByDefault(on: boolean): string;
  threads(on: boolean): string;
  limits(memberPerMinute: number | null, serverPerMinute: number | null, serverPerDay: number | null): string;
  readonly pickChannels: string;
  readonly pickLanguage: string;
  readonly followDiscord: string;
  readonly togglePrivate: string;
  readonly toggleThreads: string;
  readonly editLimits: string;
  readonly limitsTitle: string;
  readonly memberPerMinute: string;
  readonly serverPerMinute: string;
  readonly serverPerDay: string;
  notANumber(given: string): string;
  readonly notAllowed: string;
}

/** Why a question is not answered now, though nothing is wrong; `when` is drawn by Discord in the reader's own words. */
export interface LimitPhrases {
  elsewhere(channels: string): string;
  tooFast(when: string): string;
  serverBusy(when: string): string;
  daySpent(when: string): string;
}

/** What the bot says about itself. */
export interface HelpPhrases {
  readonly short: string;
  /** To thanks, consent, laughter and farewells. */
  readonly remark: string;
  readonly examples: string;
  readonly emptyReply: string;
  forgotten(answers: number, votes: number, listings: number): string;
}

/** Permissions that the bot misses, told to those who can grant them. */
export interface PermissionPhrases {
  readonly embed: string;
  readonly threads: string;
  readonly history: string;
}

/** Every sentence the bot says, in one language. */
export interface Phrases {
  readonly answer: AnswerPhrases;
  readonly failure: FailurePhrases;
  readonly button: ButtonPhrases;
  readonly listing: ListingPhrases;
  readonly check: CheckPhrases;
  readonly settings: SettingsPhrases;
  readonly limit: LimitPhrases;
  readonly help: HelpPhrases;
  readonly permission: PermissionPhrases;
}
