/** What is said to a wish about the answer before where there is nothing to show. */
export interface LastAnswerPhrases {
  /** No answer came before. */
  readonly nothingBefore: string;
  /** In front of articles that were named as near because the question had no answer. */
  readonly onlyNear: string;
  /** No other article says it. */
  readonly noOther: string;
  /** All that may be shown of the articles has been. */
  readonly noMore: string;
  /** The sentences cannot be cut. */
  readonly noShorter: string;
  readonly noRewording: string;
}

const PHRASES: Readonly<Record<"ko" | "en" | "zh-Hans" | "zh-Hant", LastAnswerPhrases>> = {
  ko: {
    nothingBefore: "어느 답변을 말씀하시는지 알 수 없습니다. 먼저 궁금한 내용을 질문해 주세요.",
    onlyNear: "직전 질문에는 보도에 답이 없었습니다. 가까운 기사만 알려 드립니다: ",
    noOther: "다른 기사에서는 이 내용을 찾지 못했습니다.",
    noMore: "기사에서 더 보여 드릴 문장이 없습니다. 더 궁금한 점을 구체적으로 질문해 주세요.",
    noShorter: "기사 문장을 그대로 보여 드리므로 더 줄일 수 없습니다.",
    noRewording: "기사 문장을 원문 그대로 보여 드리며, 번역하거나 바꾸어 쓰지는 못합니다.",
  },
  en: {
    nothingBefore: "I cannot tell which answer you mean. Ask about the coverage first.",
    onlyNear: "The last question had no answer in the coverage. Only near it: ",
    noOther: "I found no other article that says this.",
    noMore: "There is no more to show from these articles. Ask for what else you want to know.",
    noShorter: "I show the articles' own sentences, and cannot make them shorter.",
    noRewording: "I show the articles' own sentences, and cannot translate or reword them.",
  },
  "zh-Hans": {
    nothingBefore: "无法判断您指的是哪个回答。请先就报道内容提问。",
    onlyNear: "上一个问题在报道中没有答案，以下只是相近的文章：",
    noOther: "没有在其他文章中找到这一内容。",
    noMore: "这些文章中没有更多可以显示的句子。请具体说明还想了解什么。",
    noShorter: "我按原文显示文章的句子，无法再缩短。",
    noRewording: "我按原文显示文章的句子，无法翻译或改写。",
  },
  "zh-Hant": {
    nothingBefore: "無法判斷您指的是哪個回答。請先就報導內容提問。",
    onlyNear: "上一個問題在報導中沒有答案，以下只是相近的文章：",
    noOther: "沒有在其他文章中找到這一內容。",
    noMore: "這些文章中沒有更多可以顯示的句子。請具體說明還想了解什麼。",
    noShorter: "我按原文顯示文章的句子，無法再縮短。",
    noRewording: "我按原文顯示文章的句子，無法翻譯或改寫。",
  },
};

/** The phrases of a language; English where it is none of ours. */
export function lastAnswerPhrases(language: string): LastAnswerPhrases {
  return language === "ko" || language === "zh-Hans" || language === "zh-Hant" ? PHRASES[language] : PHRASES.en;
}
