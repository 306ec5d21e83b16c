import { detectLanguage } from "../../coverage/language.js";
import type { Hit } from "../../retrieval/hit.js";
import { Breath } from "../../vectorstore/breath.js";
import type { Citation } from "../answer.js";
import { citationOf } from "../compose.js";
import type { SentenceCosines } from "../statement/sentence-cosines.js";
import { type Statement, statementsOf } from "../statement/statement.js";
import type { AliasLookup } from "../verify/verify-name-find.js";
import type { LanguageFamily } from "../verify/verify-names.js";
import { type AcrossJudgement, judgeAcross } from "./check-across.js";
import { type HeldClauses, joinClauses } from "./check-join.js";
import { plainStatement } from "./check-plain.js";
import { dropsLimit, judgeSaid, keepsRoles } from "./check-said.js";
import { statementsIn } from "./check-split.js";
import { type Judgement, judgeClauses } from "./check-statement.js";
import { verbatimIn } from "./check-verbatim.js";

/** What the coverage says of one statement. */
export interface CheckedStatement {
  readonly statement: string;
  readonly verdict: "supported" | "contradicted" | "not_covered";
  /** The sentences that show it, numbered from 1 for each statement; none where it is not covered. */
  readonly citations: readonly Citation[];
}

/** What a text is checked with. */
export interface CheckParts {
  /** Finds passages near a statement, best first. */
  readonly search: (statement: string) => Promise<readonly Hit[]>;
  /** Likeness by an embedding model, for statements in another language than the coverage; without it words alone decide. */
  readonly cosines?: SentenceCosines;
  readonly aliases?: AliasLookup;
  readonly signal?: AbortSignal;
}

/** How many sentences show that a statement is supported or contradicted. */
const MOST_SHOWN = 2;
/** Across languages: sentences that say the same are at least so alike by multilingual-e5-small, others mostly less. */
const ALIKE = 0.84;
/** The same where every word, name and amount was found by itself: only sentences of quite another matter are less alike. */
const ALIKE_IF_COMPLETE = 0.72;

/**
 * Checks a text against the coverage, sentence by sentence. `supported`: a sentence of the coverage (or two) says the same of the
 * same, with the same numbers, dates and names, no more and no less certain. `contradicted`: it says so with another number, date
 * or name, or denies it. Everything else is `not_covered`; when in doubt, that.
 * @throws what `search` and `cosines` throw, and the signal's reason
 */
export async function checkText(text: string, parts: CheckParts): Promise<CheckedStatement[]> {
  const checked: CheckedStatement[] = [];
  for (const { text: statement, kind } of statementsIn(text)) {
    parts.signal?.throwIfAborted();
    checked.push(kind === "nothing" ? notCovered(statement) : await checkOne(statement, kind, parts));
  }
  return checked;
}

async function checkOne(
  statement: string,
  kind: "fact" | "opinion" | "part",
  parts: CheckParts,
): Promise<CheckedStatement> {
  const found = statementsOf(await parts.search(statement));
  const verbatim = verbatimIn(statement, found).map((held): Judgement => ({ verdict: "supported", shownBy: [held] }));
  if (verbatim.length > 0) return { statement, verdict: "supported", citations: citationsOf(verbatim) };
  if (kind !== "fact") return notCovered(statement);
  // A headline leaves out what a statement needs; a line below it may be a whole sentence.
  const sentences = found.filter(({ kind, text }) => kind !== "headline" || /[.。]["”’」』)]?$/u.test(text));
  return compareWith(sentences, statement, parts);
}

/** What sentences say of a statement that none of them holds word for word. */
async function compareWith(
  sentences: readonly Statement[],
  statement: string,
  parts: CheckParts,
): Promise<CheckedStatement> {
  const { aliases = () => [] } = parts;
  const family = familyOf(statement);
  const near: HeldClauses[] = [];
  const across: AcrossJudgement[] = [];
  const breath = new Breath();
  for (const held of sentences) {
    if (breath.isDue) await breath.take();
    const heldFamily = familyOf(held.text);
    if (heldFamily === family)
      near.push({ article: held.article.id, clauses: judgeClauses(statement, family, held, aliases) });
    else across.push(...[judgeAcross(statement, family, held, heldFamily, aliases)].filter((one) => one !== null));
  }
  const plain = family === "ko" ? plainStatement(statement) : statement;
  const check = { statement: plain, family, familyOf, aliases };
  const said: Judgement[] = [];
  for (const held of sentences) {
    if (breath.isDue) await breath.take();
    const judged = judgeSaid(check, held);
    if (judged === null) continue;
    if (familyOf(held.text) === family) said.push(judged);
    else across.push({ ...judged, complete: true });
  }
  const found = [...said, ...joinClauses(near), ...(await alikeOnes(statement, across, parts))];
  const judged: Judgement[] = [];
  for (const one of found) {
    if (breath.isDue) await breath.take();
    if (one.verdict !== "supported" || (keepsRoles(check, one) && !dropsLimit(check, one))) judged.push(one);
  }
  for (const verdict of ["supported", "contradicted"] as const) {
    const agreeing = judged.filter((one) => one.verdict === verdict);
    if (agreeing.length > 0) return { statement, verdict, citations: citationsOf(agreeing) };
  }
  return notCovered(statement);
}

/** What was found across languages and is alike as a whole; without a model only what was found word for word. */
async function alikeOnes(
  statement: string,
  across: readonly AcrossJudgement[],
  { cosines, signal }: CheckParts,
): Promise<AcrossJudgement[]> {
  if (across.length === 0) return [];
  const texts = across.map(({ shownBy }) => {
    const [first, last] = [shownBy[0], shownBy.at(-1)];
    const text = shownBy.map((held) => held.text).join(" ");
    return { article: first?.article.id ?? "", start: first?.start ?? 0, end: last?.end ?? 0, text };
  });
  const scores = cosines === undefined ? null : await cosines.score(statement, texts, signal);
  return across.filter(({ complete }, at) =>
    scores === null ? complete : (scores[at] ?? 0) >= (complete ? ALIKE_IF_COMPLETE : ALIKE),
  );
}

function citationsOf(judged: readonly Judgement[]): Citation[] {
  const shown = new Map<string, Statement>();
  for (const { shownBy } of judged) {
    if (shown.size + shownBy.length > MOST_SHOWN && shown.size > 0) break;
    for (const held of shownBy) shown.set(`${held.article.id}@${held.start}`, held);
  }
  return [...shown.values()].map((held, at) => citationOf(at + 1, held.article, held));
}

function notCovered(statement: string): CheckedStatement {
  return { statement, verdict: "not_covered", citations: [] };
}

function familyOf(text: string): LanguageFamily {
  const language = detectLanguage(text);
  return language === "ko" ? "ko" : language.startsWith("zh") || language === "ja" ? "zh" : "latin";
}
