import { languageName } from "./language-name.js";
import type { Phrases } from "./phrases.js";

function reports(earliest: string | null, latest: string | null): string | null {
  if (earliest === null || latest === null) return null;
  return earliest === latest ? `As reported on ${latest}` : `As reported from ${earliest} to ${latest}`;
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

export const en: Phrases = {
  answer: {
    asOf: (earliest, latest, undated) => {
      const dated = reports(earliest, latest);
      if (dated === null) return "Date of the reports unknown";
      return undated > 0 ? `${dated}, and ${count(undated, "undated article", "undated articles")}` : dated;
    },
    sources: "Sources",
    nearby: "Articles nearby",
    undated: "date unknown",
    modified: (day) => `updated ${day}`,
    untitled: "Untitled",
    outlet: (name) => `outlet ${name}`,
    byline: (name) => `by ${name}`,
    period: (date) => date,
    from: (date) => `from ${date}`,
    to: (date) => `to ${date}`,
    span: (from, to) => `${from} to ${to}`,
    kept: (limits) => `Searched within: ${limits}`,
    keptFromQuestion: (limits) => `Read from the question: ${limits}`,
    relaxed: (limits) => `Not applied, since no report matched: ${limits}`,
    undatedLeftOut: (undated) => `The dates given left out ${count(undated, "undated article", "undated articles")}`,
    notCovered: "The coverage does not say.",
    unanswered: (parts) => `No answer found in the coverage to: ${parts}`,
    differs: (sentences, by) =>
      `${by === "values" ? "The reports differ: " : "The reports are of different dates: "}${sentences}`,
    original: (language) => `Quoted in the original ${languageName(language, "en")}`,
    alsoIn: (outlets) => `The same story in: ${outlets}`,
    waiting: (before) => `I will answer this after ${count(before, "earlier question", "earlier questions")} of yours.`,
  },
  failure: {
    emptyQuestion: "The question is empty. Please write what you want to know in one sentence.",
    tooLong: (limit) => `The question is too long. Please keep it within ${limit.toLocaleString("en-US")} characters.`,
    badDate: (given) => `“${given}” cannot be read as a date. Please write 2024, 2024-09 or 2024-09-11.`,
    datesReversed: (from, to) =>
      `The first date (${from}) is later than the last (${to}). Please swap them and ask again.`,
    noCoverage: "I have no articles to answer from yet. Please tell the people who run this bot.",
    modelUnavailable: "The service that writes the answers cannot be reached right now. Please ask again in a moment.",
    tookTooLong: "Finding the answer took too long, so I stopped. Please ask a narrower question.",
    stopping: "I am restarting and could not answer. Please ask again in a moment.",
    unexpected:
      "Something went wrong and I could not answer. Please ask again; if it keeps happening, tell the people who run this bot.",
    cameTooLate: "Your request reached me too late to answer it there. Please try once more.",
    cannotWrite: (channel) =>
      `I am not allowed to write in ${channel}. With the permission “Send Messages” I can answer there.`,
    channelGone: "I can no longer write in the channel where you asked, so here is the answer.",
    unknownCommand: "This command is not available right now. Please reload Discord and try again.",
  },
  button: {
    sources: "Sources",
    further: "Ask further",
    share: "Share",
    delete: "Delete",
    previous: "Back",
    next: "Next",
    openArticle: "Open the article",
    addReason: "Say why",
    furtherTitle: "Ask further",
    furtherField: "Your question",
    reasonTitle: "What was it like?",
    reasonField: "Reason (optional)",
    thanks: "Thank you, your vote is kept with the question and its answer.",
    shared: (member) => `${member} shares this answer:`,
    asked: (question) => `Question: ${question}`,
    tooOld: "This answer is too old for that. Please ask the question again.",
    notYours: "Only the one who asked, or a moderator, can delete this answer.",
    articleGone: "This article is no longer part of the coverage.",
  },
  listing: {
    passages: "Passages",
    articles: "Articles",
    page: (page, pages) => `Page ${page} of ${pages}`,
    nothing: "The coverage holds nothing that matches.",
    noSuchArticle: "There is no such article in the coverage. Please pick one of the titles that are offered.",
    canBeAsked: "You can ask",
    status: "State of the coverage",
    articleCount: (articles, undated) => `Articles: ${articles}${undated > 0 ? ` (${undated} without a date)` : ""}`,
    newest: (day) => `Newest report: ${day ?? "date unknown"}`,
    published: (when) => (when === null ? "Nothing is published yet." : `Last updated: ${when}`),
    embedder: (model, pending) =>
      `Search: ${model === null ? "by words alone" : `by words and meaning (${model})`}${pending > 0 ? `, ${count(pending, "passage", "passages")} still to come` : ""}`,
    extractive: "sentences of the articles, word for word",
    reader: (name) => `Answers: ${name}`,
    latency: (milliseconds) => `Connection to Discord: ${milliseconds} ms`,
  },
  check: {
    title: "Checked against the coverage",
    supported: "Supported",
    contradicted: "Contradicted",
    notCovered: "Not covered",
    nothing: "There is no statement in this message that could be checked.",
  },
  settings: {
    title: "Settings of this server",
    channels: (list) => `Answers in: ${list ?? "all channels"}`,
    language: (name) => `Language: ${name ?? "as set in Discord"}`,
    privateByDefault: (on) => `Private by default: ${on ? "on" : "off"}`,
    threads: (on) => `Answers in threads: ${on ? "on" : "off"}`,
    limits: (memberPerMinute, serverPerMinute, serverPerDay) =>
      `Limits: ${memberPerMinute ?? "∞"} a minute per member, ${serverPerMinute ?? "∞"} a minute and ${serverPerDay ?? "∞"} a day in the server`,
    pickChannels: "Channels (none: all)",
    pickLanguage: "Language",
    followDiscord: "As set in Discord",
    togglePrivate: "Private by default",
    toggleThreads: "Threads",
    editLimits: "Limits",
    limitsTitle: "Limits (empty: none)",
    memberPerMinute: "Questions a minute per member",
    serverPerMinute: "Questions a minute in the server",
    serverPerDay: "Questions a day in the server",
    notANumber: (given) => `“${given}” is not a whole number above zero. Nothing was changed.`,
    notAllowed: "Only members with the permission “Manage Server” can change this.",
  },
  limit: {
    elsewhere: (channels) => `In this server I answer in ${channels}.`,
    tooFast: (when) => `You have asked a lot in a short time. You can ask again ${when}.`,
    serverBusy: (when) => `This server has asked a lot in a short time. You can ask again ${when}.`,
    daySpent: (when) => `This server has used up its questions for today. You can ask again ${when}.`,
  },
  help: {
    short:
      "I answer questions from a collection of news articles and show the sentence, outlet and date behind every answer. " +
      "What the articles do not say, I say they do not say. Ask with `/ask`, by mentioning me in a channel, or in a direct message. You can ask for a summary of an article, too.",
    remark: "Any time. Ask whenever there is more you want to know.",
    examples: "For example",
    emptyReply: "I cannot see what you replied. Please mention me with your question, or use `/ask`.",
    forgotten: (answers, votes, listings) =>
      `Deleted: ${count(answers, "question", "questions")} of yours with the answers, ${count(votes, "vote", "votes")} and ${count(listings, "list", "lists")} that you looked through. I keep nothing else about you.`,
  },
  permission: {
    embed: "With the permission “Embed Links” in this channel I can show the sources as cards.",
    threads: "With the permission “Create Public Threads” in this channel I can answer in threads.",
    history: "With the permission “Read Message History” in this channel I can answer as a reply to the question.",
  },
};
