import type { RankedStatement } from "../extractive/extractive-rank.js";
import type { AnalyzedQuestion, QuestionTerm } from "../question/question-analysis.js";

const OFFICE =
  /(?:시장|지사|군수|구청장|대통령|총리|장관|차관|청장|회장|사장|이사장|대표|대표이사|의장|위원장|총장|원장|관장|단장|본부장|국장|과장|팀장|감독|교수|법인장|창업자|설립자|창립자|최고경영자|대변인|교장|교장선생님|총재|의원|이사|상무|전무|^c[eftoi]o)님?$/iu;

/** Below this a word stands neither in the sentence nor elsewhere in its article. */
const ELSEWHERE = 0.25;
/** From here on the office stands in the sentence as itself, and not as another one (부회장, 대표 for 회장). */
const HELD = 0.7;
const SAME_OFFICE: readonly RegExp[] = [
  /(?:대표|대표이사|최고경영자|ceo|사장)$/iu,
  // Who founded something is told by the verb as well: 하나래 박사가 세운 다온랩.
  /(?:창업자|설립자|창립자|공동창업자)$|^(?:창업|설립|창립|창설|세우|세운|세웠|차렸|차린)(?:$|[한했된됐하되])/u,
  /(?:교장|교장선생님|학교장)$/u,
  /(?:지사|도지사)$/u,
  /(?:총리|국무총리)$/u,
  /의원$/u,
  /위원장$/u,
];

/** Whether the holder of an office is asked for and the sentence has another office or none: a 부회장 is not the 회장. */
export function lacksOffice({ terms, asked }: AnalyzedQuestion, { own, near, statement }: RankedStatement): boolean {
  if (!asked.types.includes("person")) return false;
  const offices = terms.flatMap((term, i) => {
    const names = officeNames(term);
    return names.length > 0 ? [{ names, i }] : [];
  });
  const { tokens } = statement.words;
  return (
    offices.length > 0 &&
    offices.every(({ names, i }) => {
      const same = SAME_OFFICE.find((group) => names.some((name) => group.test(name)));
      const isThere =
        same !== undefined && tokens.some(({ stem }) => same.test(stem) && !/부(?:대표|사장)/u.test(stem));
      return (own[i] ?? 0) < HELD && (near[i] ?? 0) < HELD + 0.1 && !isThere;
    })
  );
}

/** How many words a question may have that asks for nothing but who holds an office. */
const FEW = 3;
/** How many of the best statements may tell of the office. */
const LOOKED_AT = 2;
/** A verb in front of its noun. */
const VERB = /[은는진린난낸쓴든친킨온간본준른운연산탄판된한던]$/u;

/**
 * Whether a Korean question asks for nothing but who holds an office (엔비디아 CEO는 누구?) and none of the best statements tells of that office: no other
 * evidence makes up for it.
 */
export function lacksHolderAsked(question: AnalyzedQuestion, ranked: readonly RankedStatement[]): boolean {
  const words = question.terms.filter(({ role }) => role !== "kind");
  if (question.language !== "ko" || words.length > FEW) return false;
  if (words.some(({ role, stem }) => role === "modifier" && VERB.test(stem))) return false;
  return ranked.length > 0 && ranked.slice(0, LOOKED_AT).every((statement) => lacksOffice(question, statement));
}

/** What Korean calls the office that a word of the question stands for (CEO: 대표, 최고경영자); none where it stands for no office. */
function officeNames({ stem, kind, aliases }: QuestionTerm): readonly string[] {
  return (kind === "hangul" ? [stem] : [stem, ...(aliases ?? [])])
    .filter((name) => OFFICE.test(name))
    .map((name) => name.replace(/님$/u, ""));
}

/** Whether nothing that the question is about stands in the article of the best sentence. */
export function isAboutSomethingElse({ terms }: AnalyzedQuestion, best: RankedStatement): boolean {
  const isKnown = ({ kind, aliases }: QuestionTerm): boolean => kind === "hangul" || (aliases?.length ?? 0) > 0;
  const topics = terms.flatMap((term, i) =>
    term.role === "topic" && term.stem.length >= 2 && isKnown(term) ? [best.near[i] ?? 0] : [],
  );
  return topics.length > 0 && topics.every((near) => near < ELSEWHERE);
}
