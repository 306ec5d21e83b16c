import { type Amount, findAmounts } from "../../coverage/amounts.js";
import type { Span } from "../../coverage/article.js";
import { splitSentences } from "../../coverage/passages/sentences.js";
import { matchedQuotes } from "../../coverage/quotes.js";
import { align } from "../verify/verify-align.js";
import { checkDegrees } from "../verify/verify-degrees.js";
import type { Evidence } from "../verify/verify-evidence.js";
import { remembering } from "../verify/verify-memo.js";
import { checkModality } from "../verify/verify-modality.js";
import type { AliasLookup } from "../verify/verify-name-find.js";
import type { LanguageFamily } from "../verify/verify-names.js";
import { scopesOf } from "../verify/verify-scopes.js";
import { countsTheSame, isSaidBy } from "./check-amounts.js";
import { clauseVerdict } from "./check-clause.js";
import type { LooseFit } from "./check-context.js";
import type { Fit } from "./check-fit.js";
import type { Frame } from "./check-frames.js";
import { sayOpposites } from "./check-synonyms.js";
import type { CheckText } from "./check-word.js";

/** A clause with fewer words and amounts found than these says nothing of its own. */
const FEWEST_WORDS = 2;

/** What the clauses of a sentence say of one clause of a statement, how it stands in each being given; null where nothing. */
export function verdictOf(
  said: CheckText,
  frame: Frame,
  held: CheckText,
  clauses: readonly Frame[],
  fits: readonly Fit[],
  evidence: Evidence,
  aliases: AliasLookup,
): "supported" | "contradicted" | null {
  const claim = said.text.slice(frame.start, frame.end);
  let contradicted = false;
  for (const [at, clause] of clauses.entries()) {
    const found = fits[at];
    if (found === undefined || found.found === 0) continue;
    if ("otherActor" in found && found.otherActor) contradicted ||= !denies(claim, held, clause, false, found);
    if (found.crossed) continue;
    const known = found.found + borrowedBy(found) + frame.amounts.length - found.strange.length;
    const kind = known < FEWEST_WORDS ? null : clauseVerdict(said, frame, held, clause, found);
    if (kind === null || (kind !== "same" && found.found + borrowedBy(found) < FEWEST_WORDS)) continue;
    if (kind === "differs" && isSaidElsewhere(found, said, held, evidence.article.source)) continue;
    const aligned = [[evidence, align(claim, said.family, evidence, true, aliases)]] as const;
    const familyOf = () => said.family;
    const denied = denies(claim, held, clause, kind === "opposite", found);
    const modality = checkModality(claim, said.family, aligned, familyOf);
    // What somebody says can be contradicted by a statement that leaves out who says it, a plan by no fact.
    if (modality?.code === "plan_as_fact") continue;
    if (modality !== null && kind === "same" && !isAnnounced(held, clause)) continue;
    if (
      kind !== "same" &&
      isPlanned(held.text.slice(clause.start, clause.end), said.family) !== isPlanned(claim, said.family)
    )
      continue;
    if (checkDegrees(claim, [evidence]) !== null) continue;
    if (kind === "same" && !denied) return "supported";
    if (kind === "same" || (kind === "opposite" && denied) || (kind === "differs" && !denied)) contradicted = true;
  }
  return contradicted ? "contradicted" : null;
}

/** What bodies make known of themselves, in reported and not in direct speech: …했다고 밝혔다, …한 것으로 집계됐다. */
const ANNOUNCED =
  /(?:다|라)고\s[^.“”"]{0,30}?(?:밝혔|밝힌|발표했|공시했|공고했|집계됐|알렸)|것으로\s[^.“”"]{0,20}?(?:집계|나타났|조사됐|파악됐|확인됐)/u;

function isAnnounced({ text, family }: CheckText, { start, end }: Frame): boolean {
  return family === "ko" && ANNOUNCED.test(text.slice(start)) && !/["“”]/u.test(text.slice(start, end));
}

/**
 * 소설 5000만원, 시 3000만원: what differs here is another's where the sentence has the statement's own amount too, or where the article
 * says it elsewhere of what only stands around the clause.
 */
function isSaidElsewhere(fit: Fit | LooseFit, said: CheckText, { amounts }: CheckText, source: string): boolean {
  const borrowed = "borrowed" in fit ? fit.borrowed : [];
  if (borrowed.length === 0) return false;
  const isStrange = (other: Amount): boolean => fit.strange.some((amount) => isSaidBy(amount, other));
  if (amounts.some(isStrange)) return true;
  const counts = (text: string): boolean =>
    findAmounts(text).some((other) =>
      fit.strange.some((one) => isSaidBy(one, other) && countsTheSame(one, said.text, other, text)),
    );
  return sentencesOf(source).some((text) => borrowed.some(({ stem }) => text.includes(stem)) && counts(text));
}

/** To split a long article takes a second, and many clauses are held against one after the other. */
const sentencesOf = remembering(
  (source): readonly string[] => splitSentences(source).map(({ start, end }) => source.slice(start, end)),
  50,
);

/** The text of a clause, without what somebody says in it between quotation marks where the statement takes nothing from that. */
function ownWords({ text }: CheckText, { start, end }: Frame, { pairs }: Fit): string {
  const quotes = matchedQuotes(text).filter((quote) => /["“]/u.test(text.charAt(quote.start)));
  const unused = quotes.filter(
    (quote) => !pairs.some(([, word]) => word.start >= quote.start && word.end <= quote.end),
  );
  return text
    .split("")
    .map((character, at) => (unused.some((quote) => at >= quote.start && at < quote.end) ? " " : character))
    .slice(start, end)
    .join("");
}

function isPlanned(text: string, family: LanguageFamily): boolean {
  return scopesOf(text, family).some(({ kind }) => kind === "plan");
}

function borrowedBy(fit: Fit | LooseFit): number {
  return "borrowed" in fit ? fit.borrowed.length : 0;
}

/** Whether one of two clauses denies what the other says, or uses the opposite word (증가 for 감소). */
function denies(claim: string, held: CheckText, clause: Frame, isOpposite: boolean, fit: Fit): boolean {
  const negationsIn = (text: string): readonly Span[] =>
    scopesOf(text, held.family).filter(({ kind }) => kind === "negation");
  // 돌려주지 않아도 되는 선급금은 310억 원이다: what is denied there is nothing that the statement says.
  const meant = negationsIn(ownWords(held, clause, fit)).filter(({ start, end }) =>
    fit.pairs.some(([, word]) => word.start >= clause.start + start - 1 && word.start < clause.start + end),
  );
  const differ = (negationsIn(claim).length - meant.length) % 2 !== 0;
  if (!isOpposite) return differ;
  const swapped = fit.missing.some((word) => fit.leftWords.some((other) => sayOpposites(word.stem, other.stem)));
  return differ !== swapped;
}
