import type { Answer, Answered, Citation, NotCovered } from "../../src/answer/answer.js";
import type { Answerer, AskRequest } from "../../src/answer/answerer.js";

/** An answerer that says what its script says and remembers what it was asked. */
export class ScriptedAnswerer implements Answerer {
  readonly asked: AskRequest[] = [];
  readonly #script: (request: AskRequest) => Answer | Promise<Answer>;

  constructor(script: (request: AskRequest) => Answer | Promise<Answer>) {
    this.#script = script;
  }

  async ask(request: AskRequest): Promise<Answer> {
    this.asked.push(request);
    return this.#script(request);
  }
}

const BASE = {
  filters: [],
  nearby: [],
  followUps: [],
  reader: "extractive",
  snapshot: "snapshot-1",
  milliseconds: 1,
};

/** A citation of an article that says nothing but the quote. */
export function citationOf(quote: string, more: Partial<Citation> = {}): Citation {
  return {
    n: 1,
    article: "a.txt",
    title: "홍콩, AI 연구소 세운다",
    outlet: "세계일보",
    byline: "이동수",
    published: "2024-09-11T13:06:29+09:00",
    modified: null,
    url: null,
    quote,
    start: 0,
    end: quote.length,
    ...more,
  };
}

/** An answer whose claims are these sentences, each proved by the citation of the same place. */
export function answered(sentences: readonly string[], more: Partial<Answered> = {}): Answered {
  const claims = sentences.map((text, index) => ({ text, citations: [index + 1] }));
  return {
    ...BASE,
    question: "질문",
    language: "ko",
    status: "answered",
    text: claims.map(({ text, citations }) => `${text} [${citations[0]}]`).join(" "),
    claims,
    citations: sentences.map((quote, index) => citationOf(quote, { n: index + 1 })),
    asOf: { earliest: "2024-09-11", latest: "2024-09-11", undated: 0 },
    ...more,
  };
}

/** The answer that the coverage does not say. */
export function notCovered(more: Partial<NotCovered> = {}): NotCovered {
  return {
    ...BASE,
    question: "질문",
    language: "ko",
    status: "not_covered",
    text: "기사에서 답을 찾을 수 없습니다.",
    claims: [],
    citations: [],
    asOf: null,
    ...more,
  };
}
