import { isQuestionWord } from "../../coverage/analyzer/question-words.js";
import { tokenize } from "../../coverage/analyzer/tokens.js";
import { withParticle } from "../../coverage/particle.js";
import type { Turn } from "../answerer.js";
import { analyzeQuestion } from "./question-analysis.js";

/** Words that only join a question to the one before. */
const JOINERS =
  /^\s*(?:그럼|그러면|그렇다면|그런데|근데|그리고|또|and|so|then|what about|how about|那么|那麼|那|还有|還有)(?=[\s,，]|$)[\s,，]*/iu;

/** Words that point back at somebody or something. A noun behind 그 or "that" is what kind of thing is meant. */
const POINTERS = [
  /(?<![가-힣])(?:(?:그|이|저|해당|위)\s?(?:회사|기업|업체|기관|단체|학교|대학|도시|지역|나라|행사|기사|사람|인물|분|곳|제품|기술|협약|계약|법인|시설|센터)|그(?:는|가|의|를|에게)?|그녀|그곳|거기|그것|그거|이것|이거)(?=은|는|이|가|을|를|의|에|에서|에게|도|과|와|로|,|\s|\?|$)/u,
  /\b(?:(?:that|this|the same) (?:company|firm|agency|institution|organi[sz]ation|person|man|woman|city|place|country|event|article|product|deal|university)|it|its|they|their|them|he|she|his|her|him|there|that one)\b/iu,
  /(?:那|这|該|该|這)(?:家|个|個|位|座|项|項)?(?:公司|企业|企業|机构|機構|人|城市|地方|活动|活動|产品|產品)|它|他们|她们|他|她|那里|那裡/u,
];

/** Particles that go by whether the word in front ends in a consonant. */
const PARTICLES = ["은/는", "이/가", "을/를", "와/과", "으로/로"] as const;

/** Names in an answer: in quotation marks, or with a gloss behind. */
const QUOTED = /[‘“'"「『《〈]([^’”'"」』》〉\n]{2,24})[’”'"」』》〉]/gu;
const GLOSSED = /([\p{L}\p{N}]{2,20})\((?:[^()\n]{2,40})\)/gu;

/**
 * Makes a follow-up stand alone: what it points at, or leaves out, is taken from the turn before. A complete question comes
 * back as it is, so that it is answered as if it were the first.
 * @param conversation earlier turns, oldest first
 */
export function standAlone(question: string, language: string, conversation: readonly Turn[]): string {
  const previous = conversation.at(-1);
  if (!previous) return question;
  const rest = question.replace(JOINERS, "");
  const pointer = POINTERS.find((pattern) => pattern.test(rest));
  if (pointer) {
    const name = nameMeant(previous, question);
    return name === null ? question : rest.replace(pointer, name).trim();
  }
  const { terms, asked } = analyzeQuestion(rest, language);
  const content = terms.filter(({ role }) => role !== "kind");
  const topic = topicWords(previous);
  if (topic.length === 0 || content.length > 1) return question;
  // 언제?, 대표는? ask for something of the topic before; 사이버포트는? asks the same of another topic.
  const asksForPart = content.length === 0 || asked.types.some((type) => type !== "thing");
  if (asksForPart) return `${topic.join(" ")} ${rest}`.trim();
  return rest === question && !/(?:은|는|도)\s?(?:요)?\s?\??$/u.test(question)
    ? question
    : sameOf(previous, topic, rest);
}

/** The question before, asked of another topic. */
function sameOf({ question }: Turn, topic: readonly string[], rest: string): string {
  const [first] = topic;
  const other = rest.replace(/(?:은|는|도)?\s?(?:요)?\s?[?？]*$/u, "").trim();
  if (first === undefined || other === "") return rest;
  const [, ...more] = topic;
  const same = more.reduce((text, word) => text.replace(word, ""), withoutJoiner(question));
  return withName(same, first, other).replace(/\s+/gu, " ").trim();
}

function withoutJoiner(question: string): string {
  return question.replace(JOINERS, "");
}

/** Puts a name in the place of another; a particle that goes by the last sound follows it (홍콩은, 나래포트는). */
function withName(text: string, name: string, other: string): string {
  const at = text.indexOf(name);
  if (at < 0) return text;
  const behind = text.slice(at + name.length);
  const particle = PARTICLES.find((pair) => pair.split("/").some((form) => startsWord(behind, form)));
  const [plain = ""] = particle?.split("/").filter((form) => startsWord(behind, form)) ?? [];
  const named = particle === undefined ? other : withParticle(other, particle);
  return text.slice(0, at) + named + behind.slice(plain.length);
}

function startsWord(text: string, particle: string): boolean {
  return text.startsWith(particle) && !/^[가-힣]/u.test(text.slice(particle.length));
}

/** The thing the turn before came to: a name that its answer brought in, else what its question was about. */
function nameMeant(previous: Turn, followUp: string): string | null {
  const { question, answer } = previous;
  const { types } = analyzeQuestion(question, answer.language).asked;
  const claim = answer.claims[0]?.text ?? "";
  if (types.some((type) => type === "person" || type === "thing" || type === "place")) {
    const names = [...claim.matchAll(GLOSSED), ...claim.matchAll(QUOTED)].map((match) => match[1] ?? "");
    const found = names.find((name) => name !== "" && !question.includes(name) && !followUp.includes(name));
    if (found !== undefined) return found;
  }
  return topicWords(previous).join(" ") || null;
}

/** The words of a turn's question that name its topic, as they stand in it, without particles. */
function topicWords({ question: asked, answer }: Turn): string[] {
  const question = withoutJoiner(asked);
  const { terms } = analyzeQuestion(question, answer.language);
  const topics = new Set(terms.filter(({ role }) => role === "topic").map(({ stem }) => stem));
  return tokenize(question)
    .filter(({ stem }) => topics.has(stem) && !isQuestionWord(stem))
    .map(({ start, end, stem, kind }) => (kind === "hangul" ? stem : question.slice(start, end)));
}
