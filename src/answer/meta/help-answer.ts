import type { NotCovered } from "../answer.js";
import { smallTalk } from "../question/question-greeting.js";

/** What a greeting or a question about the bot is told, in the languages the bot speaks. */
const HELP: Readonly<Record<string, string>> = {
  ko: "안녕하세요. 보도에 관해 물어보세요. 기사에 있는 문장을 출처와 함께 보여 드립니다.",
  en: "Hello. Ask about the coverage: I answer with sentences from the articles and name their sources.",
  "zh-Hans": "您好。请就报道内容提问，我会用文章中的原句回答并注明出处。",
  "zh-Hant": "您好。請就報導內容提問，我會用文章中的原句回答並註明出處。",
};

/** What thanks, consent, laughter and farewells are told. */
const REMARK: Readonly<Record<string, string>> = {
  ko: "네, 더 궁금한 점이 있으면 물어보세요.",
  en: "Any time. Ask whenever there is more you want to know.",
  "zh-Hans": "好的，还想了解什么，请继续提问。",
  "zh-Hant": "好的，還想了解什麼，請繼續提問。",
};

/** What help is given to. */
export interface HelpRequest extends Pick<NotCovered, "question" | "reader" | "snapshot" | "milliseconds"> {
  readonly language: string;
}

/** A short help text instead of an answer. English where the language is none of ours. */
export function helpAnswer(request: HelpRequest): NotCovered {
  const texts = smallTalk(request.question) === "remark" ? REMARK : HELP;
  return onlySaid(request, texts[request.language] ?? texts.en ?? "");
}

/** A text instead of an answer: nothing was searched for, so nothing is near. */
export function onlySaid(
  { question, language, reader, snapshot, milliseconds }: HelpRequest,
  text: string,
): NotCovered {
  return {
    question,
    language,
    status: "not_covered",
    text,
    claims: [],
    citations: [],
    asOf: null,
    filters: [],
    nearby: [],
    followUps: [],
    reader,
    snapshot,
    milliseconds,
  };
}
