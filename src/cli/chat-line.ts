import type { Turn } from "../answer/answerer.js";
import { frameLocale, type Locale, spokenLocale } from "../discord/locales/locale.js";

/** What a line typed in the terminal asks for. */
export type ChatLine =
  | { readonly kind: "end" }
  | { readonly kind: "help"; readonly locale: Locale }
  | { readonly kind: "question"; readonly question: string };

/** The word for help in each language: a command behind a stroke, and what the answerer takes for a wish for it. */
export const HELP_WORDS: Readonly<Record<Locale, string>> = {
  ko: "도움말",
  en: "help",
  "zh-CN": "帮助",
  "zh-TW": "幫助",
};
const END = /^\/(?:quit|exit|bye|q|끝|종료|나가기|退出|结束|結束)$/iu;

/**
 * Reads a line: an empty one or /quit ends, /help and signs alone ask for help, a number asks the question that was offered
 * under it, anything else is a question.
 * @param turns earlier turns, oldest first
 * @param system the language of the terminal, a BCP 47 tag: for help that is asked for before anything is said
 */
export function chatLine(typed: string, turns: readonly Turn[], system: string | null): ChatLine {
  const line = typed.trim();
  if (line === "" || END.test(line)) return { kind: "end" };
  const named = Object.entries(HELP_WORDS).find(([, word]) => line === `/${word}`)?.[0] ?? null;
  const spoken = turns.map(({ answer }) => answer.language).reverse();
  // /help says nothing of the language: every program knows it.
  if (line === "/help") return { kind: "help", locale: frameLocale(null, ...spoken, system) };
  if (named !== null) return { kind: "help", locale: spokenLocale(named) ?? "en" };
  const offered = /^\d{1,2}$/u.test(line) ? turns.at(-1)?.answer.followUps[Number(line) - 1] : undefined;
  if (offered !== undefined) return { kind: "question", question: offered };
  const isQuestion = /\p{L}/u.test(line) && !/^\/\p{L}+$/u.test(line);
  return isQuestion
    ? { kind: "question", question: line }
    : { kind: "help", locale: frameLocale(null, ...spoken, system) };
}
