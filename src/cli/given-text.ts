import { Fault } from "../coverage/fault.js";
import { checkQuestion } from "../retrieval/search.js";

/** Nothing to be seen: white space of any script, control characters, marks without width. */
const BLANK = /^[\s\p{Z}\p{Cc}\p{Cf}]*$/u;

/** A command that takes one text, and what it calls that text. */
interface TextCommand {
  readonly name: "ask" | "search" | "verify";
  readonly what: "question" | "query" | "text";
}

/**
 * The text to work on, looked at before anything is opened.
 * @throws Fault `usage` where there is none
 */
export function demandText(text: string | undefined, { name, what }: TextCommand): string {
  if (text !== undefined && !BLANK.test(text)) return text;
  const message = text === undefined ? `No ${what} was given.` : `The ${what} is empty.`;
  throw new Fault("usage", message, { next: `npm run ${name} -- "${what}"` });
}

/**
 * The question of a command that can read lines of them instead; null where it reads lines.
 * @throws Fault `usage` where there is none, or where both are wanted; `question_too_long`
 */
export function demandQuestion(text: string | undefined, jsonl: boolean | undefined, of: TextCommand): string | null {
  if (!jsonl) {
    const question = demandText(text, of);
    checkQuestion(question);
    return question;
  }
  if (text === undefined) return null;
  throw new Fault("usage", `--jsonl reads from standard input, and the ${of.what} «${text}» was given besides.`, {
    next: `leave out one of the two: npm run ${of.name} -- --help`,
  });
}
