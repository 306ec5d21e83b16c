import type { RankedStatement } from "../extractive/extractive-rank.js";
import type { AnalyzedQuestion } from "../question/question-analysis.js";
import { synonymGroups } from "../synonyms/statement-synonyms.js";
import { equivalentNames } from "../verify/verify-name-tables.js";

/** From here on a word counts as found. */
const FOUND = 0.5;
/** Shorter words are seldom names. */
const NAME = 3;

/** What is aimed at or expected is no value that was reached. */
const AIMED =
  /^(?:목표|예상|전망|계획|추정|예측)(?:치|액|량|가|인원|매출|수익)?$|(?:목표|예상|전망|추정)(?:치|액|량)$/u;
const TOLD_AIMED =
  /목표|예상|전망|계획|추정|예측|예정|방침|내다|보인다|보고 있|기대|것으로|할 것|될 것|까지|향후|앞으로|내년|오는|연간|\b(?:will|expect|target|plan|aim|forecast)/iu;

/** Who asks when something was founded, and of what alone. */
const FOUNDED = /(?:설립|창립|창업|창설)/u;
/** What else is founded, in front of the verb: 홍콩에 본사를 설립한. */
const FOUNDS_OTHER =
  /(?:본사|지사|법인|자회사|합작사|합작법인|연구소|연구원|연구센터|센터|공장|지점|사무소|거점|본부|재단|학교|조직|기금|펀드)[을를]\s(?:새로 |추가로 |공동 )?(?:설립|창립|세우|세운|세웠)/u;

/**
 * Whether what the question is about is named in the article for the first time behind the best sentence: what stands before cannot be about it ("한편 같은
 * 업종의 한빛기어는 …" at the end of a report on another).
 */
export function isNamedLater({ terms }: AnalyzedQuestion, { own, statement }: RankedStatement): boolean {
  const { end } = statement;
  const { title, source } = statement.article;
  // What an article without a headline is about may be named anywhere.
  if (title === null) return false;
  const text = source.toLowerCase();
  return terms.some(({ stem, kind, role }, i) => {
    if (role !== "topic" || kind === "number" || kind === "han" || stem.length < NAME) return false;
    if ((own[i] ?? 0) >= FOUND || title.toLowerCase().includes(stem)) return false;
    if (equivalentNames(stem).length > 0 || synonymGroups(stem).length > 0) return false;
    return text.indexOf(stem) >= end;
  });
}

/** Whether a goal or a forecast is asked for, and neither the sentence nor the one before it tells of one. */
export function isOtherMeasure({ terms, asked }: AnalyzedQuestion, { statement }: RankedStatement): boolean {
  if (!asked.types.includes("number")) return false;
  const told = `${statement.before?.text ?? ""} ${statement.text}`;
  return terms.some(({ stem, role }) => role !== "kind" && AIMED.test(stem)) && !TOLD_AIMED.test(told);
}

/** Whether asked is when somebody was founded, and the sentence tells when he founded something else. */
export function foundsAnother({ terms, asked, text }: AnalyzedQuestion, { statement }: RankedStatement): boolean {
  if (!asked.types.includes("time") || !FOUNDED.test(text)) return false;
  const [other] = FOUNDS_OTHER.exec(statement.text) ?? [];
  return (
    other !== undefined && !terms.some(({ stem }) => stem.length > 1 && !FOUNDED.test(stem) && other.includes(stem))
  );
}
