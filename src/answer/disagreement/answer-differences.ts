import { dayOf } from "../../retrieval/reporting-dates/days.js";
import type { AnswerDifference, Citation, Claim } from "../answer.js";
import { disagreements } from "./disagreement.js";
import type { ShownClaim } from "./disagreement-values.js";

/** Which claims of an answer exclude each other, with the days of their reports. Claims of several articles are left out. */
export function answerDifferences(
  question: string,
  language: string,
  claims: readonly Claim[],
  citations: readonly Citation[],
  timeZone: string,
): AnswerDifference[] {
  const shown = claims.flatMap(({ text, citations: numbers }, at): (ShownClaim & { readonly place: number })[] => {
    const cited = citations.filter(({ n }) => numbers.includes(n));
    const [first] = cited;
    const isOne = first !== undefined && cited.every(({ article }) => article === first.article);
    return isOne ? [{ text, article: first.article, published: first.published, place: at + 1 }] : [];
  });
  return disagreements(question, language, shown).map(({ claims: places, by }) => {
    const meant = places.flatMap((place) => shown[place - 1] ?? []);
    const dates = meant.map(({ published }) => (published === null ? null : dayOf(published, timeZone)));
    return { claims: meant.map(({ place }) => place), dates, by };
  });
}
