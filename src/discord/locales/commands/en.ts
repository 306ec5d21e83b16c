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
  help: { name: "help", description: "How to ask, with examples", options: {} },
};
