import { findAmounts } from "../../coverage/amounts.js";
import { detectLanguage } from "../../coverage/language.js";
import type { Hit } from "../../retrieval/hit.js";
import { isOrder } from "../question/question-orders.js";
import type { Quote, VerifiedClaim } from "../reader.js";
import { toldEvidence } from "../told/told-evidence.js";
import { type Alignment, align } from "./verify-align.js";
import { checkAmounts } from "./verify-amounts.js";
import { checkBindings } from "./verify-bindings.js";
import { checkClauses } from "./verify-clauses.js";
import { checkDegrees } from "./verify-degrees.js";
import type { Evidence, Refusal, RefusalCode } from "./verify-evidence.js";
import { gatherEvidence } from "./verify-gather.js";
import { checkLinks } from "./verify-links.js";
import { checkModality } from "./verify-modality.js";
import type { AliasLookup } from "./verify-name-find.js";
import { checkNames, type LanguageFamily, namesIn } from "./verify-names.js";
import { checkOrder } from "./verify-order.js";
import { checkPolarity } from "./verify-polarity.js";
import { checkQualifiers } from "./verify-qualifiers.js";
import { checkKoreanRoles } from "./verify-roles.js";
import { checkSaid } from "./verify-said.js";
import { checkWords } from "./verify-words.js";

/** A claim as a model makes it. */
export interface DraftClaim {
  readonly text: string;
  /** `passage` counts from 1 in the order in which the passages were shown. */
  readonly quotes: readonly { readonly passage: number; readonly quote: string }[];
}

/** What claims are held against. */
export interface VerifyInput {
  readonly question: string;
  /** In which the claims are to be, BCP 47. A name in another script does not make a claim one of another language. */
  readonly language: string;
  /** The passages that the model was shown, in the same order. */
  readonly hits: readonly Hit[];
  readonly aliases?: AliasLookup;
  /** Text that must not come out, such as the marks around the passages. */
  readonly secrets?: readonly string[];
}

/** A claim that may be shown, or why not. */
export type Verdict =
  | { readonly verified: true; readonly claim: VerifiedClaim }
  | { readonly verified: false; readonly refusal: Refusal };

/** What is wrong with a claim whatever it says. */
const NEVER: ReadonlySet<RefusalCode> = new Set(["claim_empty", "claim_too_long", "order", "leak", "link"]);
/** A claim is one sentence; answers over 400 characters are copies of the article. */
const LONGEST_CLAIM = 400;
/** Evidence that holds at least this share of what the best evidence holds has a say in polarity and modality. */
const AS_GOOD = 0.75;

/**
 * Holds a model's claim against the passages that it cites. Verified means: every quote was found in its passage; the
 * claim's numbers, dates, amounts and names stand in the quotes; it neither denies nor turns round what they say; it
 * leaves plans plans and words their speaker; it brings no link of its own. It does not mean that the claim follows: see
 * docs/trust.md.
 */
export function verifyClaim(draft: DraftClaim, input: VerifyInput): Verdict {
  const text = cleanClaim(draft.text);
  const gathered = gatherEvidence(draft.quotes, input.hits);
  if ("code" in gathered) return { verified: false, refusal: gathered };
  const refusal = checkForm(text, input) ?? checkContent(text, gathered, input);
  if (refusal !== null && (NEVER.has(refusal.code) || !isTold(text, gathered, input)))
    return { verified: false, refusal };
  return { verified: true, claim: { text, quotes: gathered.map(quoteOf) } };
}

/** A claim's text as it would be shown: one line, without invisible characters, without citation numbers of its own. */
export function cleanClaim(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}]+/gu, (run) => (/\s/u.test(run) ? " " : ""))
    .replace(/\s*\[\d+(?:\s*,\s*\d+)*\]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Whether a Korean claim says what one of the shorter sentences says that a quoted one tells. */
function isTold(text: string, evidence: readonly Evidence[], input: VerifyInput): boolean {
  if (familyOf(text) !== "ko") return false;
  const korean = evidence.filter(({ context }) => familyOf(context) === "ko");
  return toldEvidence(korean).some((one) => checkContent(text, [one], input) === null);
}

function checkForm(text: string, { secrets = [] }: VerifyInput): Refusal | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return refuse("claim_empty", "It says nothing.");
  if (text.length > LONGEST_CLAIM) return refuse("claim_too_long", "It is too long. Say it in one short sentence.");
  if (isOrder(text)) return refuse("order", "It gives an order instead of telling what the passages say.");
  return secrets.some((secret) => text.includes(secret)) ? refuse("leak", "It repeats the instructions.") : null;
}

