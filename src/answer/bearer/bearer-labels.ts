import type { Mention } from "./bearer-forms.js";

/** Nouns that a number in front tells apart: 3구역, 2번함. */
const LABELLED =
  "번함|구역|함대|사단|호선|호기|호점|공구|지구|단지|공장|터미널|라운드|코스|단계|분기|세기|학년|회차|차전|호|기|대";
const LABEL = new RegExp(`(?<![\\d.,])제?(\\d{1,3})\\s?(${LABELLED})(?![가-힣]?\\d)`, "gu");
/** Persons by a letter or a surname: A씨, ㄴ씨, 임모 씨. */
const LETTER = /(?<![A-Za-z가-힣])([A-Zㄱ-ㅎ])\s?(?:[(（][^)）]{1,12}[)）]\s?)?씨/gu;
const SURNAME = /(?<![가-힣])([가-힣])모?\s?(?:[(（][^)）]{1,12}[)）]\s?)?씨/gu;

/** A title in quotation marks: of a play, a ship, a picture. */
const TITLE = /(?<=['‘「『《〈])[^'’「」『』《》〈〉"“”\n]{2,20}(?=['’」』》〉])/gu;

/** What a question tells apart by a number, a letter or a surname (3구역, A씨, 임모 씨): how a text names it and others by the same. */
export function labelsIn(question: string): ((text: string) => { own: Mention[]; others: Mention[] })[] {
  const numbered = [...question.matchAll(LABEL)].map(([, number, noun = ""]) => {
    const pattern = new RegExp(`(?<![\\d.,])제?(\\d{1,3})\\s?${noun}`, "gu");
    // 초대 is the first of those who are counted by 대.
    const first = noun === "대" && number !== "1" ? /초(대)(?=\s)/gu : null;
    return (text: string) => {
      const { own, others } = parted(text, pattern, number);
      return { own, others: first === null ? others : [...others, ...parted(text, first, number).others] };
    };
  });
  const lettered = [LETTER, SURNAME].flatMap((pattern) =>
    [...question.matchAll(pattern)].map(
      ([, letter]) =>
        (text: string) =>
          parted(text, pattern, letter),
    ),
  );
  return [...numbered, ...lettered];
}

/** The titles that a question and its article have in quotation marks: how a text names each and others. */
export function titlesIn(
  question: string,
  article: string,
): ((text: string) => { own: Mention[]; others: Mention[] })[] {
  return [...question.matchAll(TITLE)].flatMap(([title]) =>
    article.includes(title)
      ? [
          (text: string) => {
            const start = text.indexOf(title);
            const own = start < 0 ? [] : [{ start, end: start + title.length }];
            const { others } = parted(text, TITLE, title);
            return { own, others: others.filter((one) => !own.some(({ end }) => one.start < end && start < one.end)) };
          },
        ]
      : [],
  );
}

function parted(text: string, pattern: RegExp, label: string | undefined): { own: Mention[]; others: Mention[] } {
  const found = [...text.matchAll(pattern)].map(({ 0: all, 1: one = all, index }) => ({
    start: index,
    end: index + all.length,
    isOwn: one === label,
  }));
  return { own: found.filter(({ isOwn }) => isOwn), others: found.filter(({ isOwn }) => !isOwn) };
}
