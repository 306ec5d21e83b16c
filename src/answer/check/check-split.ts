import { splitSentences } from "../../coverage/passages/sentences.js";
import { isGreeting } from "../question/question-greeting.js";
import { isOrder } from "../question/question-orders.js";
import { pastedLines } from "./check-lines.js";

/** A sentence of a text that is to be checked. */
export interface StatementText {
  /** As it stands in the text, without the mark of its list and on one line. */
  readonly text: string;
  /** Opinions and parts of sentences are only looked for word for word; greetings, questions and orders say nothing that can be so. */
  readonly kind: "fact" | "opinion" | "part" | "nothing";
}

/** How many sentences of one text are checked; what comes behind is told to be not covered. */
const MOST_CHECKED = 60;
/** One word, or no more than what a sentence begins with. */
const FRAGMENT = /^(?:[가-힣\p{Script=Latin}]+|.*[가-힣](?:은|는|을|를|에서|에게))["'”’」』)]*[.!]*$/u;
const QUESTION = /[?？]["”’)]*$/u;

/** How one says what one thinks, likes or wishes: 생각한다, 인 것 같다, 좋다; I think, should; 我觉得, 应该. */
const OPINION: readonly RegExp[] = [
  /(?:생각(?:한다|합니다|해요?|된다)|것\s?같(?:다|아요?|습니다|은데)|듯하다|듯합니다|싶(?:다|어요?|습니다)|(?:해야|어야|아야|돼야|되어야)\s?(?:한다|합니다|해요?|할\s?것)|바란다|바랍니다|(?:좋|나쁘|훌륭하|멋지|아름답|재미있|아쉽|안타깝|실망스럽|최고이?)(?:다|네요?|아요?|습니다|어요?|군요?))[.!~\s]*$/u,
  /^(?:제|내)\s?(?:생각|의견)(?:에|으로|은)|^개인적으로/u,
  /\b(?:i|we) (?:think|believe|feel|guess|hope|suppose|doubt|love|like|prefer|wish)\b|\bin my (?:opinion|view)\b|\b(?:should|ought to|must)\b|\b(?:amazing|awesome|wonderful|terrible|awful|beautiful|boring)\b/iu,
  /我(?:觉得|覺得|认为|認為|想|希望|喜欢|喜歡)|(?:应该|應該|应当|應當)|太(?:好|棒|差|糟)/u,
];

/** Cuts a text into its statements: sentences and the items of lists, in order. */
export function statementsIn(text: string): StatementText[] {
  const sentences = pastedLines(text).flatMap((line) =>
    splitSentences(line).map(({ start, end }) => line.slice(start, end)),
  );
  return sentences
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .map((sentence, at) => ({ text: sentence, kind: at < MOST_CHECKED ? kindOf(sentence) : "nothing" }));
}

function kindOf(sentence: string): StatementText["kind"] {
  if (QUESTION.test(sentence) || isGreeting(sentence) || isOrder(sentence)) return "nothing";
  if (FRAGMENT.test(sentence.trim())) return "part";
  return OPINION.some((pattern) => pattern.test(sentence)) ? "opinion" : "fact";
}