function checkContent(text: string, evidence: readonly Evidence[], input: VerifyInput): Refusal | null {
  const aliases = input.aliases ?? (() => []);
  const family = claimFamily(text, input.language);
  const refusal =
    checkLinks(text, evidence) ??
    checkAmounts(text, evidence) ??
    checkDegrees(text, evidence) ??
    checkNames(text, family, evidence, aliases);
  if (refusal !== null) return refusal;
  const isShared = ({ context }: Evidence) => familyOf(context) === family;
  const aligned = evidence.map((one) => [one, align(text, family, one, isShared(one), aliases)] as const);
  const best = bestOf(aligned);
  const shared = evidence.filter(isShared);
  const checkThis = () => checkSaid(text, family, evidence, familyOf, aliases);
  const checkKorean = () => {
    const unsaid = checkThis();
    // Why it is not said, where that can be told.
    return unsaid === null ? null : (checkStructure(text, family, evidence, shared, input) ?? unsaid);
  };
  const modality = checkModality(text, family, best, familyOf);
  // Who speaks is a part played like any other where claim and quote are taken apart.
  const isTold = modality?.code === "speaker_differs" && family === "ko" && shared.length > 0;
  return (
    checkPolarity(text, family, best, familyOf) ??
    (isTold ? null : modality) ??
    checkQualifiers(text, best) ??
    (family === "ko" && shared.length > 0
      ? checkKorean()
      : (checkStructure(text, family, evidence, shared, input) ?? checkThis()))
  );
}

/** What goes by words, neighbours and order: for claims that are not taken apart, and to say why one is refused. */
function checkStructure(
  text: string,
  family: LanguageFamily,
  evidence: readonly Evidence[],
  shared: readonly Evidence[],
  { question, aliases = () => [] }: VerifyInput,
): Refusal | null {
  return (
    (shared.length > 0 ? checkWords(text, family, evidence, question) : checkCommon(text, family, aliases)) ??
    checkBindings(text, family, shared) ??
    checkKoreanRoles(text, shared) ??
    checkOrder(text, family, shared) ??
    checkClauses(text, family, shared)
  );
}

/** Across languages only numbers and names can be compared, so one of them must be there. */
function checkCommon(text: string, family: LanguageFamily, aliases: AliasLookup): Refusal | null {
  const compared = findAmounts(text).some(({ spelled }) => !spelled) || namesIn(text, family, aliases).length > 0;
  return compared
    ? null
    : refuse("nothing_in_common", "It shares no name and no number with its quotes, so it cannot be checked.");
}

function bestOf(aligned: readonly (readonly [Evidence, Alignment])[]): readonly (readonly [Evidence, Alignment])[] {
  const most = Math.max(...aligned.map(([, alignment]) => alignment.places.length));
  return aligned.filter(([, alignment]) => alignment.places.length >= most * AS_GOOD);
}

/** The language that was asked for, where the claim has letters of its script; else what the claim looks like. */
function claimFamily(text: string, asked: string): LanguageFamily {
  if (/^(?:zh|ja)/u.test(asked) && /\p{Script=Han}{2}/u.test(text)) return "zh";
  return familyOf(text);
}

function familyOf(text: string): LanguageFamily {
  const language = detectLanguage(text);
  return language === "ko" ? "ko" : language.startsWith("zh") || language === "ja" ? "zh" : "latin";
}

function quoteOf({ article, quote }: Evidence): Quote {
  return { article: article.id, start: quote.start, end: quote.end };
}

function refuse(code: RefusalCode, reason: string): Refusal {
  return { code, reason };
}
