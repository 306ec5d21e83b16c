import type { Statement } from "../statement/statement.js";
import type { Evidence } from "../verify/verify-evidence.js";
import type { AliasLookup } from "../verify/verify-name-find.js";
import type { LanguageFamily } from "../verify/verify-names.js";
import { type LooseFit, looseFit, surroundingsOf } from "./check-context.js";
import { compareClauses, type Fit } from "./check-fit.js";
import { type Frame, framesOf, pointerLength, pointsBack, topicOf } from "./check-frames.js";
import { checkTextOf, heldTextOf } from "./check-parse.js";
import { plainStatement } from "./check-plain.js";
import { meaningsOf } from "./check-synonyms.js";
import { verdictOf } from "./check-verdict.js";
import type { CheckText } from "./check-word.js";

/** What a sentence of the coverage says of a statement, and which sentences show it. */
export interface Judgement {
  readonly verdict: "supported" | "contradicted";
  readonly shownBy: readonly Statement[];
}

/**
 * Holds the clauses of a statement against one sentence of the coverage in its own language.
 * @returns one entry a clause of the statement, in order: null where the sentence decides nothing
 */
export function judgeClauses(
  text: string,
  family: LanguageFamily,
  held: Statement,
  aliases: AliasLookup,
): (Judgement | null)[] {
  const said = checkTextOf(family === "ko" ? plainStatement(text) : text, family);
  const sentence = heldTextOf(held.text, family, held.article.published);
  const evidence = evidenceOf(held);
  const clauses = clausesOf(sentence);
  const before = held.before === null || !pointsBack(sentence) ? null : held.before;
  const carried = before === null ? null : heldTextOf(before.text, family, before.article.published);
  const around = surroundingsOf(held, sentence);
  return statingFrames(said).map((frame): Judgement | null => {
    const side = { text: said, frame };
    const compare = (text: CheckText, clause: Frame): Fit =>
      compareClauses(side, { text, frame: clause, source: held.article.source }, aliases);
    const fits = clauses.map((clause) => compare(sentence, clause));
    const alone = verdictOf(said, frame, sentence, clauses, fits, evidence, aliases);
    if (alone !== null) return { verdict: alone, shownBy: [held] };
    if (carried !== null && before !== null) {
      const joined = withTopic(sentence, carried, clauses);
      const again = joined.clauses.map((clause) => compare(joined.text, clause));
      const verdict = verdictOf(said, frame, joined.text, joined.clauses, again, evidence, aliases);
      if (verdict !== null) return { verdict, shownBy: [before, held] };
    }
    const loose = clauses.map((clause, at): LooseFit | Fit => {
      const own = { text: sentence, frame: clause, source: held.article.source };
      return looseFit(fits[at] ?? compare(sentence, clause), side, own, around, aliases);
    });
    const verdict = verdictOf(said, frame, sentence, clauses, loose, evidence, aliases);
    const leans = held.before !== null && loose.some((fit) => "fromBefore" in fit && fit.fromBefore);
    return verdict === null ? null : { verdict, shownBy: leans && held.before !== null ? [held.before, held] : [held] };
  });
}

/** The clauses of a statement without those that only say who says so. */
function statingFrames(said: CheckText): Frame[] {
  const frames = framesOf(said);
  const saying = meaningsOf("밝히");
  const states = ({ words, amounts }: Frame): boolean =>
    amounts.length > 0 || words.some(({ stem }) => !meaningsOf(stem).some((meaning) => saying.includes(meaning)));
  const stating = frames.filter(states);
  return stating.length > 0 ? stating : frames;
}

/** The clauses, and where a verb describes a noun or a date opens the sentence also what these make together. */
export function clausesOf(text: CheckText): Frame[] {
  const frames = framesOf(text);
  const joined = frames.flatMap((frame, at) => {
    const next = frames[at + 1];
    const soft = frame.words.at(-1)?.ends === "noun";
    return next === undefined || !soft ? [] : [joinedFrame(frame, next)];
  });
  return [...frames, ...joined];
}

function joinedFrame(one: Frame, other: Frame): Frame {
  return {
    words: [...one.words, ...other.words],
    amounts: [...one.amounts, ...other.amounts],
    carried: one.carried,
    start: one.start,
    end: other.end,
  };
}

/** The clauses of a sentence that leaves out whom it is about, with the topic of the sentence before in front. */
function withTopic(
  text: CheckText,
  before: CheckText,
  clauses: readonly Frame[],
): { text: CheckText; clauses: Frame[] } {
  const shift = before.text.length + 1;
  const moved = <T extends { readonly start: number; readonly end: number }>(item: T): T => ({
    ...item,
    start: item.start + shift,
    end: item.end + shift,
  });
  const topic = topicOf(before);
  // 이 재단은: whom it points back at stands in its place.
  const words = text.words.slice(pointerLength(text));
  return {
    text: {
      ...text,
      text: `${before.text} ${text.text}`,
      words: words.map(moved),
      amounts: text.amounts.map(moved),
    },
    clauses: clauses.map((clause) => ({
      ...moved(clause),
      words: clause.words.filter((word) => words.includes(word)).map(moved),
      amounts: clause.amounts.map(moved),
      carried: [...topic, ...clause.carried.map(moved)],
    })),
  };
}

function evidenceOf({ article, start, end, text }: Statement): Evidence {
  return { article, quote: { start, end }, text, context: text, within: { start: 0, end: text.length } };
}
