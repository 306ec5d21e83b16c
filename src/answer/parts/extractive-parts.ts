import { isOrder } from "../question/question-orders.js";
import type { Quote, ReaderResult, Reading, VerifiedClaim } from "../reader.js";

/** What the extractive reader found for one question. */
export interface ReadAnswer
  extends Pick<ReaderResult, "claims" | "articles" | "unanswered" | "nameNotFound" | "trace"> {
  /** Of a part: what would be shown beside its claim because it may as well be meant. */
  readonly rivals?: readonly VerifiedClaim[];
}

/** How many claims are shown, where the questions are not more. */
const MOST_CLAIMS = 3;
/** The most text between two clauses of one sentence that are shown as one, in UTF-16 units. */
const GAP = 60;
const SENTENCE_END = /[.!?。！？]["'”’」』)]*(?:\s|$)|\n/u;

/**
 * Answers the parts of a question one by one and puts their claims together, in the order they were asked; null where it has no parts or none
 * is answered, so that the whole question is read.
 * @param read answers one question, or declines it
 */
export async function answerParts(
  reading: Reading,
  read: (part: Reading) => Promise<ReadAnswer>,
): Promise<ReadAnswer | null> {
  const { parts = [], ...common } = reading;
  if (parts.length < 2 || isOrder(reading.question)) return null;
  const sources = new Map(
    parts.flatMap(({ hits, dated = [] }) => [...hits, ...dated].map(({ article }) => [article.id, article.source])),
  );
  const ofTimes: (ReadAnswer | null)[] = [];
  for (const { question, dated = [] } of parts)
    ofTimes.push(dated.length > 0 ? await read({ ...common, question, hits: dated }) : null);
  const told = ofTimes.flatMap((answer) => answer?.claims ?? []);
  const answers: ReadAnswer[] = [];
  for (const [i, { question, hits, dated }] of parts.entries()) {
    const ofTime = ofTimes[i];
    if (ofTime && ofTime.claims.length > 0) {
      answers.push(ofTime);
      continue;
    }
    const answer = await read({ ...common, question, hits });
    const [claim] = answer.claims;
    // A sentence that was told of another part's time is told of this one's only where it names it.
    const isOther =
      dated !== undefined &&
      claim !== undefined &&
      !namesTime(claim, question) &&
      told.some((one) => joinedQuote(one, claim, sources) !== null);
    answers.push(isOther ? { claims: [], trace: { declined: "another time", read: answer.trace } } : answer);
  }
  if (answers.every(({ claims }) => claims.length === 0)) return null;
  const unanswered = parts.filter((_part, i) => answers[i]?.claims.length === 0).map(({ question }) => question);
  const trace = { parts: parts.map(({ question }, i) => ({ question, read: answers[i]?.trace })) };
  return {
    claims: merged(answers, sources),
    ...(unanswered.length > 0 ? { unanswered } : {}),
    trace,
  };
}

/** Whether a claim names the year that a part asks about and, where it names one, the month. */
function namesTime({ text }: VerifiedClaim, question: string): boolean {
  const [, year, month] = /(?<![\d.,])((?:19|20)\d{2})(?:\s?[年년](?:\s?(\d{1,2})\s?[월月])?)?/u.exec(question) ?? [];
  if (year === undefined || !text.includes(year)) return false;
  return month === undefined || new RegExp(`(?<!\\d)0?${Number(month)}\\s?[월月]`, "u").test(text);
}

/**
 * One claim of each part, and the others, such as reports that exclude it, as long as there is room. Where two parts come to one sentence, it is
 * shown once; what the later may as well mean is shown beside it.
 */
function merged(answers: readonly ReadAnswer[], sources: ReadonlyMap<string, string>): VerifiedClaim[] {
  let room = MOST_CLAIMS - answers.filter(({ claims }) => claims.length > 0).length;
  const shown: VerifiedClaim[] = [];
  const show = (claim: VerifiedClaim): boolean => {
    const at = shown.findIndex((one) => joinedQuote(one, claim, sources) !== null);
    const before = shown[at];
    if (before === undefined) shown.push(claim);
    else shown[at] = joinedClaim(before, claim, sources);
    return before === undefined;
  };
  for (const { claims, rivals = [] } of answers) {
    const [first, ...others] = claims;
    if (first === undefined) continue;
    const more = show(first) ? others.slice(0, Math.max(0, room)) : rivals.slice(0, 1);
    room -= more.filter(show).length;
  }
  return shown;
}

/** Two claims of one sentence as one: its clauses from the first to the last. */
function joinedClaim(a: VerifiedClaim, b: VerifiedClaim, sources: ReadonlyMap<string, string>): VerifiedClaim {
  const quote = joinedQuote(a, b, sources);
  const source = quote === null ? undefined : sources.get(quote.article);
  // A text that is more than its quote, as one with a report's date, stands as it is.
  const isPlain = [a, b].every(
    ({ text, quotes: [own] }) => own !== undefined && source?.slice(own.start, own.end) === text,
  );
  if (quote === null || source === undefined || !isPlain) return a;
  return { text: source.slice(quote.start, quote.end), quotes: [quote] };
}

/** The place that covers both quotes, where they overlap or are clauses of one sentence. */
function joinedQuote(a: VerifiedClaim, b: VerifiedClaim, sources: ReadonlyMap<string, string>): Quote | null {
  const [one, other] = [a.quotes[0], b.quotes[0]];
  if (one === undefined || other === undefined || one.article !== other.article) return null;
  const source = sources.get(one.article);
  if (source === undefined) return null;
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  const between = source.slice(first.end, second.start);
  const before = source.slice(first.start, first.end);
  const isApart = second.start >= first.end;
  if (isApart && (between.length > GAP || SENTENCE_END.test(before.slice(-3) + between))) return null;
  return { article: one.article, start: first.start, end: Math.max(first.end, second.end) };
}
