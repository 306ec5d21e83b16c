/**
 * Words that say how a question asks and not what about: they carry no weight in the search. Stems as `tokenize` gives them,
 * by language.
 */
const KOREAN = `누구 누가 누군 누굴 언제 언젠 어디 어디서 어딘 어딨 어디어디 무엇 무어 무언 뭐 뭣 뭔 뭘 무슨 얼마 얼마나 얼만큼 얼마짜리 몇 어떤 어떠 어떻 어떻게 어느 왜 어째서 어때
 알려 알려주 알려줘 알려줄 말해 말해줘 말하 가르쳐 가르쳐줘 설명 설명해줘 궁금 궁금해 궁금합 찾아줘 찾아 보여줘 대해 대해서 대하 대한 관해 관해서 관하 관한 있나 있는 있는가 있습 있을까 있었 있 이란 란 뭐라
 무엇인가 것 건 거 게 수 등 및 또는 그리고 혹시 좀 제발 그 이 저 그것 이것 된 한 할 될 하 되 되었 됐 했 인가 일까 누구누구 몇몇`;
const ENGLISH = `who whom whose what when where which why how much many is are was were be been being do does did done has have had the a an of in on at to for from by with about
 and or as it its this that these those there please tell me you your can could would should will any some s`;
const CHINESE =
  "谁 誰 什么 什麼 甚么 何时 何時 哪里 哪裡 哪儿 哪些 哪个 哪個 哪 多少 几 幾 怎么 怎麼 怎样 怎樣 为什么 為什麼 是 的 了 吗 嗎 呢 在 由 和 与 與 请问 請問 告诉我 告訴我";

const WORDS = new Set(`${KOREAN} ${ENGLISH}`.split(/\s+/u));
const CHINESE_WORDS = new RegExp(
  CHINESE.split(" ")
    .sort((a, b) => b.length - a.length)
    .join("|"),
  "gu",
);

/** Whether a stem only makes a question. */
export function isQuestionWord(stem: string): boolean {
  return WORDS.has(stem);
}

/** Chinese runs its words together: its question words are blanked out, places kept, before a question is cut into tokens. */
export function blankChineseQuestionWords(question: string): string {
  return question.replace(CHINESE_WORDS, (word) => " ".repeat(word.length));
}
