import type { CommandTexts } from "./texts.js";

const from = { name: "from", description: "Earliest report: 2024, 2024-09 or 2024-09-11" };
const to = { name: "to", description: "Latest report: 2024, 2024-09 or 2024-09-11" };
const outlet = { name: "outlet", description: "Only reports of this outlet" };

export const en: CommandTexts = {
  ask: {
    name: "ask",
    description: "Ask a question and get an answer with the sentences that prove it",
    options: {
      question: { name: "question", description: "What you want to know" },
      outlet,
      from,
      to,
      private: { name: "private", description: "Show the answer to you alone" },
    },
  },
  search: {
    name: "search",
    description: "Find passages of the coverage, without an answer",
    options: { query: { name: "query", description: "Words or a sentence to look for" } },
  },
  articles: { name: "articles", description: "Browse the coverage", options: {} },
  article: {
    name: "article",
    description: "Show one article: its details, how it begins and what can be asked",
    options: { title: { name: "title", description: "Part of its title, or the initial consonants of Korean words" } },
  },
  status: { name: "status", description: "What the bot answers from, and how", options: {} },
  help: { name: "help", description: "How to ask, with examples", options: {} },
  forget: { name: "forget", description: "Delete what the bot keeps about you", options: {} },
  settings: { name: "settings", description: "Set up the bot for this server", options: {} },
  check: { name: "Check against the coverage" },
};
